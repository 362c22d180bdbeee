package dev.corpusrules.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/**
 * A language by its code.
 *
 * @param code the primary subtag in lower case, such as {@code en}
 */
record Language(String code) {

    /** The language of a tag; {@code en-GB} is {@code en}. */
    static Language parse(String tag) {
        String code = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        List<String> known = Arrays.asList(Locale.getISOLanguages());
        // The codes of three letters are looked for only where somebody writes one.
        if (!known.contains(code) && known.stream().map(Language::longCode).noneMatch(code::equals)) {
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
