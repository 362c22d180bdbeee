/** What a page leaves in an article: phrases, repetition, and lines that look like furniture. */
@NullMarked
package dev.corpusrules.rules.boilerplate;

import org.jspecify.annotations.NullMarked;
