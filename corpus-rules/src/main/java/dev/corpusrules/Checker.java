package dev.corpusrules;

import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Phrasebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule set made ready to run. It is immutable and serves any number of threads: keep one for ever. It starts no
 * thread, opens no file and logs nothing.
 */
public final class Checker {

    private final RuleSet rules;
    /** The rules, and behind them those that are off. */
    private final List<Seat> seats;

    /** By id: the rules that judge topics. */
    private final Map<String, Seat> acrossArticles;

    /** The rules that leave lines to those of their family that look for phrases, and these families. */
    private final Set<String> yielding;

    private final Set<String> familiesYielding;

    private final Phrasebook phrasebook;
    private final List<String> allowed;

    public Checker(RuleSet rules) {
        this.rules = rules;
        this.seats = new ArrayList<>();
        List<PhraseRule> seekers = new ArrayList<>();
        for (List<RuleSet.Entry> entries : List.of(rules.entries(), rules.off())) {
            for (RuleSet.Entry entry : entries) {
                Seat seat = new Seat(rules, entry);
                seats.add(seat);
                if (seat.phrases() != null) {
                    seekers.add(seat.phrases());
                }
            }
        }
        this.phrasebook = Phrasebook.of(seekers);
        this.acrossArticles = new HashMap<>();
        this.yielding = new HashSet<>();
        this.familiesYielding = new HashSet<>();
        for (Seat seat : seats.subList(0, rules.entries().size())) {
            if (seat.isCorpusRule()) {
                acrossArticles.putIfAbsent(seat.entry().id(), seat);
            } else if (seat.yields()) {
                yielding.add(seat.entry().id());
                familiesYielding.add(seat.family());
            }
        }
        this.allowed = new ArrayList<>();
        for (String words : rules.allow()) {
            allowed.add(Folding.fold(words));
        }
    }

    public RuleSet rules() {
        return rules;
    }

    /** What the rules say of the article; never throws for what a text says. */
    public Examined examine(Article given) {
        return examine(given, (entry, passed) -> {});
    }

    /** Why rules passed places that they looked at twice, by place; what they report is {@link #examine}'s to say. */
    public List<Explained> explain(Article given) {
        List<Explained> explained = new ArrayList<>();
        examine(
                given,
                (entry, passed) -> explained.add(new Explained(
                        entry.id(), given.locate(passed.span()), passed.why().get())));
        explained.sort(Comparator.comparing(Explained::place).thenComparing(Explained::rule));
        return explained;
    }

    private Examined examine(Article given, BiConsumer<RuleSet.Entry, Passed> ear) {
        Article article = given.asIn(rules);
        String language = article.language().orElseThrow();
        Map<PhraseRule, List<PhraseRule.Hit>> hits = phrasebook.find(article);
        List<String> asked = new ArrayList<>();
        List<String> notRun = new ArrayList<>();
        List<String> notJudged = new ArrayList<>();
        List<Seat> speakers = new ArrayList<>();
        for (Seat seat : seats) {
            boolean knows = seat.knows(language);
            boolean isAsked = knows && seat.isAsked(article, isHit(seat, hits));
            if (seat.isOn(rules, article)) {
                if (seat.isCorpusRule()) {
                    notRun.add(seat.entry().id());
                }
                (knows ? asked : notJudged).add(seat.entry().id());
            } else {
                isAsked = isAsked && takesLines(seat);
            }
            if (isAsked) {
                speakers.add(seat);
            }
        }
        if (speakers.isEmpty()) {
            return new Examined(article, List.of(), List.of(), List.of(), List.of(), asked, notRun, notJudged);
        }
        Hearing hearing = new Hearing(ear);
        for (Seat seat : speakers) {
            hearing.hear(
                    seat, article.source().key(), -1, () -> ask(seat.entry().rule(), article, hits));
        }
        return new Examined(
                article,
                hearing.settled(),
                hearing.suppressed,
                hearing.facts,
                hearing.failures,
                asked,
                notRun,
                notJudged);
    }

    private static boolean isHit(Seat seat, Map<PhraseRule, List<PhraseRule.Hit>> hits) {
        return seat.phrases() != null && hits.containsKey(seat.phrases());
    }

    /** Whether a rule of its family yields the lines to it that it finds phrases on, on or off. */
    private boolean takesLines(Seat seat) {
        return seat.phrases() != null && familiesYielding.contains(seat.family());
    }

    private static Stream<? extends Said> ask(Rule rule, Article article, Map<PhraseRule, List<PhraseRule.Hit>> hits) {
        if (rule instanceof ArticleRule alone) {
            return alone.check(article);
        }
        if (rule instanceof PhraseRule phrases) {
            return phrases.check(article, hits.getOrDefault(phrases, List.of()));
        }
        return ((CorpusRule) rule).facts(article);
    }

    /**
     * What the topic's rule says of all facts on it.
     *
     * @param topic as a fact of {@link Examined} or {@link Judged} names it
     * @throws IllegalArgumentException when the topic's rule is not in this rule set or needs no corpus
     */
    public Judged judge(Topic topic, Collection<Fact> facts) {
        if (topic.round() == 0 && facts.size() < 2) {
            seat(topic);
            return new Judged(List.of(), List.of(), List.of(), List.of());
        }
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.sort(null);
        if (sorted.size() <= CorpusRule.TOGETHER) {
            return judged(topic, rule -> rule.judge(topic, sorted));
        }
        List<Fact> first = sorted.subList(0, CorpusRule.TOGETHER);
        List<Fact> others = sorted.subList(CorpusRule.TOGETHER, sorted.size());
        return judged(
                topic,
                rule -> Stream.concat(rule.judge(topic, first), rule.judgeOthers(topic, first, others.stream())));
    }

