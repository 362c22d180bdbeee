package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.PackedWords;
import dev.corpusrules.text.Sentences;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names that an article is about: the capitalised words that it uses most inside its sentences. */
final class Names {

    /** Of each article, the names by which others find it, the most frequent first. */
    static final Reading<List<String>> READING = article -> new Names(article).mostUsed();

    private static final int SHORTEST = 3;

    /** Chosen by us on labelled news articles. */
    private static final int MOST = 10;

    private static final Lexicon NO_NAMES =
            Lexicon.of(String.join(" ", Vocabulary.english("noNames")), String.join(" ", Quantities.calendar()));

    /** A packed word with fewer letters is whole. */
    private static final int PACKED = 12;

    private static final int BITS = 5;

    private final char[] text;
    /** The packed words, their first letters in the highest bits, so that they sort as words do. */
    private long[] found = new long[64];

    private int size;
    /** Where words stand that cannot be packed, each begin followed by its end. */
    private int[] others = new int[32];

    private int otherEnds;

    /** The most frequent so far, those that are packed or all, and how often they stand there. */
    private final long[] packed = new long[MOST];

    private final String[] names = new String[MOST];

    private final int[] times = new int[MOST];
    private int named;

    private Names(Article article) {
        this.text = article.prose().characters();
        PackedWords words = article.read(PackedWords.READING);
        int word = 0;
        for (Span sentence : article.read(Sentences.READING).spans()) {
            word = words.firstFrom(sentence.start() + 1, word);
            while (word < words.count() && words.startOf(word) < sentence.end()) {
                int start = words.startOf(word);
                if (isCapital(text[start])) {
                    count(words.get(word), start, Math.min(words.endOf(word), sentence.end()));
                }
                word++;
            }
        }
    }

    private static boolean isCapital(char c) {
        return 'A' <= c && c <= 'Z' || c >= 0x80 && Character.isLetter(c) && Character.isUpperCase(c);
    }

    private void count(long word, int start, int end) {
        if (end - start < SHORTEST) {
            return;
        }
        if (word < 0 || end - start >= PACKED) {
            others = otherEnds == others.length ? Arrays.copyOf(others, 2 * otherEnds) : others;
            others[otherEnds++] = start;
            others[otherEnds++] = end;
            return;
        }
        found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
        found[size++] = word << BITS * (PACKED - (end - start));
    }

    /** In lower case. */
    private List<String> mostUsed() {
        Arrays.sort(found, 0, size);
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && found[to] == found[from]) {
                to++;
            }
            add(found[from], to - from);
            from = to;
        }
        for (int i = 0; i < named; i++) {
            names[i] = unpacked(packed[i]);
        }
        if (otherEnds > 0) {
            addOthers();
        }
        return List.of(named == MOST ? names : Arrays.copyOf(names, named));
    }

    /** Adds a packed word where it belongs; of those that are as frequent the ones before it come first in the alphabet. */
    private void add(long word, int often) {
        int place = named;
        while (place > 0 && often > times[place - 1]) {
            place--;
        }
        if (place < MOST && !NO_NAMES.contains(word >>> Long.numberOfTrailingZeros(word) / BITS * BITS)) {
            makeRoom(place, packed, often);
            packed[place] = word;
        }
    }

    private void addOthers() {
        Map<String, Integer> often = new HashMap<>();
        for (int i = 0; i < otherEnds; i += 2) {
            String word = new String(text, others[i], others[i + 1] - others[i]);
            often.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        often.forEach(this::add);
    }

    /** Adds any other word where it belongs: it is none of those that are no names. */
    private void add(String word, int often) {
        int place = named;
        while (place > 0
                && (often > times[place - 1] || often == times[place - 1] && word.compareTo(names[place - 1]) < 0)) {
            place--;
        }
        if (place < MOST) {
            makeRoom(place, names, often);
            names[place] = word;
        }
    }

    /** @param all the words, of which those behind the place move by one */
    private void makeRoom(int place, Object all, int often) {
        named = Math.min(MOST, named + 1);
        System.arraycopy(all, place, all, place + 1, named - place - 1);
        System.arraycopy(times, place, times, place + 1, named - place - 1);
        times[place] = often;
    }

    private static String unpacked(long word) {
        char[] letters = new char[PACKED];
        int length = 0;
        for (int shift = BITS * (PACKED - 1); shift >= 0 && (word >>> shift & 0x1F) != 0; shift -= BITS) {
            letters[length++] = (char) ('a' - 1 + (word >>> shift & 0x1F));
        }
        return new String(letters, 0, length);
    }
}
