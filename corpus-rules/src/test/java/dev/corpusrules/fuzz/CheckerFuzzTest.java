package dev.corpusrules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Examined;
import dev.corpusrules.Fact;
import dev.corpusrules.Finding;
import dev.corpusrules.Fix;
import dev.corpusrules.Judged;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Source;
import dev.corpusrules.Topic;
import dev.corpusrules.article.Readers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever an article says, no rule breaks on it, every finding has its place in it, and its edits are safe. */
class CheckerFuzzTest {

    private static final Checker CHECKER = new Checker(RuleSet.pack("news"));

    @FuzzTest(maxDuration = "2m")
    void text(byte[] input) {
        check(Article.Format.TEXT, Promises.text(input));
    }

    @FuzzTest(maxDuration = "2m")
    void markdown(byte[] input) {
        check(Article.Format.MARKDOWN, Promises.text(input));
    }

    @FuzzTest(maxDuration = "2m")
    void html(byte[] input) {
        check(Article.Format.HTML, Promises.text(input));
    }

    private static void check(Article.Format format, String text) {
        Examined seen = examine("a", format, text);
        seen.findings()
                .forEach(finding -> Promises.holdFor(finding, seen.article().source()));
        List<Fix> fixes = fixes(seen);
        fixes.forEach(fix -> Edits.touchOnlyTheirSpans(text, List.of(fix)));
        Edits.touchOnlyTheirSpans(text, fixes);
        repair(format, seen);
        judge(Stream.concat(seen.facts().stream(), examine("b", format, text).facts().stream())
                .toList());
    }

    /** As often as a text still offers edits: each round takes something away, and the end is a text that offers none. */
    private static void repair(Article.Format format, Examined seen) {
        Examined now = seen;
        while (!fixes(now).isEmpty()) {
            String before = now.article().source().text();
            String after = now.fixed();
            assertThat(after.length()).as("an edit takes something away").isLessThan(before.length());
            now = examine("a", format, after);
        }
        assertThat(now.fixed()).isEqualTo(now.article().source().text());
    }

    private static void judge(List<Fact> facts) {
        Map<Topic, List<Fact>> topics = new TreeMap<>(
                Comparator.comparingInt(Topic::round).thenComparing(Topic::rule).thenComparing(Topic::key));
        topics.putAll(facts.stream().collect(Collectors.groupingBy(Fact::topic)));
        while (!topics.isEmpty()) {
            Topic first = topics.keySet().iterator().next();
            Judged judged = CHECKER.judge(first, topics.remove(first));
            assertThat(judged.failures()).isEmpty();
            judged.facts().forEach(fact -> topics.computeIfAbsent(fact.topic(), topic -> new ArrayList<>())
                    .add(fact));
        }
    }

    private static Examined examine(String name, Article.Format format, String text) {
        Examined seen = CHECKER.examine(Readers.read(new Source(name, text), format));
        assertThat(seen.failures()).isEmpty();
        return seen;
    }

    private static List<Fix> fixes(Examined seen) {
        return seen.findings().stream()
                .map(Finding::fix)
                .filter(Objects::nonNull)
                .toList();
    }
}
