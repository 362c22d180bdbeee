package dev.corpusrules.engine;

/**
 * What a cache was good for.
 *
 * @param files how many were as the former check had found them, and so were not examined again
 * @param trouble what kept the cache from being read or written, as people read it; empty when nothing did
 */
public record Reused(int files, String trouble) {

    /** There is no cache. */
    public static final Reused NOTHING = new Reused(0, "");
}
