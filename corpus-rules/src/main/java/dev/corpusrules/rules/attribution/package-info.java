/** Missing attribution: who wrote it, who supplied it, who published it and when. */
@NullMarked
package dev.corpusrules.rules.attribution;

import org.jspecify.annotations.NullMarked;
