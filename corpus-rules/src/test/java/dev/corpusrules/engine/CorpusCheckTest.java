package dev.corpusrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Checker;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Rule;
import dev.corpusrules.RuleSet;
import dev.corpusrules.RuleSet.Grades;
import dev.corpusrules.Said;
import dev.corpusrules.Severity;
import dev.corpusrules.Topic;
import dev.corpusrules.article.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCheckTest {

    @TempDir
    private Path folder;

    /** Reports every block that holds a word. */
    private record Holding(String word) implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            return article.blocks().stream()
                    .filter(block -> article.text(block).contains(word))
                    .map(block -> Fault.at(article.locate(block.span()), "holds " + word));
        }
    }

    /** Reports lines that several articles share, and counts them in a second round. */
    private record Shared() implements CorpusRule {

        @Override
        public Stream<Fact> facts(Article article) {
            return article.blocks().stream()
                    .map(block -> new Fact(Topic.of(0, article.text(block)), article.locate(block.span()), "", null));
        }

        @Override
        public Stream<Said> judge(Topic topic, List<Fact> facts) {
            if (topic.round() == 0) {
                return Stream.of(new Fact(Topic.of(1, "shared"), facts.get(0).place(), topic.key(), null));
            }
            return Stream.of(Fault.at(facts.get(0).place(), facts.size() + " lines are shared"));
        }
    }

    private record Swedish() implements ArticleRule {

        @Override
        public Set<String> languages() {
            return Set.of("sv");
        }

        @Override
        public Stream<Said> check(Article article) {
            return Stream.empty();
        }
    }

    @BeforeEach
    void corpus() throws IOException {
        for (int i = 0; i < 100; i++) {
            Files.writeString(
                    folder.resolve("a" + i + ".txt"),
                    "The mill number " + i + " opened.\nIt rained in Ostermark.\nA flood came to town " + i + ".\n");
        }
    }

    @Test
    void theResultIsTheSameForEveryNumberOfThreads() throws Exception {
        Checked<String> alone = check(1, new Holding("flood"), new Shared());
        Checked<String> together = check(5, new Holding("flood"), new Shared());
        assertThat(together).isEqualTo(alone);
        assertThat(alone.findings()).hasSize(101);
        assertThat(alone.kept()).isSorted().hasSize(100);
    }

    @Test
    void articlesAreJudgedByWhatTheySayOfOneAnother() throws Exception {
        assertThat(check(2, new Shared()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("1 lines are shared");
            assertThat(finding.place().file()).isEqualTo("a0.txt");
            assertThat(finding.place().line()).isEqualTo(2);
        });
    }

    @Test
    void whatCannotBeReadDoesNotStopTheRest() throws Exception {
        Files.write(folder.resolve("broken.txt"), new byte[] {'a', '\n', (byte) 0xC3, '('});
        Checked<String> checked = check(2, new Holding("flood"));
        assertThat(checked.unreadable()).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("broken.txt");
            assertThat(one.line()).isEqualTo(2);
        });
        assertThat(checked.articles()).isEqualTo(100);
        assertThat(checked.findings()).hasSize(100);
    }

    @Test
    void articlesInLanguagesThatNoRuleKnowsAreCounted() throws Exception {
        Checked<String> checked = check(2, new Swedish());
        assertThat(checked.notJudged()).containsEntry("en", 100);
        assertThat(checked.asked()).isEmpty();
    }

    @Test
    void whoMadeArticlesIsCountedWhereRulesAskOrSomebodyWantsToKnow() throws Exception {
        assertThat(check(2, new Holding("flood")).attributed()).isEmpty();
        RuleSet asking = new RuleSet(
                List.of(new RuleSet.Entry("attribution/flood", new Holding("flood"), Grades.of(Severity.INFO))),
                List.of(),
                "en",
                List.of());
        for (CorpusCheck check : List.of(
                new CorpusCheck(new Checker(asking), 2),
                new CorpusCheck(checker(new Holding("flood")), 2).tellingMetadata())) {
            assertThat(check.run(Corpus.in(folder), article -> 0).attributed())
                    .containsExactly(Map.entry("", new Attributed(100, 0, 0, 0, 0, 100)));
        }
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> new CorpusCheck(checker(new Swedish()), 1)
                        .run(Corpus.in(folder.resolve("absent")), Article::format))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void noThreadIsTooFew() {
        assertThatThrownBy(() -> new CorpusCheck(checker(new Swedish()), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Checked<String> check(int threads, Rule... rules) throws Exception {
        return new CorpusCheck(checker(rules), threads)
                .run(Corpus.in(folder), article -> article.source().name());
    }

    private static Checker checker(Rule... rules) {
        List<RuleSet.Entry> entries = IntStream.range(0, rules.length)
                .mapToObj(i -> new RuleSet.Entry("house/" + i, rules[i], Grades.of(Severity.ERROR)))
                .toList();
        return new Checker(new RuleSet(entries, List.of(), "en", List.of()));
    }
}
