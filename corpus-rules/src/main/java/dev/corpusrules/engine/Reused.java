package dev.corpusrules.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a cache was good for.
 *
 * @param files how many were as the former check had found them, and so were not examined again
 * @param trouble what kept the cache from being read or written, as people read it; empty when nothing did
 * @param state what the corpus is, for {@link Cache#unchanged}; null when that could not be kept
 */
public record Reused(int files, String trouble, @Nullable State state) {

    /** There is no cache. */
    public static final Reused NOTHING = new Reused(0, "", null);
}
