package dev.corpusrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Finding;
import dev.corpusrules.Glob;
import dev.corpusrules.Ignored;
import dev.corpusrules.Location;
import dev.corpusrules.RuleSet;
import dev.corpusrules.RuleSet.Grades;
import dev.corpusrules.Said;
import dev.corpusrules.Severity;
import dev.corpusrules.Topic;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import dev.corpusrules.engine.CorporaCheck.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaCheckTest {

    @TempDir
    private Path folder;

    /** Reports lines that several articles share. */
    private record Shared(int articles) implements CorpusRule {

        @Override
        public Stream<Fact> facts(Article article) {
            return article.blocks().stream()
                    .map(block -> new Fact(
                            Topic.of(0, article.language().orElseThrow() + article.text(block)),
                            article.locate(block.span()),
                            "",
                            null));
        }

        @Override
        public Stream<Said> judge(Topic topic, List<Fact> facts) {
            List<Location> others = facts.stream().skip(1).map(Fact::place).toList();
            return facts.size() < articles
                    ? Stream.empty()
                    : Stream.of(Fault.at(facts.get(0).place(), "shared").relatedTo(others));
        }
    }

    @Test
    void onlyWhatStandsBetweenCorporaIsReported() throws Exception {
        write("coast/a.txt", "Only here.\nOn the coast.\nEverywhere.\n");
        write("coast/b.txt", "On the coast.\n");
        write("town/a.txt", "Everywhere.\nIn town.\n");
        CorporaCheck check = check(member("coast", rules("en")), member("town", rules("en")));
        assertThat(check.run(false).findings()).singleElement().satisfies(finding -> {
            assertThat(places(finding)).containsExactly("coast/a.txt:3", "town/a.txt:1");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
        List<String> names = new ArrayList<>();
        check.read(
                "town/a.txt",
                opened -> names.add(((Opened.Read) opened).article().source().name()));
        assertThat(names).containsExactly("town/a.txt");
    }

    @Test
    void eachCorpusSaysHowMuchAFaultInItMatters() throws Exception {
        write("coast/old/a.txt", "One.\n");
        write("coast/b.txt", "Two.\n");
        write("town/a.txt", "One.\nTwo.\n");
        RuleSet plain = rules("en");
        RuleSet milder = new RuleSet(
                plain.entries(),
                List.of(new RuleSet.Override(
                        List.of(Glob.parse("old/**")), Map.of("house/shared", Grades.of(Severity.WARNING)))),
                "en",
                List.of());
        RuleSet ignoring = new RuleSet(
                plain.entries(),
                List.of(),
                "en",
                List.of(),
                List.of(),
                List.of(new Ignored(Glob.parse("b.txt"), "house/shared", "two", "", "it is meant", "corpus.yml:3")),
                List.of());
        assertThat(check(member("coast", milder), member("town", plain))
                        .run(false)
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(check(member("coast", ignoring), member("town", plain))
                        .run(false)
                        .suppressed())
                .hasSize(1);
    }

    @Test
    void eachCorpusIsReadInItsLanguage() throws Exception {
        write("coast/a.txt", "Hotel.\n");
        write("town/a.txt", "Hotel.\n");
        assertThat(check(member("coast", rules("en")), member("town", rules("de")))
                        .run(false)
                        .findings())
                .isEmpty();
    }

    @Test
    void aRuleWithTwoSetsOfOptionsIsAContradiction() {
        RuleSet other = new RuleSet(List.of(entry(new Shared(3))), List.of(), "en", List.of());
        assertThat(check(member("coast", rules("en")), member("town", rules("en")))
                        .contradictions())
                .isEmpty();
        assertThat(check(member("coast", rules("en")), member("town", other)).contradictions())
                .containsExactly("the options of house/shared in coast and in town differ:"
                        + " across corpora a rule has one set of them");
    }

    @Test
    void rulesOfTheLibraryHaveOneSetOfOptionsWhereverTheyAreReadFrom() {
        assertThat(check(member("coast", RuleSet.pack("news")), member("town", RuleSet.pack("news")))
                        .contradictions())
                .isEmpty();
    }

    private CorporaCheck check(Member... members) {
        return new CorporaCheck(List.of(members), 2);
    }

    private Member member(String name, RuleSet rules) {
        return new Member(name, Corpus.in(folder.resolve(name)), rules);
    }

    private static RuleSet rules(String language) {
        return new RuleSet(List.of(entry(new Shared(2))), List.of(), language, List.of());
    }

    private static RuleSet.Entry entry(CorpusRule rule) {
        return new RuleSet.Entry("house/shared", rule, Grades.of(Severity.ERROR));
    }

    private static List<String> places(Finding finding) {
        return Stream.concat(Stream.of(finding.place()), finding.related().stream())
                .map(place -> place.file() + ":" + place.line())
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
