package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.text.PackedWords;
import dev.corpusrules.text.Sentences;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names that an article is about: the capitalised words that it uses most inside its sentences. */
final class Names {

    /** Of each article, the names by which others find it. */
    static final Reading<Set<String>> READING = article -> new Names(article).mostUsed();

    private static final int SHORTEST = 3;

    /** Chosen by us on labelled news articles. */
    private static final int MOST = 10;

    private static final Set<String> NO_NAMES = Stream.of(Vocabulary.english("noNames"), Quantities.calendar())
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

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

    /** The most frequent so far, and how often they stand there. */
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

    /** In lower case, the most frequent first. */
    private Set<String> mostUsed() {
        Arrays.sort(found, 0, size);
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && found[to] == found[from]) {
                to++;
            }
            // They come in the order of the alphabet: of two that are as frequent the later one does not get in.
            if (named < MOST || to - from > times[MOST - 1]) {
                add(unpacked(found[from]), to - from);
            }
            from = to;
        }
        addOthers();
        return new LinkedHashSet<>(Arrays.asList(names).subList(0, named));
    }

    private void addOthers() {
        Map<String, Integer> often = new HashMap<>();
        for (int i = 0; i < otherEnds; i += 2) {
            String word = new String(text, others[i], others[i + 1] - others[i]);
            often.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        often.forEach(this::add);
    }

    /** Adds a word where it belongs, if it is a name and among the most frequent. */
    private void add(String word, int often) {
        int place = named;
        while (place > 0
                && (often > times[place - 1] || often == times[place - 1] && word.compareTo(names[place - 1]) < 0)) {
            place--;
        }
        if (place < MOST && !NO_NAMES.contains(word)) {
            named = Math.min(MOST, named + 1);
            System.arraycopy(names, place, names, place + 1, named - place - 1);
            System.arraycopy(times, place, times, place + 1, named - place - 1);
            names[place] = word;
            times[place] = often;
        }
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
