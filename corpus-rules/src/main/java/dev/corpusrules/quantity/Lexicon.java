package dev.corpusrules.quantity;

import static dev.corpusrules.text.Lexicon.NONE;
import static dev.corpusrules.text.Lexicon.append;
import static dev.corpusrules.text.Lexicon.isLetter;
import static dev.corpusrules.text.Lexicon.slot;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The words and formats that the figures of one language are made of, as its file gives them. */
final class Lexicon {

    private static final Map<String, Optional<Lexicon>> KNOWN = new ConcurrentHashMap<>();

    /** The letters that a packed word holds. */
    private static final int PACKED = 12;

    final char grouping;
    final char decimal;

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Bound> before = new HashMap<>();
    private final Map<String, Bound> after = new HashMap<>();
    /** The words of letters a to z, packed: most words of a text are unknown, and these tell it without making a string. */
    private final long[] packed;

    /** By their places: what is known of them; null for words that are longer than a packed one. */
    private final @Nullable Word[] byPacked;

    /** By the hash of a packed word: whether one that says a number has it. */
    private final boolean[] mayTrigger = new boolean[1 << 12];

    /** By sign, up to the dashes and quotation marks that texts are full of. */
    private final Word[] signs = new Word[0x2070];

    private int longestBound = 1;

    private Lexicon(Properties file) {
        grouping = file.getProperty("grouping").charAt(0);
        decimal = file.getProperty("decimal").charAt(0);
        for (Role role : Role.values()) {
            each(file, role.key(), (word, value) -> word(word).play(role));
        }
        each(file, "cardinals", (word, value) -> word(word).cardinal = number(value));
        each(file, "scales", (word, value) -> word(word).scale = number(value));
        each(file, "suffixes", (word, value) -> word(word).suffix = number(value));
        each(file, "fractions", (word, value) -> word(word).fraction = number(value));
        each(file, "ordinals", (word, value) -> word(word).ordinal = number(value));
        each(file, "vague", (word, value) -> word(word).vague = number(value));
        each(file, "implied", (word, value) -> word(word).implied = number(value));
        each(file, "durations", (word, value) -> word(word).duration = number(value));
        each(file, "months", (word, value) -> word(word).month = (int) number(value));
        each(file, "weekdays", (word, value) -> word(word).weekday = (int) number(value));
        each(file, "currencies", (word, value) -> word(word).currency = value);
        each(file, "prefixes", (word, value) -> word(word).prefix = value);
        each(file, "events", (word, value) -> word(word).event = value);
        each(file, "irregular", (word, value) -> word(word).singular = value);
        each(file, "units", (word, value) -> {
            int colon = value.indexOf(':');
            word(word.split(" ", -1)[0]).beginsUnit |= word.indexOf(' ') > 0;
            word(word).unit = new Unit(value.substring(0, colon), number(value.substring(colon + 1)));
        });
        each(file, "symbols", (word, value) -> word(word).symbol = value);
        bounds(file, before, "exact", Bound.EXACT);
        bounds(file, before, "above", Bound.ABOVE);
        bounds(file, before, "atLeast", Bound.AT_LEAST);
        bounds(file, before, "below", Bound.BELOW);
        bounds(file, before, "atMost", Bound.AT_MOST);
        bounds(file, before, "nearly", Bound.NEARLY);
        bounds(file, before, "about", Bound.ABOUT);
        bounds(file, after, "aboveAfter", Bound.ABOVE);
        bounds(file, after, "atLeastAfter", Bound.AT_LEAST);
        bounds(file, after, "belowAfter", Bound.AT_MOST);
        bounds(file, after, "aboutAfter", Bound.ABOUT);
        after.keySet().forEach(phrase -> word(phrase.split(" ", -1)[0]).beginsBound = true);
        words.forEach((written, known) -> known.settle(singular(written, known)));
        packed = new long[4 * Integer.highestOneBit(words.size())];
        byPacked = new Word[packed.length];
        words.forEach(this::pack);
        Arrays.fill(signs, Word.UNKNOWN);
        words.forEach((written, known) -> {
            if (written.length() == 1 && written.charAt(0) < signs.length) {
                signs[written.charAt(0)] = known;
            }
        });
    }

    private void pack(String written, Word known) {
        long word = 0;
        for (int i = 0; i < written.length(); i++) {
            word = isLetter(written.charAt(i)) ? append(word, written.charAt(i)) : NONE;
        }
        if (word > 0) {
            int slot = slot(packed, word);
            packed[slot] = word;
            byPacked[slot] = written.length() <= PACKED ? known : null;
            if (known.isTrigger()) {
                mayTrigger[hash(word)] = true;
            }
        }
    }

    /** The lexicon of a language, a lower-case primary subtag; empty when there is no file for it. */
    static Optional<Lexicon> of(String language) {
        return KNOWN.computeIfAbsent(language, Lexicon::read);
    }

