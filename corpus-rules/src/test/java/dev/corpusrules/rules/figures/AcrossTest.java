package dev.corpusrules.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Judged;
import dev.corpusrules.Location;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import dev.corpusrules.Suppression;
import dev.corpusrules.Topic;
import dev.corpusrules.article.Readers;
import dev.corpusrules.quantity.Quantities;
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

    private static final String TWO_SENTENCES = String.format(Locale.ROOT, SENTENCE, 1_400)
            + "\n\nAnother *1,500 eager* volunteers wait for the next of its courses.";

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
    void anArticleOfVeryManyFiguresTellsInFewTextsOfWhichNoneIsLong() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 2 * CorpusRule.TOGETHER)
                .forEach(i -> text.append("The Velmouth Coast Patrol has %d trained %s volunteers in Ostermark.\n\n"
                        .formatted(30 + i % 10, "abcdefghij".charAt(i % 10) + "ble")));
        assertThat(facts("a.txt", text.toString()).stream()
                        .filter(fact -> fact.topic().round() > 0))
                .hasSizeBetween(2, CorpusRule.TOGETHER / 10)
                .allSatisfy(fact -> assertThat(fact.value().length()).isLessThan(15_000));
    }

    @Test
    void figuresAreToldWithTheirPlaces() {
        Article article = Article.markdown("a.md", "---\ntitle: Patrol\n---\n\n" + TWO_SENTENCES);
        assertThat(told(article)).isEqualTo(places(article)).hasSize(2);
    }

    @Test
    void figuresOfAFeedAreToldWithTheirPlaces() {
        Source.Field title = new Source.Field("title", new Span(0, 9));
        Source.Field text = new Source.Field("text", new Span(9, 9 + TWO_SENTENCES.length()));
        Source.FeedRecord record = new Source.FeedRecord("7", 3, 400, List.of(title, text));
        Source source = new Source("feed.jsonl", "A patrol\n" + TWO_SENTENCES, record);
        Article article = Readers.read(source, Article.Format.TEXT);
        assertThat(told(article)).isEqualTo(places(article)).hasSize(2);
    }

    @Test
    void figuresAreToldWithWhatIsSuppressedThere() {
        Span region = new Span(0, TWO_SENTENCES.indexOf("Another"));
        Suppression suppression = new Suppression("figures/across", "known", region, new Span(0, 1));
        Article article = Article.text("a.txt", TWO_SENTENCES).suppressing(List.of(suppression));
        assertThat(told(article)).isEqualTo(places(article)).hasSize(2);
    }

    /** Where the article says that its figures stand. */
    private List<Location> told(Article article) {
        return checker.examine(article).facts().stream()
                .filter(fact -> fact.topic().round() > 0)
                .filter(fact -> fact.topic().rule().equals("figures/across"))
                .flatMap(fact -> Account.of(fact.value(), fact.place()).told().stream())
                .map(Account.Told::place)
                .toList();
    }

    private static List<Location> places(Article article) {
        return Quantities.in(article).stream()
                .map(figure -> article.locate(figure.span()))
                .toList();
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
