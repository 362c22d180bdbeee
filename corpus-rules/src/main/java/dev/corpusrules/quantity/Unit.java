package dev.corpusrules.quantity;

import java.io.Serializable;

/**
 * What a measure is measured in.
 *
 * @param dimension such as {@code length}; only measures of one dimension can be compared
 * @param factor how much of the dimension's base unit one of it is
 */
record Unit(String dimension, double factor) implements Serializable {}
