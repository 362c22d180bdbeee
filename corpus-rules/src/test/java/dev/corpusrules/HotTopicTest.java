package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A topic that more articles name than are judged together. */
final class HotTopicTest {

    private static final int ARTICLES = CorpusRule.TOGETHER + 300;

    private final Checker checker = new Checker(RuleSet.pack("boilerplate"));

    @Test
    void allArticlesAreFoundAndPartsSayTheSameAsTheWhole() {
        List<Fact> facts = facts();
        Topic topic = facts.get(0).topic();
        List<Finding> whole = checker.judge(topic, facts).findings();
        assertThat(whole).hasSize(ARTICLES);
        assertThat(whole.get(0).message()).contains("1000 or more articles");

        List<Fact> sorted = facts.stream().sorted().toList();
        List<Fact> first = sorted.subList(0, CorpusRule.TOGETHER);
        List<Fact> others = new ArrayList<>(sorted.subList(CorpusRule.TOGETHER, ARTICLES));
        Collections.shuffle(others, new Random(1));
        List<Finding> parts = new ArrayList<>(checker.judge(topic, first).findings());
        parts.addAll(checker.judgeOthers(topic, first, others.subList(0, 100)).findings());
        parts.addAll(checker.judgeOthers(topic, first, others.subList(100, 300)).findings());
        assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
    }

    @Test
    void findingsOfOneLineAreMergedAlikeInAnyOrder() {
        Location place = facts().get(0).place();
        List<Finding> findings = new ArrayList<>();
        for (Fact other : facts().subList(1, 4)) {
            findings.add(new Finding(
                    "figures/differing",
                    Severity.INFO,
                    Confidence.CERTAIN,
                    place,
                    "Articles differ.",
                    List.of(other.place()),
                    null,
                    List.of(),
                    ""));
        }
        List<Finding> settled = Findings.settle(findings);
        assertThat(settled).hasSize(1);
        Collections.reverse(findings);
        assertThat(Findings.settle(findings)).isEqualTo(settled);
    }

    /** That one line stands in many articles, in no order. */
    private List<Fact> facts() {
        Map<Topic, List<Fact>> topics = IntStream.range(0, ARTICLES)
                .mapToObj(i -> Article.text("story%04d.txt".formatted(i), """
                        The mill %d is open

                        The mill opened its doors on Monday, and %d people came to see the new wheel turn.

                        A story of the Coast Papers, all week long
                        """.formatted(i, i)))
                .flatMap(article -> checker.examine(article).facts().stream())
                .filter(fact -> fact.topic().rule().equals("boilerplate/repeated-lines"))
                .collect(Collectors.groupingBy(Fact::topic));
        List<Fact> hot = new ArrayList<>(topics.values().stream()
                .filter(facts -> facts.size() == ARTICLES)
                .findFirst()
                .orElseThrow());
        Collections.shuffle(hot, new Random(2));
        return hot;
    }
}
