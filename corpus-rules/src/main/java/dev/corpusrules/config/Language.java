package dev.corpusrules.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language by its code.
 *
 * @param code the primary subtag in lower case, such as {@code en}
 */
record Language(String code) {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Set<String> THREE_LETTERS =
            Arrays.stream(Locale.getISOLanguages()).map(Language::longCode).collect(Collectors.toUnmodifiableSet());

    /** The language of a tag; {@code en-GB} is {@code en}. */
    static Language parse(String tag) {
        String code = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (!TWO_LETTERS.contains(code) && !THREE_LETTERS.contains(code)) {
            throw new IllegalArgumentException("a language is a code such as en or de");
        }
        return new Language(code);
    }

    private static String longCode(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException e) {
            return code;
        }
    }
}
