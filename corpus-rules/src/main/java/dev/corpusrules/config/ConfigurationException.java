package dev.corpusrules.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used; its message is the text of all its mistakes. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    // Whoever sends an exception elsewhere needs its words; the mistakes are for whoever caught it here.
    private final transient List<Mistake> mistakes;

    ConfigurationException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** All mistakes, by file and place. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
