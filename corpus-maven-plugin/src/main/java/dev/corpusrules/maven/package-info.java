/** The Maven plugin: small mojos around the library, and the only room that knows Maven. */
@NullMarked
package dev.corpusrules.maven;

import org.jspecify.annotations.NullMarked;
