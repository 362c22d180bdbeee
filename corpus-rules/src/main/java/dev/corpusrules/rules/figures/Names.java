package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.text.PackedWords;
import dev.corpusrules.text.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the names that an article is about: the capitalised words that it uses most inside its sentences. */
final class Names {

    /** Of each article, the names by which others find it. */
    static final Reading<Set<String>> READING = article -> new Names(article).mostUsed();

    private static final int SHORTEST = 3;

    /** Chosen by us on labelled news articles. */
    private static final int MOST = 10;

    private static final Set<String> NO_NAMES = Vocabulary.english("noNames");

    /** A packed word with fewer letters is whole. */
    private static final int PACKED = 12;

    private static final int BITS = 5;

    private final char[] text;
    /** The packed words, their first letters in the highest bits, so that they sort as words do. */
    private long[] found = new long[64];

    private int size;
    /** Words that cannot be packed, and how often they stand there. */
    private final Map<String, Integer> others = new HashMap<>();

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
            others.merge(new String(text, start, end - start).toLowerCase(Locale.ROOT), 1, Integer::sum);
            return;
        }
        found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
        found[size++] = word << BITS * (PACKED - (end - start));
    }

    /** In lower case, the most frequent first. */
    private Set<String> mostUsed() {
        Arrays.sort(found, 0, size);
        int[] times = new int[size];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || found[i] != found[distinct - 1]) {
                found[distinct++] = found[i];
            }
            times[distinct - 1]++;
        }
        Set<String> names = new LinkedHashSet<>();
        int often = Integer.MAX_VALUE;
        while (often > 1 && names.size() < MOST) {
            often = nextOften(often, times, distinct);
            if (others.containsValue(often)) {
                addAlike(often, times, distinct, names);
                continue;
            }
            for (int i = 0; i < distinct && names.size() < MOST; i++) {
                if (times[i] == often) {
                    add(unpacked(found[i]), names);
                }
            }
        }
        return names;
    }

    /** Adds words that stand there so often, those that cannot be packed among the others. */
    private void addAlike(int often, int[] times, int distinct, Set<String> names) {
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < distinct; i++) {
            if (times[i] == often) {
                alike.add(unpacked(found[i]));
            }
        }
        for (Map.Entry<String, Integer> other : others.entrySet()) {
            if (other.getValue() == often) {
                alike.add(other.getKey());
            }
        }
        alike.sort(null);
        for (int i = 0; i < alike.size() && names.size() < MOST; i++) {
            add(alike.get(i), names);
        }
    }

    private static void add(String word, Set<String> names) {
        if (!NO_NAMES.contains(word) && !Quantities.isOfCalendar(word)) {
            names.add(word);
        }
    }

    /** How often those words stand there that do most often, but less often than so; 0 when there are none. */
    private int nextOften(int than, int[] times, int distinct) {
        int next = 0;
        for (int i = 0; i < distinct; i++) {
            next = times[i] < than ? Math.max(next, times[i]) : next;
        }
        for (int other : others.values()) {
            next = other < than ? Math.max(next, other) : next;
        }
        return next;
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
