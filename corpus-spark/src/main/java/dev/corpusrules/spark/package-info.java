/** The corpus on a cluster: articles are rows, rules a map over them, and what articles say of one another is judged by topic. */
@NullMarked
package dev.corpusrules.spark;

import org.jspecify.annotations.NullMarked;
