/** Figures that cannot be right: impossible in themselves, or in conflict with others of the article or the corpus. */
@NullMarked
package dev.corpusrules.rules.figures;

import org.jspecify.annotations.NullMarked;
