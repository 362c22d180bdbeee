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
 */
record OverrideKeys(List<Glob> files, ArticleKeys.@Nullable Encoding encoding) {

    OverrideKeys() {
        this(List.of(), null);
    }

    Stream<Corpus.Encoding> encodings() {
        return encoding == null
                ? Stream.empty()
                : files.stream().map(glob -> new Corpus.Encoding(glob, encoding.charset()));
    }
}
