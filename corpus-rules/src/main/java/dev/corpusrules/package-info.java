/**
 * The hall: the nouns of the domain. A {@link dev.corpusrules.Rule} looks at an {@link dev.corpusrules.Article} and says
 * what is wrong; what it cannot know from one article it notes as {@link dev.corpusrules.Fact}s and judges by
 * {@link dev.corpusrules.Topic}. Everything here is an immutable value and does no input or output.
 */
@NullMarked
package dev.corpusrules;

import org.jspecify.annotations.NullMarked;
