package dev.corpusrules.config;

import dev.corpusrules.Glob;
import dev.corpusrules.article.Corpus;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys under {@code articles}.
 *
 * @param include which files are articles, as Ant globs relative to the corpus directory
 * @param exclude which of them are none
 * @param language the language of articles that do not say theirs
 * @param drafts what becomes of articles that say {@code draft: true}
 * @param encoding how bytes are read; what does not fit makes an article unreadable
 * @param publisher who publishes the articles that name no publisher
 * @param licence the licence of those that name none
 * @param noBylines what becomes of articles that name nobody; reported when nothing is said
 * @param minimum fewer articles than this are a mistake
 * @param fields what the fields of records and the keys of front matter are called, by our names, likeliest first
 */
record ArticleKeys(
        List<Glob> include,
        List<Glob> exclude,
        Language language,
        Drafts drafts,
        Encoding encoding,
        @Nullable Name publisher,
        @Nullable Name licence,
        @Nullable NoBylines noBylines,
        int minimum,
        Map<String, List<String>> fields) {

    ArticleKeys() {
        this(
                Corpus.DEFAULT_INCLUDES,
                List.of(),
                new Language("en"),
                Drafts.SKIP,
                new Encoding(StandardCharsets.UTF_8),
                null,
                null,
                null,
                1,
                Map.of());
    }

    ArticleKeys {
        if (minimum < 0) {
            throw new IllegalArgumentException("it is less than 0");
        }
    }

    /** What becomes of articles that say that they are drafts. */
    enum Drafts {
        SKIP,
        CHECK
    }

    /** What becomes of articles that name no author. */
    enum NoBylines {
        REPORTED,
        /** Their publisher answers for them. */
        ALLOWED
    }

    /** Words that name somebody or something. */
    record Name(String words) {

        static Name parse(String words) {
            if (words.isBlank()) {
                throw new IllegalArgumentException("it is empty");
            }
            return new Name(words.strip());
        }

        static @Nullable String words(@Nullable Name name) {
            return name == null ? null : name.words;
        }
    }

    /** How bytes are read. */
    record Encoding(Charset charset) {

        static Encoding parse(String name) {
            try {
                return new Encoding(Charset.forName(name));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new IllegalArgumentException("Java knows no such encoding", e);
            }
        }
    }
}
