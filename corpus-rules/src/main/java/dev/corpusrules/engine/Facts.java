package dev.corpusrules.engine;

import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The facts of one round, from any number of threads, gathered by their topics in bounded memory. */
final class Facts implements AutoCloseable {

    private final Pile<Fact> pile;
    private final int round;
    private final Predicate<Topic> isJudgedAlone;
    /** Where those on other topics wait until it is known which of them meet. */
    private final Jottings jottings;

    /**
     * @param isJudgedAlone whether a topic is judged of which one article or one judgement alone speaks
     * @param most how many facts stay in memory, some hundred bytes each
     */
    Facts(int round, Predicate<Topic> isJudgedAlone, int most) {
        this.round = round;
        this.isJudgedAlone = isJudgedAlone;
        Format<Fact> format = new Format<>(FactFormat::write, FactFormat::read);
        // By hash first: most topics have one fact, which is compared with no other.
        pile = new Pile<>(format, fact -> fact.topic().hashCode(), Facts::compare, most);
        jottings = new Jottings(round, most);
    }

    /** By topic, then by place. */
    private static int compare(Fact one, Fact other) {
        if (one.topic().equals(other.topic())) {
            return one.compareTo(other);
        }
        int byRule = one.topic().rule().compareTo(other.topic().rule());
        return byRule != 0 ? byRule : one.topic().key().compareTo(other.topic().key());
    }

    /** Takes what one article says in the round, or one judgement. Called by any thread. */
    void add(List<Fact> facts) {
        List<Fact> others = new ArrayList<>();
        for (Fact fact : facts) {
            if (isJudgedAlone.test(fact.topic())) {
                others.add(fact);
            }
        }
        if (others.isEmpty()) {
            jottings.add(facts);
            return;
        }
        pile.addAll(others);
        if (others.size() < facts.size()) {
            jottings.add(facts.stream()
                    .filter(fact -> !isJudgedAlone.test(fact.topic()))
                    .toList());
        }
    }

    /**
     * Gives each topic with its facts, sorted by place; the order of the topics has no meaning. Those that are not judged alone
     * are passed over where one fact alone names them, in later rounds where one article or one judgement alone does.
     */
    void byTopic(Judge judge) {
        jottings.meeting(pile::addAll, () -> inPile(judge));
    }

    private void inPile(Judge judge) {
        Topics topics = new Topics(judge);
        pile.inOrder((fact, isAlone) -> {
            // Some are, and those are not looked at.
            if (!isAlone || round > 0) {
                topics.take(fact);
            }
        });
        topics.finish();
    }

    @Override
    public void close() throws IOException {
        pile.close();
        jottings.close();
    }

    /** Whoever is given the facts on a topic: no more than {@link CorpusRule#TOGETHER} at once. */
    interface Judge {

        /** All facts on the topic, or the first of them. */
        void judge(Topic topic, List<Fact> facts);

        /** Some others, when there are too many. */
        void judgeOthers(Topic topic, List<Fact> first, List<Fact> others);
    }

    /** Facts on their way to the judge, topic by topic. */
    private final class Topics {

        private final Judge judge;
        private List<Fact> first = new ArrayList<>();
        private List<Fact> others = new ArrayList<>();

        private Topics(Judge judge) {
            this.judge = judge;
        }

        private void take(Fact fact) {
            if (!first.isEmpty() && !first.get(0).topic().equals(fact.topic())) {
                finish();
            }
            if (first.size() < CorpusRule.TOGETHER) {
                first.add(fact);
                if (first.size() == CorpusRule.TOGETHER) {
                    judge.judge(fact.topic(), first);
                }
            } else {
                others.add(fact);
                if (others.size() == CorpusRule.TOGETHER) {
                    judgeOthers();
                }
            }
        }

        /** Whether there are facts that nobody has judged, and somebody should. */
        private boolean isToBeJudged() {
            boolean isAlone = first.size() == 1 && round == 0;
            return !first.isEmpty() && !isAlone && first.size() < CorpusRule.TOGETHER;
        }

        private void judgeOthers() {
            judge.judgeOthers(first.get(0).topic(), first, others);
            others = new ArrayList<>();
        }

        private void finish() {
            if (!others.isEmpty()) {
                judgeOthers();
            } else if (isToBeJudged()) {
                judge.judge(first.get(0).topic(), first);
            }
            first = new ArrayList<>();
        }
    }
}
