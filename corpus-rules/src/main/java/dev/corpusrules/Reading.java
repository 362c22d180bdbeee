package dev.corpusrules;

/**
 * A way to read an article that several rules share, such as its sentences or its quotations. It is computed once an
 * article: keep each in a constant and ask {@link Article#read}.
 *
 * @param <T> what the reading yields; immutable
 */
@FunctionalInterface
public interface Reading<T> {

    T of(Article article);

    /** Whether it looks at prose and blocks alone: then copies of an article, under another name or in another language, share it. */
    default boolean isOfLayout() {
        return false;
    }
}
