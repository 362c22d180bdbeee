package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IgnoredTest {

    private static final Article ARTICLE =
            Article.text("a.txt", "Share  this story\nThe mill opened.\nShare this story\n");

    /** Finds every line without a full stop. */
    private record OpenLine() implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            return article.blocks().stream()
                    .filter(block -> !article.text(block).endsWith("."))
                    .map(block -> Fault.at(article.locate(block.span()), "open"));
        }
    }

    @Test
    void aQuoteSilencesWhatHoldsIt() {
        Examined seen = examine(ignored("house/open", "share THIS", ""));
        assertThat(seen.findings()).isEmpty();
        assertThat(seen.suppressed()).extracting(Suppressed::reason).containsExactly("agreed", "agreed");
    }

    @Test
    void aFingerprintSilencesOneFindingOnly() {
        List<Finding> all = examine().findings();
        Examined seen = examine(ignored("house/*", "", all.get(0).fingerprint()));
        assertThat(seen.findings()).containsExactly(all.get(1));
        assertThat(Findings.settle(seen.findings())).isEqualTo(seen.findings());
    }

    @Test
    void otherFilesAndRulesAreReported() {
        Ignored elsewhere = new Ignored(Glob.parse("b.txt"), "house/open", "Share", "", "agreed", "corpus.yml:2");
        assertThat(examine(elsewhere, ignored("house/other", "Share", "")).findings())
                .hasSize(2);
    }

    @Test
    void whatIsIgnoredDoesNotHideWhatElseStandsOnTheLine() {
        RuleSet both = new RuleSet(
                List.of(entry("house/open", Severity.ERROR), entry("house/wide", Severity.WARNING)),
                List.of(),
                "en",
                List.of(),
                List.of(),
                List.of(ignored("house/open", "Share", "")),
                List.of());
        assertThat(new Checker(both).examine(ARTICLE).findings())
                .extracting(Finding::rule)
                .containsExactly("house/wide", "house/wide");
    }

    private static Ignored ignored(String rule, String quote, String fingerprint) {
        return new Ignored(Glob.parse("*.txt"), rule, quote, fingerprint, "agreed", "corpus.yml:2");
    }

    private static Examined examine(Ignored... ignored) {
        List<RuleSet.Entry> entries = List.of(entry("house/open", Severity.ERROR));
        return new Checker(new RuleSet(entries, List.of(), "en", List.of(), List.of(), List.of(ignored), List.of()))
                .examine(ARTICLE);
    }

    private static RuleSet.Entry entry(String id, Severity severity) {
        return new RuleSet.Entry(id, new OpenLine(), RuleSet.Grades.of(severity));
    }
}
