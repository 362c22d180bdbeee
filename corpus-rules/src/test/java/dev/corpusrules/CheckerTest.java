package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.RuleSet.Entry;
import dev.corpusrules.RuleSet.Grades;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final Article ARTICLE =
            Article.text("a.txt", "The mill opened.\nShare this\nIt rained in Ostrava.\n");

    /** Reports each block that begins with a word. */
    private record Beginning(String word, boolean likely) implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            return article.blocks().stream()
                    .filter(block -> article.text(block).startsWith(word))
                    .map(block -> Fault.at(article.locate(block.span()), "begins with " + word)
                            .fixedBy(Fix.delete(block.whole())))
                    .map(fault -> likely ? fault.likely() : fault);
        }
    }

    private record Crashing() implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            throw new IllegalStateException("on purpose");
        }
    }

    private record Endless() implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            return Stream.<Said>empty().skip(deeper(0));
        }

        private static long deeper(long level) {
            return level < 0 ? 0 : deeper(level + 1) + 1;
        }
    }

    private record Finnish() implements ArticleRule {

        @Override
        public Set<String> languages() {
            return Set.of("fi");
        }

        @Override
        public Stream<Said> check(Article article) {
            return Stream.of(Fault.at(article.locate(article.blocks().get(0).span()), "asked"));
        }
    }

    /** Two rounds: articles that share a first word, then all such pairs. */
    private record SameStart(int laterRound) implements CorpusRule {

        @Override
        public Stream<Fact> facts(Article article) {
            Location first = article.locate(article.blocks().get(0).span());
            return Stream.of(new Fact(Topic.of(0, first.quote().split(" ")[0]), first, "", null));
        }

        @Override
        public Stream<Said> judge(Topic topic, List<Fact> facts) {
            if (topic.round() == 0) {
                return IntStream.range(1, facts.size())
                        .mapToObj(i -> new Fact(
                                Topic.of(laterRound, "pair"), facts.get(i).place(), "", null));
            }
            return facts.stream().map(fact -> Fault.at(fact.place(), "starts like another"));
        }
    }

    @Test
    void faultsBecomeFindingsWithNameSeverityAndPlace() {
        Finding finding =
                examine(ruleSet(new Beginning("Share", false))).findings().get(0);
        assertThat(finding.rule()).isEqualTo("house/0");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place().line()).isEqualTo(2);
        assertThat(finding.place().endColumn()).isEqualTo(11);
        assertThat(finding.place().quote()).isEqualTo("Share this");
        assertThat(finding.fingerprint()).matches("[0-9a-f]{16}");
    }

    @Test
    void aLineIsReportedOnceInAFamily() {
        RuleSet rules = ruleSet(new Beginning("Sha", true), new Beginning("Share", false));
        assertThat(examine(rules).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("house/1");
            assertThat(finding.also()).containsExactly("house/0");
        });
    }

    @Test
    void aSuppressedFaultIsKeptApart() {
        Suppression suppression = new Suppression("house/*", "agreed with the desk", new Span(0, 40), new Span(0, 0));
        Examined seen =
                new Checker(ruleSet(new Beginning("Share", false))).examine(ARTICLE.suppressing(List.of(suppression)));
        assertThat(seen.findings()).isEmpty();
        assertThat(seen.suppressed()).singleElement().satisfies(one -> {
            assertThat(one.finding().rule()).isEqualTo("house/0");
            assertThat(one.reason()).isEqualTo("agreed with the desk");
        });
    }

    @Test
    void safeEditsAreMade() {
        assertThat(examine(ruleSet(new Beginning("Share", false))).fixed())
                .isEqualTo("The mill opened.\nIt rained in Ostrava.\n");
    }

    @Test
    void aRuleThatCrashesIsAFailureAndTheOthersStillRun() {
        Examined seen = examine(ruleSet(new Crashing(), new Beginning("Share", false)));
        assertThat(seen.findings()).hasSize(1);
        assertThat(seen.failures())
                .containsExactly(new Failure("house/0", "a.txt", "IllegalStateException: on purpose"));
    }

    @Test
    void aRuleThatNeverComesBackUpIsAFailure() {
        Examined seen = examine(ruleSet(new Endless(), new Beginning("Share", false)));
        assertThat(seen.findings()).hasSize(1);
        assertThat(seen.failures()).containsExactly(new Failure("house/0", "a.txt", "StackOverflowError"));
    }

    @Test
    void aRuleIsNotAskedAboutALanguageThatItDoesNotKnow() {
        Examined seen = examine(ruleSet(new Finnish()));
        assertThat(seen.findings()).isEmpty();
        assertThat(seen.notJudged()).containsExactly("house/0");
    }

    @Test
    void rulesThatNeedACorpusAreNamed() {
        assertThat(examine(ruleSet(new SameStart(1))).notRun()).containsExactly("house/0");
    }

    @Test
    void aRuleThatIsOffForThePathIsNotAsked() {
        Entry entry = new Entry("house/0", new Crashing(), Grades.of(Severity.ERROR));
        RuleSet.Override off =
                new RuleSet.Override(List.of(Glob.parse("*.txt")), Map.of("house/0", Grades.of(Severity.OFF)));
        assertThat(examine(new RuleSet(List.of(entry), List.of(off), "en", List.of()))
                        .failures())
                .isEmpty();
    }

    @Test
    void allowedPhrasesAreNeverBoilerplate() {
        Entry entry = new Entry("boilerplate/x", new Beginning("Share", false), Grades.of(Severity.ERROR));
        assertThat(examine(new RuleSet(List.of(entry), List.of(), "en", List.of("SHARE  this")))
                        .findings())
                .isEmpty();
    }

    @Test
    void factsAreJudgedByTopicRoundByRound() {
        Checker checker = new Checker(ruleSet(new SameStart(1)));
        List<Fact> facts = Stream.of("b.txt", "a.txt")
                .flatMap(name -> checker.examine(Article.text(name, "The end.")).facts().stream())
                .toList();
        assertThat(facts).extracting(Fact::topic).containsOnly(new Topic("house/0", 0, "The"));
        Judged first = checker.judge(facts.get(0).topic(), facts);
        assertThat(first.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.place().file()).isEqualTo("b.txt"));
        assertThat(checker.judge(first.facts().get(0).topic(), first.facts()).findings())
                .hasSize(1);
    }

    @Test
    void aJudgementThatSaysFactsForItsOwnRoundBreaks() {
        Checker checker = new Checker(ruleSet(new SameStart(0)));
        List<Fact> facts = Stream.of("b.txt", "a.txt")
                .flatMap(name -> checker.examine(Article.text(name, "The end.")).facts().stream())
                .toList();
        assertThat(checker.judge(facts.get(0).topic(), facts).failures()).hasSize(1);
    }

    @Test
    void aTopicOfAnUnknownRuleIsRefused() {
        Checker checker = new Checker(ruleSet(new Finnish()));
        assertThatThrownBy(() -> checker.judge(new Topic("house/9", 0, ""), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("house/9");
    }

    private static Examined examine(RuleSet rules) {
        return new Checker(rules).examine(ARTICLE);
    }

    private static RuleSet ruleSet(Rule... rules) {
        List<Entry> entries = IntStream.range(0, rules.length)
                .mapToObj(i -> new Entry("house/" + i, rules[i], Grades.of(Severity.ERROR)))
                .toList();
        return new RuleSet(entries, List.of(), "en", List.of());
    }
}
