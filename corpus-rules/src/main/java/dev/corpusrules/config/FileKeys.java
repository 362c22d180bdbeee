package dev.corpusrules.config;

import dev.corpusrules.Severity;
import java.util.List;

/** The plain keys at the top of a configuration file: those that hold one value for the whole corpus. */
record FileKeys(FailOn failOn, int maxViolations, List<String> allow) {

    FileKeys() {
        this(FailOn.ERROR, 0, List.of());
    }

    FileKeys {
        if (maxViolations < 0) {
            throw new IllegalArgumentException("it is less than 0");
        }
        if (allow.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an empty phrase would allow everything");
        }
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