    private static Optional<Lexicon> read(String language) {
        try (InputStream in = Lexicon.class.getResourceAsStream(language + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new Lexicon(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(Properties file, String key, BiConsumer<String, String> entry) {
        for (String one : file.getProperty(key, "").trim().split(" +", -1)) {
            int colon = one.indexOf(':', 1);
            String word = (colon < 0 ? one : one.substring(0, colon)).replace('_', ' ');
            entry.accept(word, colon < 0 ? "" : one.substring(colon + 1));
        }
    }

    private void bounds(Properties file, Map<String, Bound> into, String key, Bound bound) {
        each(file, key, (phrase, value) -> {
            into.put(phrase, bound);
            String[] parts = phrase.split(" ", -1);
            for (String part : parts) {
                word(part).isInBound = true;
            }
            word(parts[parts.length - 1]).endsBound = true;
            longestBound = Math.max(longestBound, parts.length);
        });
    }

    private static double number(String value) {
        return Double.parseDouble(value);
    }

    private Word word(String word) {
        return words.computeIfAbsent(word, key -> new Word());
    }

    /** Whether a packed word may be one that says a number or names a month: most are passed over for a hash of few bits. */
    boolean mayTrigger(long word) {
        return word < 0 || mayTrigger[hash(word)];
    }

    private static int hash(long word) {
        return (int) ((word ^ word >>> 24) * 0x9E3779B1L) >>> 20;
    }

    /** The words that name a month or a day of the week. */
    Set<String> calendar() {
        Set<String> calendar = new HashSet<>();
        words.forEach((word, known) -> {
            if (known.month > 0 || known.weekday > 0) {
                calendar.add(word);
            }
        });
        return calendar;
    }

    /** What is known of a word in lower case. */
    Word known(String lower) {
        return words.getOrDefault(lower, Word.UNKNOWN);
    }

    /** What is known of a word of letters, which is packed, too. */
    Word known(long word, char[] text, int start, int end) {
        if (word > 0) {
            int slot = slot(packed, word);
            if (packed[slot] == 0) {
                return Word.UNKNOWN;
            }
            Word known = byPacked[slot];
            if (known != null && end - start <= PACKED) {
                return known;
            }
        }
        return known(lower(new String(text, start, end - start)));
    }

    /** What is known of a sign. */
    Word known(char sign) {
        return sign < signs.length ? signs[sign] : known(String.valueOf(sign));
    }

    @Nullable
    Bound boundBefore(String phrase) {
        return before.get(phrase);
    }

    @Nullable
    Bound boundAfter(String phrase) {
        return after.get(phrase);
    }

    /** The number of words in the longest phrase that names a bound. */
    int longestBound() {
        return longestBound;
    }

    /** Whether the word names more than one. */
    boolean isPlural(Token token) {
        return token.word().singular != null || token.mayEndIn('s') && isPlural(token.text(), token.word());
    }

    private static boolean isPlural(String lower, Word word) {
        if (word.singular != null) {
            return true;
        }
        int last = lower.length() - 1;
        if (last < 3 || lower.charAt(last) != 's' || word.is(Role.NOT_PLURAL)) {
            return false;
        }
        char before = lower.charAt(last - 1);
        return before != 's' && before != 'u' && before != 'i';
    }

    /** The word as it names one. */
    String singular(Token token) {
        String noun = token.word().noun;
        return noun != null ? noun : singular(token.text(), Word.UNKNOWN);
    }

    private static String singular(String lower, Word word) {
        if (word.singular != null) {
            return word.singular;
        }
        if (!isPlural(lower, word)) {
            return lower;
        }
        int length = lower.length();
        if (lower.charAt(length - 2) != 'e') {
            return lower.substring(0, length - 1);
        }
        char third = lower.charAt(length - 3);
        if (third == 'i' && length > 4) {
            return lower.substring(0, length - 3) + "y";
        }
        char fourth = lower.charAt(length - 4);
        boolean hissing = third == 'x'
                || third == 'o'
                || third == 'h' && (fourth == 'c' || fourth == 's')
                || third == 's' && fourth == 's';
        return lower.substring(0, length - (hissing ? 2 : 1));
    }

    /** What forms of a word have in common, so that {@code attack}, {@code attacked} and {@code attacks} are one. */
    String stem(String lower) {
        String stem = singular(lower, known(lower));
        int length = stem.length();
        if (length > 5 && stem.endsWith("ing")) {
            stem = stem.substring(0, length - 3);
        } else if (length > 4 && stem.endsWith("ied")) {
            stem = stem.substring(0, length - 3) + "y";
        } else if (length > 4 && stem.endsWith("ed")) {
            stem = stem.substring(0, length - 2);
        }
        length = stem.length();
        if (length > 3 && stem.charAt(length - 1) == stem.charAt(length - 2) && stem.charAt(length - 1) != 's') {
            stem = stem.substring(0, length - 1);
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Lower case, the same in every locale. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
