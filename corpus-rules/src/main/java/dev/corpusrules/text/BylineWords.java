package dev.corpusrules.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What single words mean on a line that may be a byline: the lists in {@code byline-words.txt} and {@code given-names.txt}. */
final class BylineWords {

    /** The part that a word can play; a word may be able to play several. */
    enum Part {
        BY,
        LABEL,
        STAMP,
        MONTH,
        ROLE,
        DESK,
        PICTURE,
        PARTICLE,
        AND,
        FURNITURE,
        PLACEHOLDER,
        IS,
        JOURNALIST,
        AVATAR;

        /** This part in a set of parts that is a number. */
        int bit() {
            return 1 << ordinal();
        }
    }

    private static final int HASHES = 1 << 16;

    /** By word: its parts as {@linkplain Part#bit bits}. */
    private static final Map<String, Integer> PARTS = parts();

    private static final Set<String> GIVEN_NAMES = givenNames();

    /** By the hash of the letters that a word begins with: the parts that it may play. Of other words one in forty shares a hash. */
    private static final short[] HINTS = hints();

    private BylineWords() {}

    /** The parts, as {@linkplain Part#bit bits}, of a word in {@linkplain Folding folded} spelling. */
    static int parts(String folded) {
        return PARTS.getOrDefault(folded, 0);
    }

    /**
     * The parts that the word may play that begins in the text with the letter at the offset: all that
     * {@link #parts(String)} knows, and perhaps others.
     */
    static int hints(char[] text, int start, int end) {
        return HINTS[hash(text, start, end)];
    }

    static boolean is(String folded, Part part) {
        return (parts(folded) & part.bit()) != 0;
    }

    /** Whether the word, folded and without accents, is a given name in one of the languages we have lists of. */
    static boolean isGivenName(String plain) {
        return GIVEN_NAMES.contains(plain);
    }

    /** That of the letters in folded spelling, as far as there are nothing but letters. */
    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = Folding.fold(text[i]);
            if (Lexicon.isLetter(c)) {
                hash = hash * 31 + c;
            } else if (c != Folding.NOTHING) {
                break;
            }
        }
        return (hash ^ hash >>> 16) & HASHES - 1;
    }

    private static short[] hints() {
        short[] hints = new short[HASHES];
        PARTS.forEach((word, parts) -> hints[hash(word.toCharArray(), 0, word.length())] |= parts.shortValue());
        return hints;
    }

    private static Map<String, Integer> parts() {
        Map<String, Integer> parts = new HashMap<>();
        Part part = Part.BY;
        for (String line : lines("byline-words.txt")) {
            if (line.startsWith("[")) {
                part = Part.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                for (String word : line.split(" ")) {
                    parts.merge(Folding.fold(word), part.bit(), (known, more) -> known | more);
                }
            }
        }
        return parts;
    }

    private static Set<String> givenNames() {
        Set<String> names = new HashSet<>(1 << 15);
        for (String line : lines("given-names.txt")) {
            Collections.addAll(names, line.split(" "));
        }
        return names;
    }

    /** The lines of a list beside this class, without blank ones and remarks. */
    private static Iterable<String> lines(String list) {
        try (InputStream in = BylineWords.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks " + list);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
