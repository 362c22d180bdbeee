package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Examined;
import dev.corpusrules.Fact;
import dev.corpusrules.Judged;
import dev.corpusrules.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the articles of a corpus say of one another: it hears their facts, and judges them round by round. */
final class Judgement implements AutoCloseable {

    private final Checker checker;
    private final Room room;
    private final TreeMap<Integer, Facts> rounds = new TreeMap<>();

    Judgement(Checker checker, Room room) {
        this.checker = checker;
        this.room = room;
    }

    /** What the rules say of an article, whose facts are heard. Called by any thread. */
    Examined examine(Article article) {
        Examined examined = checker.examine(article);
        hear(examined.facts());
        return examined;
    }

    /** Called by any thread. */
    void hear(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        int round = facts.get(0).topic().round();
        List<Fact> together = new ArrayList<>(facts.size());
        List<Fact> others = new ArrayList<>();
        for (Fact fact : facts) {
            (fact.topic().round() == round ? together : others).add(fact);
        }
        round(round).add(together);
        hear(others);
    }

    private synchronized Facts round(int number) {
        return rounds.computeIfAbsent(number, key -> new Facts(number, checker::judgesAlone, room.facts()));
    }

    /**
     * Judges all topics; the checker sees to it that a round says facts for later rounds only.
     *
     * @param sink what is told what each judgement came to
     */
    void pass(Consumer<Judged> sink) throws IOException {
        while (!rounds.isEmpty()) {
            Map.Entry<Integer, Facts> round = rounds.firstEntry();
            try (Facts facts = round.getValue()) {
                facts.byTopic(new Facts.Judge() {

                    @Override
                    public void judge(Topic topic, List<Fact> facts) {
                        take(checker.judge(topic, facts));
                    }

                    @Override
                    public void judgeOthers(Topic topic, List<Fact> first, List<Fact> others) {
                        take(checker.judgeOthers(topic, first, others));
                    }

                    private void take(Judged judged) {
                        sink.accept(judged);
                        hear(judged.facts());
                    }
                });
            }
            rounds.remove(round.getKey());
        }
    }

    @Override
    public void close() throws IOException {
        for (Facts facts : rounds.values()) {
            facts.close();
        }
    }
}
