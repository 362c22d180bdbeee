/** The catalogue: what can be wrong with an article, by family, and the general kinds that users name their own rules with. */
@NullMarked
package dev.corpusrules.rules;

import org.jspecify.annotations.NullMarked;
