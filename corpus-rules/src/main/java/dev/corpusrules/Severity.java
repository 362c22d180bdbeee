package dev.corpusrules;

/** How much a finding matters: {@code ERROR} is for the near-certain and fails a build by default. */
public enum Severity {
    /** Not reported. */
    OFF,
    INFO,
    WARNING,
    ERROR;

    /** Whether this matters at least as much as {@code other}. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    /** One step lower; {@code INFO} and {@code OFF} stay. */
    public Severity lowered() {
        return switch (this) {
            case ERROR -> WARNING;
            case WARNING, INFO -> INFO;
            case OFF -> OFF;
        };
    }
}
