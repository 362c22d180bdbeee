package dev.corpusrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.CorpusRule;
import dev.corpusrules.Declaration;
import dev.corpusrules.Fact;
import dev.corpusrules.Fix;
import dev.corpusrules.Location;
import dev.corpusrules.Span;
import dev.corpusrules.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void spilledFactsAreGivenAsThoseInMemory() throws Exception {
        List<Fact> facts = someFacts(3_000);
        assertThat(byTopic(facts, 300)).isEqualTo(byTopic(facts, 1_000_000));
    }

    @Test
    void eachTopicComesOnceWithAllItsFactsByPlace() throws Exception {
        List<Fact> facts = someFacts(500).stream().map(FactsTest::later).toList();
        Map<String, List<Fact>> topics = byTopic(facts, 100);
        assertThat(topics.values().stream().mapToInt(List::size).sum()).isEqualTo(500);
        assertThat(topics.values()).allSatisfy(topic -> assertThat(topic).isSorted());
    }

    @Test
    void inTheFirstRoundWhatOneFactAloneNamesIsPassedOver() throws Exception {
        List<Fact> facts = someFacts(500);
        Map<String, List<Fact>> all =
                byTopic(facts.stream().map(FactsTest::later).toList(), 100);
        all.values().removeIf(topic -> topic.size() == 1);
        assertThat(byTopic(facts, 100).keySet()).isEqualTo(all.keySet()).isNotEmpty();
    }

    @Test
    void inLaterRoundsWhatOneAloneSpeaksOfIsPassedOverWhereTheRuleSaysSo() throws Exception {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : someFacts(7)) {
            facts.add(topic(fact, "own"));
        }
        assertThat(byTopic(facts, 100, topic -> false)).isEmpty();
        assertThat(byTopic(facts, 100, topic -> true).keySet()).containsExactly("house/0own");
        facts.add(topic(facts.get(0), "own"));
        facts.add(topic(facts.get(0), "other"));
        assertThat(byTopic(facts, 100, topic -> false).keySet()).containsExactly("house/0own");
        assertThat(byTopic(facts, 3, topic -> topic.key().equals("other")).keySet())
                .containsExactly("house/0other", "house/0own");
    }

    private static Fact topic(Fact fact, String key) {
        return new Fact(new Topic("house/0", 2, key), fact.place(), fact.value(), fact.fix());
    }

    private static Fact later(Fact fact) {
        Topic topic = new Topic(fact.topic().rule(), 1, fact.topic().key());
        return new Fact(topic, fact.place(), fact.value(), fact.fix());
    }

    @Test
    void ofAHotTopicNoMoreAreGivenAtOnceThanMayBeJudgedTogether() throws Exception {
        Topic hot = new Topic("house/0", 0, "hot");
        List<Fact> facts = someFacts(5_000).stream()
                .map(fact -> new Fact(hot, fact.place(), fact.value(), fact.fix()))
                .toList();
        Map<String, List<Fact>> topics = byTopic(facts, 700);
        assertThat(topics).hasSize(1);
        assertThat(topics.get("house/0hot")).isSorted().containsExactlyInAnyOrderElementsOf(facts);
    }

    @Test
    void noFactsAreNoTopics() throws Exception {
        assertThat(byTopic(List.of(), 10)).isEmpty();
    }

    private static Map<String, List<Fact>> byTopic(List<Fact> facts, int most) throws Exception {
        return byTopic(facts, most, topic -> topic.round() > 0);
    }

    private static Map<String, List<Fact>> byTopic(List<Fact> facts, int most, Predicate<Topic> isJudgedAlone)
            throws Exception {
        Map<String, List<Fact>> topics = new TreeMap<>();
        int round = facts.isEmpty() ? 0 : facts.get(0).topic().round();
        try (Facts store = new Facts(round, isJudgedAlone, most)) {
            for (int i = 0; i < facts.size(); i += 7) {
                store.add(facts.subList(i, Math.min(i + 7, facts.size())));
            }
            store.byTopic(new Facts.Judge() {

                @Override
                public void judge(Topic topic, List<Fact> facts) {
                    assertThat(topics.put(topic.rule() + topic.key(), new ArrayList<>(facts)))
                            .isNull();
                }

                @Override
                public void judgeOthers(Topic topic, List<Fact> first, List<Fact> others) {
                    assertThat(first).hasSize(CorpusRule.TOGETHER);
                    assertThat(others).hasSizeLessThanOrEqualTo(CorpusRule.TOGETHER);
                    topics.computeIfPresent(
                            topic.rule() + topic.key(), (key, before) -> Stream.concat(before.stream(), others.stream())
                                    .toList());
                }
            });
        }
        return topics;
    }

    /** Facts of every shape, in no order. */
    private static List<Fact> someFacts(int count) {
        Random random = new Random(7);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Topic topic = new Topic("house/" + random.nextInt(3), 0, "key " + random.nextInt(60));
            Location.InRecord record = i % 3 == 0 ? new Location.InRecord("id" + i, "text", 2, 5) : null;
            Span span = new Span(i, i + 4);
            Location place = new Location(
                    "f" + random.nextInt(90),
                    i,
                    1,
                    i,
                    5,
                    i % 5 == 0 ? "lone \uD800" : "quote",
                    record,
                    span,
                    Declaration.TEXT,
                    List.of());
            facts.add(new Fact(topic, place, "value " + i, i % 2 == 0 ? null : new Fix(span, "…")));
        }
        return facts;
    }
}
