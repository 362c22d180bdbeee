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
import java.util.Set;
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
    void whatOneArticleAloneTellsOfASubjectGoesNoFurther() {
        List<Fact> own = facts(
                "a.txt",
                String.format(Locale.ROOT, SENTENCE, 1_400) + "\n\n" + String.format(Locale.ROOT, SENTENCE, 1_500));
        assertThat(own.stream().filter(fact -> fact.topic().key().startsWith("noun volunteer")))
                .hasSize(2);
        assertThat(judged("noun volunteer", own).facts()).isEmpty();
    }

    @Test
    void whatMoreArticlesTellOfASubjectThanAreJudgedTogetherGoesFurtherAllTheSame() {
        int articles = CorpusRule.TOGETHER + 2;
        assertThat(judged("noun volunteer", tellings(articles)).facts()).hasSize(articles);
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
