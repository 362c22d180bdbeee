package dev.corpusrules.config;

import dev.corpusrules.Glob;
import dev.corpusrules.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain keys at the top of a configuration file: those that hold one value for the whole corpus.
 *
 * @param failOn the least severity that counts as a violation
 * @param maxViolations how many violations a check may find and still pass
 * @param allow words that are never boilerplate here, wherever they stand in what is found
 * @param baseline the file of accepted findings, relative to the configuration file; null when nothing is said
 * @param suppressions whether an article may say what is not to be reported in it; null when nothing is said: files may, feeds
 *     may not
 */
record FileKeys(
        FailOn failOn,
        int maxViolations,
        List<String> allow,
        @Nullable String baseline,
        OverrideKeys.@Nullable Suppressions suppressions) {

    FileKeys() {
        this(FailOn.ERROR, 0, List.of(), null, null);
    }

    FileKeys {
        if (maxViolations < 0) {
            throw new IllegalArgumentException("it is less than 0");
        }
        if (allow.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an empty phrase would allow everything");
        }
        if (baseline != null && baseline.isBlank()) {
            throw new IllegalArgumentException("it names no file");
        }
    }

    /** What holds for all files before the overrides. */
    OverrideKeys everywhere(ArticleKeys articles) {
        return new OverrideKeys(
                List.of(Glob.parse("**")),
                articles.encoding(),
                articles.publisher(),
                articles.licence(),
                articles.noBylines(),
                suppressions);
    }

    /** The least severity that fails a build. */
    enum FailOn {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING),
        INFO(Severity.INFO),
        NEVER(Severity.OFF);

        private final Severity severity;

        FailOn(Severity severity) {
            this.severity = severity;
        }

        Severity severity() {
            return severity;
        }
    }
}
