package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Finding;
import dev.corpusrules.Glob;
import dev.corpusrules.Ignored;
import dev.corpusrules.Location;
import dev.corpusrules.Rule;
import dev.corpusrules.RuleSet;
import dev.corpusrules.RuleSet.Grades;
import dev.corpusrules.Severity;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import dev.corpusrules.engine.Batch.Keep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A check of what the articles of several corpora say of one another. Each corpus is read and graded by its own rules;
 * what stands between articles of one corpus alone is left to that one's own check.
 *
 * @param members the corpora, each folder once
 * @param threads how many examine articles at once, at least 1
 */
public record CorporaCheck(List<Member> members, int threads) {

    public CorporaCheck {
        members = List.copyOf(members);
    }

    /**
     * One of the corpora.
     *
     * @param folder its path from the folder that all share, with {@code /} as separator: it stands before its files
     */
    public record Member(String folder, Corpus corpus, RuleSet rules) {

        private boolean holds(String file) {
            return file.startsWith(folder + "/");
        }

        private void read(String file, Consumer<Opened> sink) {
            corpus.read(file, opened -> sink.accept(named(opened)));
        }

        private Opened named(Opened opened) {
            if (opened instanceof Opened.Skipped one) {
                return new Opened.Skipped(folder + "/" + one.file(), one.articles(), one.why());
            }
            if (opened instanceof Opened.Unreadable one) {
                return new Opened.Unreadable(folder + "/" + one.file(), one.line(), one.why());
            }
            Opened.Read read = (Opened.Read) opened;
            Article article = read.article().asIn(rules).in(folder);
            return new Opened.Read(article, read.bytes());
        }

        /** What the corpus says of severities, for its own files; what it does not ask for is off. */
        private Stream<RuleSet.Override> overrides(Map<String, Rule> all) {
            Map<String, Grades> grades = all.keySet().stream().collect(Collectors.toMap(id -> id, id -> rules.entry(id)
                    .map(RuleSet.Entry::grades)
                    .orElse(Grades.of(Severity.OFF))));
            return Stream.concat(
                    Stream.of(new RuleSet.Override(List.of(Glob.parse("**").in(folder)), grades)),
                    rules.overrides().stream()
                            .map(one -> new RuleSet.Override(
                                    one.files().stream()
                                            .map(glob -> glob.in(folder))
                                            .toList(),
                                    one.grades())));
        }

        /** Its entries for its own files, and as they are for whoever names a file from the folder that all share. */
        private Stream<Ignored> ignore() {
            return rules.ignore().stream().flatMap(one -> Stream.of(one, one.in(folder)));
        }
    }

    /** In words, which rules have other options in one corpus than in another: they cannot be compared. */
    public List<String> contradictions() {
        Map<String, Member> first = new TreeMap<>();
        List<String> contradictions = new ArrayList<>();
        for (Member member : members) {
            for (RuleSet.Entry entry : acrossArticles(member)) {
                Member other = first.putIfAbsent(entry.id(), member);
                Optional<Rule> theirs = Optional.ofNullable(other)
                        .flatMap(one -> one.rules().entry(entry.id()))
                        .map(RuleSet.Entry::rule);
                if (theirs.isPresent() && !theirs.get().equals(entry.rule())) {
                    contradictions.add("the options of " + entry.id() + " in " + other.folder() + " and in "
                            + member.folder() + " differ: across corpora a rule has one set of them");
                }
            }
        }
        return contradictions;
    }

    /**
     * Checks all articles of all corpora; the files of each are named with its folder.
     *
     * @param withMetadata whether it is told what articles say of themselves though no rule may ask
     */
    public Checked<?> run(boolean withMetadata) throws IOException, InterruptedException {
        Checker checker = new Checker(rules());
        Keep<ArticleLine> nothing =
                new Keep<>(false, withMetadata || Attributed.isCounted(checker.rules()), (line, article) -> null);
        try (Clock clock = new Clock(Clock.LIMIT);
                Judgement judgement = new Judgement(clock.over(checker), Room.DEFAULT);
                Tally<ArticleLine> total = new Tally<>(Room.DEFAULT, null)) {
            for (Member member : members) {
                Supplier<Batch<ArticleLine>> batches =
                        () -> new Batch<>(checker.rules(), member.corpus(), judgement, nothing, List.of());
                examine(member, new Crew<>(threads, batches, batch -> batch.tell(total)));
            }
            judgement.pass(total::note);
            return total.checked(
                    checker.rules(),
                    finding -> !clock.isLate(finding.rule()) && isBetweenCorpora(finding),
                    Reused.NOTHING);
        }
    }

    /** Reads a file, named as the check names it. */
    public void read(String file, Consumer<Opened> sink) {
        members.stream()
                .filter(member -> member.holds(file))
                .forEach(member -> member.read(file.substring(member.folder().length() + 1), sink));
    }

    private static void examine(Member member, Crew<ArticleLine> crew) throws IOException, InterruptedException {
        try (crew;
                Stream<String> files = member.corpus().files()) {
            Iterator<String> paths = files.iterator();
            while (paths.hasNext()) {
                String file = paths.next();
                crew.add(batch -> member.read(file, batch::note));
            }
            crew.finish();
        }
    }

    /** The rules across articles of all corpora, each with the severities of the corpus in which a fault lies. */
    public RuleSet rules() {
        Map<String, Rule> all = new TreeMap<>();
        members.forEach(member -> acrossArticles(member).forEach(entry -> all.putIfAbsent(entry.id(), entry.rule())));
        return new RuleSet(
                all.entrySet().stream()
                        .map(rule -> new RuleSet.Entry(rule.getKey(), rule.getValue(), Grades.of(Severity.OFF)))
                        .toList(),
                members.stream().flatMap(member -> member.overrides(all)).toList(),
                "en",
                List.of(),
                members.stream()
                        .flatMap(member -> member.rules().allow().stream())
                        .distinct()
                        .toList(),
                members.stream().flatMap(Member::ignore).distinct().toList(),
                List.of());
    }

    private static List<RuleSet.Entry> acrossArticles(Member member) {
        return member.rules().entries().stream()
                .filter(entry -> entry.rule() instanceof CorpusRule)
                .toList();
    }

    private boolean isBetweenCorpora(Finding finding) {
        return members.stream()
                        .filter(member -> Stream.concat(Stream.of(finding.place()), finding.related().stream())
                                .map(Location::file)
                                .anyMatch(member::holds))
                        .count()
                > 1;
    }
}
