/** The corpus on one machine: files in, findings out, facts judged topic by topic in bounded memory. */
@NullMarked
package dev.corpusrules.engine;

import org.jspecify.annotations.NullMarked;