    /**
     * What the topic's rule says of some facts on it that come behind the first {@value CorpusRule#TOGETHER}. With those,
     * all parts together say what {@link #judge} says of all facts.
     *
     * @param first sorted by place
     */
    public Judged judgeOthers(Topic topic, List<Fact> first, Collection<Fact> others) {
        return judged(topic, rule -> rule.judgeOthers(topic, first, others.stream()));
    }

    /** Whether the topic is worth judging when one article or one judgement alone speaks of it; see {@link CorpusRule#judgesAlone}. */
    public boolean judgesAlone(Topic topic) {
        return topic.round() > 0 && ((CorpusRule) seat(topic).entry().rule()).judgesAlone(topic.round());
    }

    private Judged judged(Topic topic, Function<CorpusRule, Stream<Said>> judgement) {
        Seat seat = seat(topic);
        Hearing hearing = new Hearing((of, passed) -> {});
        hearing.hear(
                seat,
                topic.key(),
                topic.round(),
                () -> judgement.apply((CorpusRule) seat.entry().rule()));
        return new Judged(hearing.findings, hearing.suppressed, hearing.facts, hearing.failures);
    }

    private Seat seat(Topic topic) {
        Seat seat = acrossArticles.get(topic.rule());
        if (seat == null) {
            throw new IllegalArgumentException("no rule across articles is called \"" + topic.rule() + "\"");
        }
        return seat;
    }

    private boolean isAllowed(String quote) {
        if (allowed.isEmpty()) {
            return false;
        }
        String folded = Folding.fold(quote);
        return allowed.stream().anyMatch(folded::contains);
    }

    /** Listens to rules, and grades the faults they say. */
    private final class Hearing {

        private final BiConsumer<RuleSet.Entry, Passed> ear;
        private final List<Finding> findings = new ArrayList<>();
        private final List<Suppressed> suppressed = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        /** By family and line: that a phrase rule spoke of it, whether or not anybody wants to hear that. */
        private final Set<String> taken = new HashSet<>();

        private Hearing(BiConsumer<RuleSet.Entry, Passed> ear) {
            this.ear = ear;
        }

        /** A rule that breaks becomes a failure: one rule must not silence the others. */
        private void hear(Seat seat, String where, int round, Supplier<Stream<? extends Said>> speech) {
            RuleSet.Entry entry = seat.entry();
            try (Stream<? extends Said> said = speech.get()) {
                said.forEach(one -> {
                    if (one instanceof Fault fault) {
                        grade(seat, fault, round);
                    } else if (one instanceof Fact fact) {
                        note(entry, fact, round);
                    } else if (one instanceof Passed passed) {
                        ear.accept(entry, passed);
                    }
                });
            } catch (OutOfMemoryError e) {
                // No fault of the rule alone, and nothing that it would be safe to go on after.
                throw e;
            } catch (RuntimeException | Error e) {
                String message = e.getMessage() == null ? "" : ": " + e.getMessage();
                failures.add(new Failure(entry.id(), where, e.getClass().getSimpleName() + message));
            }
        }

        private void grade(Seat seat, Fault fault, int round) {
            RuleSet.Entry entry = seat.entry();
            Location place = fault.place();
            if (takesLines(seat)) {
                taken.add(seat.family() + " " + place.lineKey());
            }
            Severity severity = rules.severity(entry, place.file(), place.declaration(), fault.confidence());
            if (severity == Severity.OFF || seat.family().equals("boilerplate") && isAllowed(place.quote())) {
                return;
            }
            Suppression silence = null;
            for (Suppression one : place.suppressions()) {
                silence = silence == null && one.covers(entry.id()) ? one : silence;
            }
            Finding finding = new Finding(
                    entry.id(),
                    severity,
                    fault.confidence(),
                    place,
                    fault.message(),
                    fault.related(),
                    fault.fix(),
                    List.of(),
                    "");
            if (silence != null) {
                suppressed.add(new Suppressed(finding, silence.reason()));
                noteUse(silence, place, round);
                return;
            }
            // Before findings of one line are merged: what is ignored must not hide the others.
            findings.addAll(rules.reported(List.of(finding), suppressed::add));
        }

        /** What was found, without what rules that yield say of lines that a phrase rule took. */
        private List<Finding> settled() {
            if (!taken.isEmpty()) {
                findings.removeIf(finding -> yielding.contains(finding.rule())
                        && taken.contains(
                                finding.family() + " " + finding.place().lineKey()));
            }
            return rules.reported(Findings.settle(findings), suppressed::add);
        }

        private void noteUse(Suppression suppression, Location place, int round) {
            Topic use = suppression.topic(place.articleKey());
            if (round < use.round() && rules.entry(use.rule()).isPresent()) {
                facts.add(new Fact(use, place, "", null));
            }
        }

        private void note(RuleSet.Entry entry, Fact fact, int round) {
            if (fact.topic().round() <= round) {
                throw new IllegalStateException("round " + round + " may not say facts for round "
                        + fact.topic().round());
            }
            facts.add(new Fact(fact.topic().ofRule(entry.id()), fact.place(), fact.value(), fact.fix()));
        }
    }
}
