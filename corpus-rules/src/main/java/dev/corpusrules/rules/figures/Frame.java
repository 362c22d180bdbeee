package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.quantity.WrittenDate;
import dev.corpusrules.text.PackedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its figures taken out.
 *
 * @param form what tells its words, in lower case, and the places of its figures from those of every other sentence
 * @param words how many words it has
 */
record Frame(long form, int words, List<Quantity> figures) {

    private static final int FIGURE = -1;
    private static final int GAP = -2;

    private static final long FIRST_HASH = 1;

    /** 2 to the 64th over the golden ratio, which spreads numbers that lie close (Knuth, The Art of Computer Programming, 6.4). */
    private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

    /** A packed word with fewer letters is whole. */
    private static final int PACKED = 12;

    /** The sentences that quantities stand in, with these, in the order of the text. */
    static final Reading<List<Frame>> READING = article -> {
        List<Frame> frames = new ArrayList<>();
        PackedWords words = article.read(PackedWords.READING);
        int word = 0;
        for (List<Quantity> sentence : bySentence(Quantities.in(article))) {
            word = words.firstBehind(sentence.get(0).setting().sentence().start(), word);
            frames.add(of(sentence, article, words, word));
        }
        return frames;
    };

    /** The figures, in the order of the text, sentence by sentence. */
    static List<List<Quantity>> bySentence(List<Quantity> figures) {
        List<List<Quantity>> sentences = new ArrayList<>();
        int from = 0;
        while (from < figures.size()) {
            int to = from + 1;
            while (to < figures.size() && figures.get(to).sharesSentenceWith(figures.get(from))) {
                to++;
            }
            sentences.add(figures.subList(from, to));
            from = to;
        }
        return sentences;
    }

    /** Whether it stands in front of the sentence of these figures. */
    boolean isBefore(List<Quantity> sentence) {
        return figures.get(0).setting().number() < sentence.get(0).setting().number();
    }

    /** Whether it is the sentence of these figures, and they are all that it has. */
    boolean isOf(List<Quantity> sentence) {
        int last = figures.size() - 1;
        return sentence.size() == figures.size()
                && sentence.get(0).span().equals(figures.get(0).span())
                && sentence.get(last).span().equals(figures.get(last).span());
    }

    /** The same with its figures as somebody else reckons them. */
    Frame with(List<Quantity> sentence) {
        return new Frame(form, words, sentence);
    }

    /** A sentence with these figures, all that it has. */
    static Frame of(List<Quantity> figures, Article article) {
        PackedWords words = article.read(PackedWords.READING);
        int first = words.firstBehind(figures.get(0).setting().sentence().start(), 0);
        return of(figures, article, words, first);
    }

    /** @param first the first word that ends in the sentence */
    private static Frame of(List<Quantity> figures, Article article, PackedWords words, int first) {
        char[] text = article.prose().characters();
        Span sentence = figures.get(0).setting().sentence();
        int end = sentence.end();
        int last = words.count();
        int word = first;
        int count = 0;
        int next = 0;
        int bound = boundStart(figures.get(0));
        long form = FIRST_HASH;
        int at = sentence.start();
        while (true) {
            int start = word < last ? Math.min(words.startOf(word), end) : end;
            if (start >= end && bound >= end) {
                return new Frame(form, count, List.copyOf(figures));
            }
            if (start > at && bound > at && form != FIRST_HASH) {
                form = mixed(form, GAP);
            }
            if (bound <= start) {
                form = mixed(form, FIGURE);
                at = figures.get(next++).figure().end();
                bound = next < figures.size() ? boundStart(figures.get(next)) : end;
                word = words.firstFrom(at, word);
            } else {
                at = words.endOf(word);
                long packed = words.get(word++);
                form = mixed(form, packed > 0 && at - start < PACKED ? packed : hash(text, start, at));
                count++;
            }
        }
    }

    /** What tells a word that is not packed whole from every other, whether or not it begins with a capital. */
    private static long hash(char[] text, int start, int end) {
        long hash = FIRST_HASH;
        for (int i = start; i < end; i++) {
            hash = mixed(hash, Character.toLowerCase(text[i]));
        }
        return hash;
    }

    /** What tells this sentence without one of its figures from every other, as hexadecimal digits. */
    String without(int figure) {
        long hash = form;
        for (int i = 0; i < figures.size(); i++) {
            Quantity other = figures.get(i);
            if (i == figure) {
                hash = hashed(mixed(hash, other.kind().ordinal()), other.unit());
                continue;
            }
            hash = mixed(hash, other.low());
            hash = mixed(hash, other.high());
            hash = mixed(hash, other.bound().ordinal());
            WrittenDate date = other.date();
            hash = date == null
                    ? mixed(hash, 0)
                    : mixed(hash, ((date.year() * 16L + date.month()) * 32 + date.day()) * 8 + date.weekday());
        }
        return Long.toHexString(hash);
    }

    private static long hashed(long from, String text) {
        long hash = from;
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash, text.charAt(i));
        }
        return hash;
    }

    private static long mixed(long hash, double value) {
        return mixed(hash, Double.doubleToLongBits(value));
    }

    private static long mixed(long hash, long value) {
        long mixed = (hash ^ value) * HASH_FACTOR;
        return mixed ^ mixed >>> Integer.SIZE;
    }

    /** Where a figure begins with the words that bound it. */
    private static int boundStart(Quantity figure) {
        return Math.min(figure.span().start(), figure.figure().start());
    }

    /** The index of the only figure that differs, when the two cannot both be true; else -1. */
    static int onlyDifference(List<Quantity> first, List<Quantity> second) {
        int found = -1;
        for (int i = 0; i < first.size() && first.size() == second.size(); i++) {
            Quantity one = first.get(i);
            Quantity other = second.get(i);
            boolean equal = one.low() == other.low()
                    && one.high() == other.high()
                    && one.bound() == other.bound()
                    && equalDates(one, other);
            if (equal) {
                continue;
            }
            boolean apart = one.isComparableWith(other) && one.strictly().isApartFrom(other.strictly());
            if (found >= 0 || !apart) {
                return -1;
            }
            found = i;
        }
        return found;
    }

    private static boolean equalDates(Quantity one, Quantity other) {
        return one.date() == null ? other.date() == null : one.date().equals(other.date());
    }
}
