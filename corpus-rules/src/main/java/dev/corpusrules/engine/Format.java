package dev.corpusrules.engine;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** How values of one kind are written down and read back. */
record Format<T>(BiConsumer<Shorthand, T> writer, Function<Longhand, T> reader) {}
