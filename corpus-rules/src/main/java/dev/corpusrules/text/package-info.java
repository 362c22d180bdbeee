/** How an article is read: folding, phrases, lines, sentences, zones. What is read is computed once and shared by rules. */
@NullMarked
package dev.corpusrules.text;

import org.jspecify.annotations.NullMarked;
