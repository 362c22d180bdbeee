/** From findings to people and machines: the outcome, one writer for each report, and the lines of the console. */
@NullMarked
package dev.corpusrules.report;

import org.jspecify.annotations.NullMarked;
