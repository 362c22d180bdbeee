package dev.corpusrules.config;

import dev.corpusrules.Glob;
import dev.corpusrules.article.Corpus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plain keys of an override.
 *
 * @param encoding null when the files are read like all others
 * @param suppressions null when they count as in all others
 */
record OverrideKeys(
        List<Glob> files,
        ArticleKeys.@Nullable Encoding encoding,
        @Nullable Suppressions suppressions) {

    OverrideKeys() {
        this(List.of(), null, null);
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

    Stream<Corpus.Encoding> encodings() {
        return encoding == null
                ? Stream.empty()
                : files.stream().map(glob -> new Corpus.Encoding(glob, encoding.charset()));
    }
}
