package dev.corpusrules.report;

import dev.corpusrules.Confidence;
import dev.corpusrules.Declaration;
import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Fix;
import dev.corpusrules.Location;
import dev.corpusrules.Severity;
import dev.corpusrules.Span;
import dev.corpusrules.engine.Attributed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Invented findings and reports for the tests of this room. */
final class Samples {

    private Samples() {}

    static Finding finding(String rule, Severity severity, String file, int line) {
        return new Finding(
                rule,
                severity,
                Confidence.CERTAIN,
                place(file, line, "Related: the oldest boats"),
                "links to other articles",
                List.of(),
                null,
                List.of(),
                "0123456789abcdef");
    }

    static Location place(String file, int line, String quote) {
        Span span = new Span(0, quote.length());
        return new Location(file, line, 1, line, 1 + quote.length(), quote, null, span, Declaration.TEXT, List.of());
    }

    static Finding inRecord() {
        Location.InRecord record = new Location.InRecord("n-7", "content.html", 3, 5);
        Location place = new Location(
                "feeds/day.jsonl", 12, 1, 12, 90, "40 boats", record, new Span(8, 16), Declaration.DECLARED, List.of());
        return new Finding(
                "figures/across",
                Severity.WARNING,
                Confidence.LIKELY,
                place,
                "\"40 boats\" here, \"60 boats\" there",
                List.of(place("b.txt", 4, "60 boats")),
                Fix.delete(new Span(8, 16)),
                List.of("figures/restated"),
                "fedcba9876543210");
    }

    static Report of(Finding... findings) {
        return new Report(Limit.DEFAULT, read(), List.of(findings), List.of(), 0, 0, List.of(), List.of(), List.of());
    }

    /** A report on articles that lie in folders. */
    static Report of(SortedMap<String, Attributed> attributed, Finding... findings) {
        Coverage coverage = new Coverage(3, 1_234, 28, List.of(), new TreeMap<>(), attributed, List.of(), List.of());
        return new Report(Limit.DEFAULT, coverage, List.of(findings), List.of(), 0, 0, List.of(), List.of(), List.of());
    }

    static Report all(Finding[]... findings) {
        return of(Stream.of(findings).flatMap(Stream::of).toArray(Finding[]::new));
    }

    /** What a reader of the file meets. */
    static String written(WholeFile.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WholeFile.write(out, content);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A report on an article that cannot be read, and on a rule that broke on another. */
    static Report unjudged() {
        List<Failure> failures = List.of(new Failure("figures/age", "d.txt", "out of budget"));
        return new Report(Limit.DEFAULT, readButOne(), List.of(), List.of(), 0, 0, List.of(), failures, List.of());
    }

    /** What is read where one article cannot be. */
    static Coverage readButOne() {
        List<Coverage.Unreadable> unreadable = List.of(new Coverage.Unreadable("c.txt", 7, "not UTF-8"));
        return new Coverage(3, 1_234, 28, List.of(), new TreeMap<>(), new TreeMap<>(), List.of(), unreadable);
    }

    static Coverage read() {
        return new Coverage(3, 1_234, 28, List.of(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of());
    }
}
