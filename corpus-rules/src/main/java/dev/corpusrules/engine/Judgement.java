package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Examined;
import dev.corpusrules.Fact;
import dev.corpusrules.Judged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the articles of a corpus say of one another: it hears their facts, and judges them round by round. */
final class Judgement implements AutoCloseable {

    private final Checker checker;
    private final TreeMap<Integer, Facts> rounds = new TreeMap<>();

    Judgement(Checker checker) {
        this.checker = checker;
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
        int first = facts.get(0).topic().round();
        if (facts.stream().allMatch(fact -> fact.topic().round() == first)) {
            round(first).add(facts);
        } else {
            facts.forEach(fact -> round(fact.topic().round()).add(List.of(fact)));
        }
    }

    private synchronized Facts round(int number) {
        return rounds.computeIfAbsent(number, key -> new Facts());
    }

    /** Judges all topics; the checker sees to it that a round says facts for later rounds only. */
    Judged pass() throws IOException {
        Judged all = new Judged(new ArrayList<>(), new ArrayList<>(), List.of(), new ArrayList<>());
        while (!rounds.isEmpty()) {
            Map.Entry<Integer, Facts> round = rounds.firstEntry();
            try (Facts facts = round.getValue()) {
                facts.byTopic((topic, about) -> {
                    Judged judged = checker.judge(topic, about);
                    all.findings().addAll(judged.findings());
                    all.suppressed().addAll(judged.suppressed());
                    all.failures().addAll(judged.failures());
                    hear(judged.facts());
                });
            }
            rounds.remove(round.getKey());
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        for (Facts facts : rounds.values()) {
            facts.close();
        }
    }
}
