package dev.corpusrules.config;

import dev.corpusrules.Glob;
import dev.corpusrules.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain keys at the top of a configuration file: those that hold one value for the whole corpus.
 *
 * @param baseline the file of accepted findings, relative to the configuration file; null when nothing is said
 * @param suppressions null when nothing is said: files are trusted, feeds are not
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
    OverrideKeys everywhere(ArticleKeys.Encoding encoding) {
        return new OverrideKeys(List.of(Glob.parse("**")), encoding, suppressions);
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
