package dev.corpusrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Checker;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Examined;
import dev.corpusrules.Fact;
import dev.corpusrules.Failure;
import dev.corpusrules.Fault;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Rule;
import dev.corpusrules.RuleSet;
import dev.corpusrules.RuleSet.Grades;
import dev.corpusrules.Said;
import dev.corpusrules.Severity;
import dev.corpusrules.Span;
import dev.corpusrules.Topic;
import dev.corpusrules.article.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rules from elsewhere that never come back, throw, or do not stop talking: each is a failure with a name. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ClockTest {

    private static final Article ARTICLE = Article.text("ferry.txt", "The ferry runs.\n");

    /** Until this, a rule turns in a loop; at the end of the test, since it would slow down all others. */
    private static volatile boolean isEnough;

    /** A rule in a loop that hears no interruption. */
    private record Endless() implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            while (!isEnough) {
                Thread.onSpinWait();
            }
            return Stream.empty();
        }
    }

    /** A rule that waits for what never comes, at one article. */
    private record Waiting() implements CorpusRule {

        @Override
        public Stream<Fact> facts(Article article) {
            return Stream.of(new Fact(Topic.of(0, "all"), article.locate(new Span(0, 3)), "", null));
        }

        @Override
        public Stream<Said> judge(Topic topic, List<Fact> facts) {
            return Stream.generate(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return Fault.at(facts.get(0).place(), "late");
            });
        }
    }

    private record Talking() implements PhraseRule {

        @Override
        public List<String> phrases() {
            return List.of("ferry");
        }

        @Override
        public Stream<Said> check(Article article, List<Hit> hits) {
            return Stream.generate(() -> Fault.at(article.locate(hits.get(0).span()), "and another thing"));
        }
    }

    private record Throwing() implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            throw new NoClassDefFoundError("org/example/Missing");
        }
    }

    private record Working() implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            return Stream.of(Fault.at(article.locate(new Span(0, 3)), "seen"));
        }
    }

    @AfterAll
    static void enough() {
        isEnough = true;
    }

    @Test
    void aRuleThatDoesNotComeBackIsNamedAndAskedNoMore() {
        try (Clock clock = new Clock(Duration.ofMillis(100))) {
            // The other one is the library's: it stands under no clock, however long the machine keeps it waiting.
            Rule ours = RuleSet.pack("boilerplate")
                    .entry("boilerplate/newsletter")
                    .orElseThrow()
                    .rule();
            Checker checker = clock.over(checker(new Endless(), ours));
            Examined first = checker.examine(Article.text("ferry.txt", "Sign up for our newsletter\n"));
            assertThat(first.failures())
                    .containsExactly(new Failure(
                            "house/endless",
                            "ferry.txt",
                            "LateException: it took longer than 0 s, and was asked no more"));
            assertThat(first.findings()).hasSize(1);
            assertThat(clock.isLate("house/endless")).isTrue();
            assertThat(checker.examine(ARTICLE).failures()).isEmpty();
        }
    }

    @Test
    void aJudgementThatDoesNotComeBackIsNamed() {
        try (Clock clock = new Clock(Duration.ofMillis(100))) {
            Checker checker = checker(new Waiting());
            Fact fact = checker.examine(ARTICLE).facts().get(0);
            assertThat(clock.over(checker)
                            .judge(fact.topic(), List.of(fact, fact))
                            .failures())
                    .extracting(Failure::rule)
                    .containsExactly("house/waiting");
        }
    }

    @Test
    void aRuleThatDoesNotStopTalkingIsNamed() {
        try (Clock clock = new Clock(Duration.ofMinutes(4))) {
            assertThat(clock.over(checker(new Talking())).examine(ARTICLE).failures())
                    .containsExactly(new Failure(
                            "house/talking", "ferry.txt", "IllegalStateException: it said more than 1000000 things"));
        }
    }

    @Test
    void aRuleThatThrowsSilencesNoOther(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("ferry.txt"), "The ferry runs.\n");
        Checked<Boolean> checked =
                new CorpusCheck(checker(new Throwing(), new Working()), 1).run(Corpus.in(folder), article -> true);
        assertThat(checked.failures())
                .containsExactly(
                        new Failure("house/throwing", "ferry.txt", "NoClassDefFoundError: org/example/Missing"));
        assertThat(checked.findings()).extracting(finding -> finding.rule()).containsExactly("house/working");
    }

    @Test
    void theLibrarysOwnRulesNeedNoClock() {
        Checker ours = new Checker(RuleSet.pack("news"));
        try (Clock clock = new Clock(Clock.LIMIT)) {
            assertThat(clock.over(ours)).isSameAs(ours);
        }
    }

    private static Checker checker(Rule... rules) {
        return new Checker(new RuleSet(
                Stream.of(rules)
                        .map(rule -> new RuleSet.Entry(
                                "house/" + rule.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                                rule,
                                Grades.of(Severity.ERROR)))
                        .toList(),
                List.of(),
                "en",
                List.of()));
    }
}
