package dev.corpusrules.rules.figures;

import dev.corpusrules.text.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a language by which these rules tell figures apart, as its file gives them. */
final class Vocabulary {

    private static final Properties ENGLISH = read("en");

    private Vocabulary() {}

    /** The words and phrases of a key, in lower case. */
    static Set<String> english(String key) {
        return Stream.of(ENGLISH.getProperty(key).split(" +", -1))
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same words as a list that is asked without making a string; all of them of letters a to z. */
    static Lexicon lexicon(String key) {
        return Lexicon.of(String.join(" ", english(key)));
    }

    private static Properties read(String language) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("there are no words for " + language);
            }
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
