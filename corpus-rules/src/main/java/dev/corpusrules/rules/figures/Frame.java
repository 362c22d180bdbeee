package dev.corpusrules.rules.figures;

import dev.corpusrules.Span;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.quantity.WrittenDate;
import dev.corpusrules.text.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its figures taken out.
 *
 * @param form what tells its words, in lower case, and the places of its figures from those of every other sentence
 * @param words how many words it has
 */
record Frame(long form, int words, List<Quantity> figures) {

    private static final char FIGURE = '#';

    /** The constants of the hash function FNV-1a, 64 bits wide. */
    private static final long FIRST_HASH = 0xcbf29ce484222325L;

    private static final long HASH_FACTOR = 0x100000001b3L;

    /** The bit that makes a small letter of a capital one. */
    private static final int LOWER = 0x20;

    /**
     * The sentences, of so many words at least, that the figures stand in.
     *
     * @param figures in the order of the text
     */
    static List<Frame> all(List<Quantity> figures, char[] text, int words) {
        List<Frame> frames = new ArrayList<>();
        for (List<Quantity> sentence : bySentence(figures)) {
            Frame frame = of(sentence, text);
            if (frame.words() >= words) {
                frames.add(frame);
            }
        }
        return frames;
    }

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

    /** A sentence with these figures, all that it has. */
    static Frame of(List<Quantity> figures, char[] text) {
        Span sentence = figures.get(0).setting().sentence();
        long form = FIRST_HASH;
        int words = 0;
        int next = 0;
        int bound = boundStart(figures.get(0));
        boolean inWord = false;
        boolean apart = false;
        int at = sentence.start();
        while (at < sentence.end()) {
            char c = text[at];
            boolean figure = at >= bound;
            if (!figure && !Lexicon.isLetter(c)) {
                apart = true;
                inWord = false;
                at++;
                continue;
            }
            if (apart && form != FIRST_HASH) {
                form = mixed(form, ' ');
            }
            apart = false;
            if (figure) {
                form = mixed(form, FIGURE);
                inWord = false;
                at = Math.max(at + 1, figures.get(next++).figure().end());
                bound = next < figures.size() ? boundStart(figures.get(next)) : sentence.end();
            } else {
                form = mixed(form, c < 0x80 ? c | LOWER : Character.toLowerCase(c));
                words += inWord ? 0 : 1;
                inWord = true;
                at++;
            }
        }
        return new Frame(form, words, List.copyOf(figures));
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

    /** Both halves by themselves: what differs is most often in the upper one, which reaches no lower digit. */
    private static long mixed(long hash, double value) {
        long bits = Double.doubleToLongBits(value);
        return mixed(mixed(hash, bits >>> 32), bits & 0xffffffffL);
    }

    private static long mixed(long hash, long value) {
        return (hash ^ value) * HASH_FACTOR;
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
