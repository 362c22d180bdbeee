package dev.corpusrules.config;

import dev.corpusrules.Glob;
import dev.corpusrules.Imprint;
import dev.corpusrules.article.Corpus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plain keys of an override.
 *
 * @param files the files that are meant, as Ant globs relative to the corpus directory
 * @param encoding how their bytes are read; null when like those of all others
 * @param publisher who publishes those that name no publisher; null when as of all others
 * @param licence the licence of those that name none; null when as of all others
 * @param noBylines what becomes of those that name nobody; null when as of all others
 * @param suppressions whether they may say what is not to be reported in them; null when as in all others
 */
record OverrideKeys(
        List<Glob> files,
        ArticleKeys.@Nullable Encoding encoding,
        ArticleKeys.@Nullable Name publisher,
        ArticleKeys.@Nullable Name licence,
        ArticleKeys.@Nullable NoBylines noBylines,
        @Nullable Suppressions suppressions) {

    OverrideKeys() {
        this(List.of(), null, null, null, null, null);
    }

    /** Whether an article's own suppressions count. */
    enum Suppressions {
        TRUSTED,
        OFF
    }

    Stream<Corpus.Trust> trusts() {
        return suppressions == null
                ? Stream.empty()
                : files.stream().map(glob -> new Corpus.Trust(glob, suppressions == Suppressions.TRUSTED));
    }

    Stream<Imprint> imprint() {
        Boolean isUnsigned = noBylines == null ? null : noBylines == ArticleKeys.NoBylines.ALLOWED;
        return publisher == null && licence == null && isUnsigned == null
                ? Stream.empty()
                : Stream.of(new Imprint(
                        files, ArticleKeys.Name.words(publisher), ArticleKeys.Name.words(licence), isUnsigned));
    }

    Stream<Corpus.Encoding> encodings() {
        return encoding == null
                ? Stream.empty()
                : files.stream().map(glob -> new Corpus.Encoding(glob, encoding.charset()));
    }
}
