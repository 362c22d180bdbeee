package dev.corpusrules.text;

import dev.corpusrules.Span;

/**
 * Words in quotation marks.
 *
 * @param span from the first mark to the last, marks included; a quotation that is opened anew in each of several
 *     paragraphs and closed once is one
 * @param words the same without the first and the last mark
 */
public record Quotation(Span span, Span words) {}
