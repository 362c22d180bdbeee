/**
 * How figures are read: what number a text says, of what, within which bounds. The door is
 * {@link dev.corpusrules.quantity.Quantities}; a language is a file of words.
 */
@NullMarked
package dev.corpusrules.quantity;

import org.jspecify.annotations.NullMarked;
