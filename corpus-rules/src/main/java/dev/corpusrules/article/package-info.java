/** From bytes to articles: where they lie, and one reader for each format. */
@NullMarked
package dev.corpusrules.article;

import org.jspecify.annotations.NullMarked;
