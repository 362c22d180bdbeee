package dev.corpusrules.engine;

/** A cache that cannot be believed. Nobody outside hears of it: the check begins anew without it. */
final class DamagedCacheException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedCacheException(Exception cause) {
        super(cause);
    }
}
