package dev.corpusrules.report;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Explained;
import dev.corpusrules.Finding;
import dev.corpusrules.Flaw;
import dev.corpusrules.Location;
import dev.corpusrules.Metadata;
import dev.corpusrules.Span;
import dev.corpusrules.Suppressed;
import dev.corpusrules.engine.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one line of an article beyond what a check finds: what was read from it, and why rules passed it.
 *
 * @param article a file or a record
 * @param passed what rules looked at twice and did not report
 * @param read what the line gave the metadata
 * @param unread what in it could not be read, and why
 * @param deaf the rules that do not know the article's language
 */
public record Explanation(
        String article, List<String> passed, List<String> read, List<String> unread, List<String> deaf) {

    /** Where there is nothing to be said. */
    public static final Explanation NOTHING = new Explanation("", List.of(), List.of(), List.of(), List.of());

    public Explanation {
        passed = List.copyOf(passed);
        read = List.copyOf(read);
        unread = List.copyOf(unread);
        deaf = List.copyOf(deaf);
    }

    /** What is to be said of a line, of an article that is at hand. */
    public static Explanation of(Checker checker, Article article, int line) {
        List<String> passed = checker.explain(article).stream()
                .filter(one -> isOn(one.place(), line))
                .map(Explanation::words)
                .toList();
        List<String> read = sayings(article.metadata())
                .filter(saying -> saying.place() != null && isOn(article.locateInSource(saying.place()), line))
                .map(Saying::words)
                .toList();
        List<String> unread = article.flaws().stream()
                .filter(flaw -> isOn(article.locateInSource(flaw.place()), line))
                .map(Flaw::why)
                .toList();
        return new Explanation(
                article.source().key(),
                passed,
                read,
                unread,
                checker.examine(article).notJudged());
    }

    /** All that is known of the line, for people: what was found there, what was silenced, what was passed and why. */
    public static List<String> lines(String file, int line, Checked<?> checked, List<Explanation> explanations) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            if (isAt(finding.place(), file, line)) {
                lines.add("found: " + words(finding));
            } else if (finding.related().stream().anyMatch(place -> isAt(place, file, line))) {
                lines.add("belongs to " + finding.place().file() + ":"
                        + finding.place().line() + " " + words(finding));
            }
        }
        for (Suppressed one : checked.suppressed()) {
            if (isAt(one.finding().place(), file, line)) {
                lines.add("found, and silenced because of “" + one.reason() + "”: " + words(one.finding()));
            }
        }
        for (Explanation explanation : explanations) {
            explanation.read.forEach(words -> lines.add("read: " + words));
            explanation.unread.forEach(words -> lines.add("cannot be read: " + words));
            explanation.passed.forEach(words -> lines.add("passed: " + words));
        }
        if (lines.isEmpty()) {
            lines.add("nothing was found in this line, and nothing in it was doubtful");
        }
        explanations.stream()
                .filter(explanation -> !explanation.deaf.isEmpty())
                .map(explanation -> "not asked, since they do not know the language of " + explanation.article + ": "
                        + String.join(", ", explanation.deaf))
                .forEach(lines::add);
        return lines;
    }

    private static String words(Finding finding) {
        String also = finding.also().isEmpty() ? "" : " (also " + String.join(", ", finding.also()) + ")";
        return Words.of(finding.severity()) + " " + finding.rule() + " " + finding.message() + also;
    }

    private static String words(Explained one) {
        return one.rule() + " “" + one.place().quote() + "”: " + one.why();
    }

    private static boolean isAt(Location place, String file, int line) {
        return place.file().equals(file) && isOn(place, line);
    }

    private static boolean isOn(Location place, int line) {
        return place.line() <= line && line <= place.endLine();
    }

    private static Stream<Saying> sayings(Metadata metadata) {
        Stream<Saying> authors = metadata.authors().stream()
                .map(author -> new Saying(
                        "the author, a " + author.kind().name().toLowerCase(Locale.ROOT),
                        author.name(),
                        author.foundIn(),
                        author.place()));
        Stream<Saying> agencies = metadata.agencies().stream().flatMap(value -> saying("an agency", value));
        return Stream.of(
                        saying("the title", metadata.title()),
                        authors,
                        agencies,
                        saying("the publisher", metadata.publisher()),
                        saying("where it appeared first", metadata.origin()),
                        saying("the day of publication", metadata.published()),
                        saying("the day of the last change", metadata.modified()),
                        saying("the rights", metadata.rights()),
                        saying("the address", metadata.canonical()))
                .flatMap(all -> all);
    }

    private static Stream<Saying> saying(String what, Metadata.@Nullable Value<?> value) {
        return value == null
                ? Stream.empty()
                : Stream.of(new Saying(what, value.value().toString(), value.foundIn(), value.place()));
    }

    private record Saying(
            String what,
            String value,
            String foundIn,
            @Nullable Span place) {

        String words() {
            return "“" + value + "” is " + what + " (" + foundIn + ")";
        }
    }
}
