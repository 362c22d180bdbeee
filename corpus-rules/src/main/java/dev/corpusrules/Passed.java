package dev.corpusrules;

import java.util.function.Supplier;

/**
 * A place that a rule looked at and did not report. Kept only when somebody asks for an explanation.
 *
 * @param span the place in the prose
 * @param why the reason, in words; asked for only when it is kept
 */
public record Passed(Span span, Supplier<String> why) implements Said {}
