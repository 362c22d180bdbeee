/** How a file is put in place: wholly or not at all. */
@NullMarked
package dev.corpusrules.file;

import org.jspecify.annotations.NullMarked;
