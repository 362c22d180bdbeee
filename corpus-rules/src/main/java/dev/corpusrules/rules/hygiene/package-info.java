/** What is untidy in an article whatever it says: things stated twice, broken characters, no text at all. */
@NullMarked
package dev.corpusrules.rules.hygiene;

import org.jspecify.annotations.NullMarked;
