package dev.corpusrules.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Fact;
import dev.corpusrules.Finding;
import dev.corpusrules.Findings;
import dev.corpusrules.Judged;
import dev.corpusrules.Location;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import dev.corpusrules.Topic;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of a rule is its test: what its carets mark is found, and nothing else. {@code -Dpages.rewrite=true} draws
 * the carets and the tables of options anew; read the difference before you keep it.
 */
final class PagesTest {

    private static final boolean REWRITE = Boolean.getBoolean("pages.rewrite");
    private static final List<String> HEADINGS = List.of("## Why it matters", "## Found", "## Not found");
    private static final List<String> FURTHER = List.of("## Options", "## Limits", "## See also");

    @TempDir
    Path folder;

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException {
        assertThat(Page.all().stream().map(Page::id)).containsExactlyInAnyOrderElementsOf(drafts().keySet());
    }

    @TestFactory
    Stream<DynamicNode> pages() throws IOException {
        return Page.all().stream()
                .map(page -> dynamicContainer(page.id(), page.file().toUri(), tests(page)));
    }

    private Stream<DynamicNode> tests(Page page) {
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("headings", () -> checkHeadings(page)));
        tests.add(dynamicTest("options", () -> checkOptions(page)));
        if (REWRITE) {
            tests.add(dynamicTest("carets", () -> rewrite(page)));
        }
        for (Page.Case one : page.cases()) {
            tests.add(dynamicTest(one.section() + ": " + one.title(), () -> check(page, one)));
        }
        return tests.stream();
    }

    private static void checkHeadings(Page page) {
        List<String> headings = page.headings();
        assertThat(headings).startsWith("# " + page.id()).containsSubsequence(HEADINGS);
        assertThat(headings.subList(1, headings.size()))
                .doesNotHaveDuplicates()
                .allMatch(heading -> HEADINGS.contains(heading) || FURTHER.contains(heading));
        assertThat(page.cases().stream().map(Page.Case::section)).contains("Found", "Not found");
    }

    private static void checkOptions(Page page) throws IOException {
        Options options = draft(page).options();
        boolean shown = page.headings().contains("## Options");
        if (Kinds.isGeneral(options.type()) || options.names().isEmpty()) {
            assertThat(shown).as("the kind has no options of its own").isFalse();
            return;
        }
        List<String> table = OptionTable.of(options.type(), options.values());
        if (REWRITE) {
            page.write(withTable(page, table));
        } else {
            assertThat(page.section("Options")).startsWith(table.toArray(String[]::new));
        }
    }

    private void check(Page page, Page.Case one) throws Exception {
        List<Finding> findings = run(page, one);
        for (Page.Fence fence : one.articles()) {
            assertThat(String.join("\n", drawn(fence, findings)))
                    .as(fence.name())
                    .isEqualTo(String.join("\n", fence.lines()));
        }
        assertThat(findings.isEmpty()).isEqualTo(one.section().equals("Not found"));
        assertThat(again(page, one)).as("sent elsewhere, the articles shuffled").isEqualTo(findings);
    }

    private static List<String> drawn(Page.Fence fence, List<Finding> findings) {
        List<Location> places = findings.stream()
                .map(Finding::place)
                .filter(place -> place.file().equals(fence.name()))
                .toList();
        return Carets.drawn(Carets.erased(fence.lines()), places);
    }

    /** The case as the engine checks it. */
    private List<Finding> run(Page page, Page.Case one) throws Exception {
        Corpus corpus = corpus(page, one);
        Checked<String> checked = new CorpusCheck(new Checker(rules(page, one)), 2)
                .run(corpus, article -> article.source().name());
        assertThat(checked.failures()).isEmpty();
        assertThat(checked.unreadable()).isEmpty();
        return checked.findings();
    }

    /** The case as a cluster checks it: a copy of the rules, one article at a time, in no order that they know. */
    private List<Finding> again(Page page, Page.Case one) throws Exception {
        Checker checker = new Checker(copy(rules(page, one)));
        List<Article> articles = new ArrayList<>();
        Corpus corpus = corpus(page, one);
        try (Stream<String> files = corpus.files()) {
            files.forEach(file -> corpus.read(file, opened -> {
                if (opened instanceof Opened.Read read) {
                    articles.add(read.article());
                }
            }));
        }
        Collections.reverse(articles);
        List<Finding> findings = new ArrayList<>();
        TreeMap<Integer, List<Fact>> rounds = new TreeMap<>();
        articles.stream().map(checker::examine).forEach(examined -> {
            findings.addAll(examined.findings());
            examined.facts().forEach(fact -> note(fact, rounds));
        });
        while (!rounds.isEmpty()) {
            Map<Topic, List<Fact>> topics =
                    rounds.pollFirstEntry().getValue().stream().collect(Collectors.groupingBy(Fact::topic));
            topics.forEach((topic, facts) -> {
                Judged judged = checker.judge(topic, facts);
                findings.addAll(judged.findings());
                judged.facts().forEach(fact -> note(fact, rounds));
            });
        }
        return Findings.settle(findings);
    }

    private static void note(Fact fact, TreeMap<Integer, List<Fact>> rounds) {
        rounds.computeIfAbsent(fact.topic().round(), round -> new ArrayList<>()).add(fact);
    }

    private Corpus corpus(Page page, Page.Case one) throws IOException {
        Path directory = folder.resolve(page.id()).resolve("case-" + one.line());
        for (Page.Fence fence : one.articles()) {
            Path file = directory.resolve(fence.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", Carets.erased(fence.lines())) + "\n");
        }
        return Corpus.in(directory);
    }

    private void rewrite(Page page) throws Exception {
        List<String> lines = new ArrayList<>();
        int copied = 0;
        Page fresh = Page.all().stream()
                .filter(other -> other.id().equals(page.id()))
                .findFirst()
                .orElseThrow();
        for (Page.Case one : fresh.cases()) {
            List<Finding> findings = run(fresh, one);
            for (Page.Fence fence : one.articles()) {
                lines.addAll(fresh.lines().subList(copied, fence.start()));
                lines.addAll(drawn(fence, findings));
                copied = fence.start() + fence.lines().size();
            }
        }
        lines.addAll(fresh.lines().subList(copied, fresh.lines().size()));
        fresh.write(lines);
    }

    private static List<String> withTable(Page page, List<String> table) {
        List<String> lines = new ArrayList<>(page.lines());
        int heading = lines.indexOf("## Options");
        if (heading < 0) {
            lines.add("");
            lines.add("## Options");
            heading = lines.size() - 1;
        }
        int from = heading + 1;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        int to = from;
        while (to < lines.size() && lines.get(to).startsWith("|")) {
            to++;
        }
        lines.subList(heading + 1, to).clear();
        lines.addAll(heading + 1, table);
        lines.add(heading + 1, "");
        return lines;
    }

    private static RuleSet rules(Page page, Page.Case one) {
        Draft draft = draft(page);
        Mistakes mistakes = new Mistakes();
        Document.read(page.id(), one.options().getBytes(StandardCharsets.UTF_8), mistakes)
                .ifPresent(top -> draft.options().say(Fields.of(top), ""));
        mistakes.throwIfAny();
        RuleSet.Entry entry = draft.finish("en").orElseThrow();
        RuleSet.Entry loud = new RuleSet.Entry(entry.id(), entry.rule(), RuleSet.Grades.of(Severity.ERROR));
        return new RuleSet(List.of(loud), List.of(), "en", List.of());
    }

    private static Draft draft(Page page) {
        Draft draft = drafts().get(page.id());
        assertThat(draft).as("the rule in its pack").isNotNull();
        return draft;
    }

    private static Map<String, Draft> drafts() {
        Mistakes mistakes = new Mistakes();
        Map<String, Draft> drafts = new Packs(mistakes).rules(Packs.ALL);
        mistakes.throwIfAny();
        return drafts;
    }

    private static RuleSet copy(RuleSet rules) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rules);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (RuleSet) in.readObject();
        }
    }
}
