package dev.corpusrules;

import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Phrasebook;
import java.util.ArrayList;
import java.util.BitSet;
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
    private final List<RuleSet.Entry> entries;

    /** By entry, in their order: the languages it knows, asked for once. */
    private final List<Set<String>> languages;

    /** By entry: whether it is asked of every article, or of every one with markup, whatever phrases stand there. */
    private final BitSet alwaysAsked = new BitSet();

    private final BitSet askedOfMarkup = new BitSet();

    /** By id: the rules that judge topics. */
    private final Map<String, RuleSet.Entry> acrossArticles;

    /** Families of which a rule leaves lines to those that look for phrases. */
    private final Set<String> yielding;

    private final Phrasebook phrasebook;
    private final List<String> allowed;

    public Checker(RuleSet rules) {
        this.rules = rules;
        this.entries = new ArrayList<>(rules.entries());
        entries.addAll(rules.off());
        this.languages = new ArrayList<>();
        List<PhraseRule> seekers = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Rule rule = entries.get(i).rule();
            languages.add(rule.languages());
            if (rule instanceof PhraseRule phrases) {
                seekers.add(phrases);
                alwaysAsked.set(i, phrases.isAlwaysAsked());
                askedOfMarkup.set(i, phrases.knowsMarkup());
            } else {
                alwaysAsked.set(i);
            }
        }
        this.phrasebook = Phrasebook.of(seekers);
        this.acrossArticles = new HashMap<>();
        this.yielding = new HashSet<>();
        for (RuleSet.Entry entry : rules.entries()) {
            if (entry.rule() instanceof CorpusRule) {
                acrossArticles.putIfAbsent(entry.id(), entry);
            } else if (yields(entry)) {
                yielding.add(entry.family());
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
        Hearing hearing = new Hearing(ear);
        for (int i = 0; i < languages.size(); i++) {
            RuleSet.Entry entry = entries.get(i);
            boolean knows = languages.get(i).isEmpty() || languages.get(i).contains(language);
            if (!rules.isOn(entry, article.source().name(), article.declaration())) {
                if (knows
                        && entry.rule() instanceof PhraseRule
                        && yielding.contains(entry.family())
                        && isAsked(i, article, hits)) {
                    hearing.hear(entry, article.source().key(), -1, () -> ask(entry.rule(), article, hits));
                }
                continue;
            }
            if (entry.rule() instanceof CorpusRule) {
                notRun.add(entry.id());
            }
            if (knows) {
                asked.add(entry.id());
                if (isAsked(i, article, hits)) {
                    hearing.hear(entry, article.source().key(), -1, () -> ask(entry.rule(), article, hits));
                }
            } else {
                notJudged.add(entry.id());
            }
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

    /** Whether the rule may have something to say of the article: most look for phrases that do not stand there. */
    private boolean isAsked(int entry, Article article, Map<PhraseRule, List<PhraseRule.Hit>> hits) {
        return alwaysAsked.get(entry)
                || article.format() != Article.Format.TEXT && askedOfMarkup.get(entry)
                || entries.get(entry).rule() instanceof PhraseRule phrases && hits.containsKey(phrases);
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
            entry(topic);
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

    private Judged judged(Topic topic, Function<CorpusRule, Stream<Said>> judgement) {
        RuleSet.Entry entry = entry(topic);
        Hearing hearing = new Hearing((of, passed) -> {});
        hearing.hear(entry, topic.key(), topic.round(), () -> judgement.apply((CorpusRule) entry.rule()));
        return new Judged(hearing.findings, hearing.suppressed, hearing.facts, hearing.failures);
    }

    private RuleSet.Entry entry(Topic topic) {
        RuleSet.Entry entry = acrossArticles.get(topic.rule());
        if (entry == null) {
            throw new IllegalArgumentException("no rule across articles is called \"" + topic.rule() + "\"");
        }
        return entry;
    }

    private static boolean yields(RuleSet.Entry entry) {
        return entry.rule() instanceof ArticleRule alone && alone.yields();
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
        private void hear(RuleSet.Entry entry, String where, int round, Supplier<Stream<? extends Said>> speech) {
            try (Stream<? extends Said> said = speech.get()) {
                said.forEach(one -> {
                    if (one instanceof Fault fault) {
                        grade(entry, fault, round);
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

        private void grade(RuleSet.Entry entry, Fault fault, int round) {
            Location place = fault.place();
            if (entry.rule() instanceof PhraseRule && yielding.contains(entry.family())) {
                taken.add(entry.family() + " " + place.lineKey());
            }
            Severity severity = rules.severity(entry, place.file(), place.declaration(), fault.confidence());
            if (severity == Severity.OFF || entry.family().equals("boilerplate") && isAllowed(place.quote())) {
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
                findings.removeIf(finding -> taken.contains(
                                finding.family() + " " + finding.place().lineKey())
                        && rules.entry(finding.rule()).filter(Checker::yields).isPresent());
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
