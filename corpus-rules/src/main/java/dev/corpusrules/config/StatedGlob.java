package dev.corpusrules.config;

import dev.corpusrules.Glob;

/**
 * A glob of a configuration file, and where it stands.
 *
 * @param key what it is for: {@code include}, {@code exclude}, {@code require} or {@code overrides}
 * @param at the place, such as {@code corpus.yml:14}
 */
public record StatedGlob(String key, Glob glob, String at) {

    /** The glob of an exclusion. */
    static final String EXCLUDE = "exclude";

    /** Whether it says what is no article, so that none of those that were read can match it. */
    public boolean excludes() {
        return key.equals(EXCLUDE);
    }
}
