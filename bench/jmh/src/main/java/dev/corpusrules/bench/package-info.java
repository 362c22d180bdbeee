/** Benchmarks of parts of the library, each on one invented article. */
@NullMarked
package dev.corpusrules.bench;

import org.jspecify.annotations.NullMarked;
