/** From YAML to a rule set: every mistake at once, each with its place. */
@NullMarked
package dev.corpusrules.config;

import org.jspecify.annotations.NullMarked;
