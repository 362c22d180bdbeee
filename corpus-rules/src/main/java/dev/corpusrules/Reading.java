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
}
