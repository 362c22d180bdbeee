package dev.corpusrules.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Judged;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcrossTest {

    private static final String SENTENCE = "The Velmouth Coast Patrol has %d trained volunteers in Ostermark. ";

    private final Checker checker = new Checker(RuleSet.pack("figures"));

    @Test
    void anArticleTellsItsFiguresToOthers() {
        assertThat(facts("a.txt", String.format(Locale.ROOT, SENTENCE, 1_400))).isNotEmpty();
    }

    @Test
    void aTableOfDataTellsNothing() {
        StringBuilder table = new StringBuilder();
        IntStream.range(1_000, 1_050).forEach(number -> table.append(String.format(Locale.ROOT, SENTENCE, number)));
        assertThat(facts("a.txt", table.toString()))
                .allSatisfy(fact -> assertThat(fact.value()).doesNotContain("volunteer"));
    }

    @Test
    void aNameThatVeryManyArticlesShareBringsNobodyTogether() {
        assertThat(judgedLater(80)).isNotEmpty();
        assertThat(judgedLater(81)).isEmpty();
    }

    @Test
    void whatAnArticleTellsOfSubjectsGoesNoFurtherWithoutOthersThatShareItsNames() {
        assertThat(learnt(tellings(1))).isEmpty();
        assertThat(learnt(tellings(2)))
                .extracting(fact -> fact.topic().key())
                .contains("noun volunteer [trained] about ostermark");
    }

    @Test
    void anArticleOfVeryManyFiguresTellsNoMoreThanIsJudgedTogether() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 2 * CorpusRule.TOGETHER)
                .forEach(i -> text.append("The Velmouth Coast Patrol has %d trained %s volunteers in Ostermark.\n\n"
                        .formatted(30 + i % 10, "abcdefghij".charAt(i % 10) + "ble")));
        assertThat(facts("a.txt", text.toString()).stream()
                        .filter(fact -> fact.topic().round() > 0))
                .hasSizeBetween(CorpusRule.TOGETHER / 2, CorpusRule.TOGETHER);
    }

    /** What the first of the articles says in the end to those that share its rare names. */
    private List<Fact> learnt(List<Fact> said) {
        Map<Topic, List<Fact>> topics = said.stream().collect(Collectors.groupingBy(Fact::topic));
        List<Fact> all = new ArrayList<>(said);
        topics.forEach((topic, facts) -> {
            if (topic.round() == 0) {
                all.addAll(checker.judge(topic, facts).facts());
            }
        });
        Topic article = all.stream()
                .map(Fact::topic)
                .filter(topic -> topic.round() > 0)
                .findFirst()
                .orElseThrow();
        return checker.judge(
                        article,
                        all.stream()
                                .filter(fact -> fact.topic().equals(article))
                                .toList())
                .facts();
    }

    /** What the topic of a name that so many articles share says for the next round. */
    private List<Fact> judgedLater(int articles) {
        return judged("ostermark", tellings(articles)).facts();
    }

    private List<Fact> tellings(int articles) {
        List<Fact> said = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            said.addAll(facts(i + ".txt", String.format(Locale.ROOT, SENTENCE, 1_400)));
        }
        return said;
    }

    /** The judgement on the one topic of the first round whose key holds the word. */
    private Judged judged(String word, List<Fact> said) {
        Set<Topic> found = new HashSet<>();
        said.stream()
                .map(Fact::topic)
                .filter(topic -> topic.round() == 0 && topic.key().contains(word))
                .forEach(found::add);
        assertThat(found).hasSize(1);
        Topic topic = found.iterator().next();
        return checker.judge(
                topic, said.stream().filter(fact -> fact.topic().equals(topic)).toList());
    }

    private List<Fact> facts(String name, String text) {
        return checker.examine(Article.text(name, text)).facts().stream()
                .filter(fact -> fact.topic().rule().equals("figures/across"))
                .toList();
    }
}
