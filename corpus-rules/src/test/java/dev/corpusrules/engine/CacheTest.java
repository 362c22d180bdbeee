package dev.corpusrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Checker;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Finding;
import dev.corpusrules.Glob;
import dev.corpusrules.RuleSet;
import dev.corpusrules.RuleSet.Grades;
import dev.corpusrules.Said;
import dev.corpusrules.Severity;
import dev.corpusrules.Topic;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Fields;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    /** The articles that rules were asked about since the last check began. */
    private static final Set<String> EXAMINED = new ConcurrentSkipListSet<>();

    @TempDir
    private Path folder;

    private Path articles;
    private Path kept;
    private Path rules;

    /** Reports every block that holds a word. */
    private record Holding(String word) implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            EXAMINED.add(article.source().name());
            if (article.source().text().contains("breaks the rule")) {
                throw new IllegalStateException("broken");
            }
            return article.blocks().stream()
                    .filter(block -> article.text(block).contains(word))
                    .map(block -> Fault.at(article.locate(block.span()), "holds " + word));
        }
    }

    /** Reports the first of all places where a line stands that others have, too. */
    private record Shared() implements CorpusRule {

        @Override
        public Stream<Fact> facts(Article article) {
            return article.blocks().stream()
                    .map(block -> new Fact(Topic.of(0, article.text(block)), article.locate(block.span()), "", null));
        }

        @Override
        public Stream<Said> judge(Topic topic, List<Fact> facts) {
            return Stream.of(Fault.at(facts.get(0).place(), facts.size() + " share “" + topic.key() + "”")
                    .relatedTo(facts.stream().skip(1).map(Fact::place).toList()));
        }
    }

    @BeforeEach
    void corpus() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        kept = folder.resolve("kept");
        rules = Files.writeString(folder.resolve("rules.yml"), "as configured");
        for (int i = 0; i < 40; i++) {
            write("a" + i + ".txt", "The mill number " + i + " opened.\nA flood came to town " + i + ".\n");
        }
        write(
                "b.md",
                "---\n"
                        + "title: The mill\n"
                        + "author: [Ines Tolland, Newsroom]\n"
                        + "date: 2026-03-14\n"
                        + "language: sv\n"
                        + "---\n"
                        + "A flood.\n\n"
                        + "<!-- corpus:ignore house/flood -- it was one -->\n\n"
                        + "A second flood.\n");
        write(
                "c.html",
                "<html><head><title>The quay</title><meta name=author content='Piet Rask'></head>"
                        + "<body><p>A flood.</p><img src='quay.png'></body></html>");
        write(
                "d.jsonl",
                "{\"id\":\"x\",\"title\":\"The bay\",\"text\":\"A flood 🌊.\"}\n"
                        + "{\"id\":\"x\",\"title\":\"The bay\",\"text\":\"A flood again.\"}\n");
        write("e.md", "---\ndraft: true\n---\nNot yet.\n");
    }

    @Test
    void aFeedThatIsTooLargeToBeHeldIsReadEveryTime() throws Exception {
        String padding = "x".repeat(1 << 20);
        StringBuilder feed = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            feed.append("{\"id\":" + i + ",\"picture\":\"" + padding + "\",\"text\":\"A flood.\"}\n");
        }
        write("large.jsonl", feed.toString());
        Checked<ArticleLine> cold = check(cache());
        Checked<ArticleLine> warm = check(cache());
        assertThat(EXAMINED).containsExactly("large.jsonl");
        assertSame(warm, cold);
        assertThat(warm.reused().files()).isPositive();
        assertThat(warm.articles()).isEqualTo(44 + 17 - 1);
    }

    @Test
    void whatWasRememberedWithoutMetadataIsNotTakenByWhoeverTellsOfThem() throws Exception {
        CorpusCheck check = new CorpusCheck(
                new Checker(new RuleSet(
                        List.of(new RuleSet.Entry("house/flood", new Holding("flood"), Grades.of(Severity.WARNING))),
                        List.of(),
                        "en",
                        List.of())),
                2);
        Corpus corpus = Corpus.in(articles);
        Checked<ArticleLine> silent = check.run(corpus, cache(), false, () -> {});
        assertThat(silent.attributed()).isEmpty();
        Checked<ArticleLine> told = check.tellingMetadata().run(corpus, cache(), true, () -> {});
        assertThat(told.reused().files()).isZero();
        assertThat(told.kept())
                .allMatch(line -> line.metadata() != null)
                .anyMatch(line -> line.metadata() != null && line.metadata().namesSomebody());
        assertSame(check.tellingMetadata().run(corpus, cache(), true, () -> {}), told);
        assertReused(check.tellingMetadata().run(corpus, cache(), true, () -> {}), 44);
    }

    @Test
    void nothingIsExaminedAgainAndNothingIsSaidOtherwise() throws Exception {
        Checked<ArticleLine> without = check(Cache.NONE);
        Checked<ArticleLine> cold = check(cache());
        assertThat(EXAMINED).hasSize(43);
        Checked<ArticleLine> warm = check(cache());
        assertThat(EXAMINED).isEmpty();
        assertSame(cold, without);
        assertSame(warm, without);
        assertReused(warm, 44);
        assertThat(warm.suppressed()).hasSize(1);
        assertThat(warm.skipped()).hasSize(2);
        assertThat(warm.findings()).extracting(Finding::message).contains("2 share “A flood.”");
    }

    @Test
    void onlyWhatHasOtherBytesIsExamined() throws Exception {
        check(cache());
        FileTime then = Files.getLastModifiedTime(articles.resolve("a7.txt"));
        write("a7.txt", "The mill number 8 opened.\nA flood came to town 7.\n");
        Files.setLastModifiedTime(articles.resolve("a7.txt"), then);
        Files.setLastModifiedTime(articles.resolve("a8.txt"), FileTime.fromMillis(0));
        Checked<ArticleLine> warm = check(cache());
        assertThat(EXAMINED).containsExactly("a7.txt");
        assertSame(warm, check(Cache.NONE));
        assertThat(warm.findings()).extracting(Finding::message).contains("2 share “The mill number 8 opened.”");
        check(cache());
        assertThat(EXAMINED).isEmpty();
    }

    @Test
    void filesThatComeAndGoAreJudgedWithTheOthers() throws Exception {
        check(cache());
        Files.delete(articles.resolve("c.html"));
        write("0.txt", "The mill number 3 opened.\n");
        write("z.txt", "The mill number 39 opened.\n");
        Checked<ArticleLine> warm = check(cache());
        assertThat(EXAMINED).containsExactly("0.txt", "z.txt");
        assertSame(warm, check(Cache.NONE));
        Files.delete(articles.resolve("0.txt"));
        assertSame(check(cache()), check(Cache.NONE));
    }

    @Test
    void otherRulesAreAskedAboutEverything() throws Exception {
        check(cache());
        Files.writeString(rules, "as configured today");
        assertReused(check(cache()), 0);
        assertThat(EXAMINED).hasSize(43);
    }

    @Test
    void aCacheThatIsDamagedIsNoneAndIsReplaced() throws Exception {
        Checked<ArticleLine> without = check(Cache.NONE);
        check(cache());
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i += 1 + whole.length / 150) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x55;
            Files.write(file(), damaged);
            assertSame(check(cache()), without);
        }
        for (int length : new int[] {0, 7, 40, 60, whole.length / 2, whole.length - 1}) {
            Files.write(file(), Arrays.copyOf(whole, length));
            Checked<ArticleLine> checked = check(cache());
            assertSame(checked, without);
            assertThat(checked.reused().trouble()).contains("anew").doesNotContain("\n");
            assertReused(check(cache()), 44);
        }
    }

    @Test
    void damagedFactsAreNoticedWhenTheyAreNeeded() throws Exception {
        check(cache());
        byte[] bytes = Files.readAllBytes(file());
        for (int i = bytes.length / 3; i < bytes.length - 100; i += 97) {
            byte[] damaged = bytes.clone();
            damaged[i]++;
            Files.write(file(), damaged);
            write("f.txt", "The mill number 3 opened.\n" + i + " days ago.\n");
            assertSame(check(cache()), check(Cache.NONE));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndHarmsNothing() throws Exception {
        Files.writeString(kept, "a file in its place");
        Checked<ArticleLine> checked = check(cache());
        assertSame(checked, check(Cache.NONE));
        assertThat(checked.reused().trouble()).isNotEmpty();
    }

    @Test
    void aCheckInWhichARuleBreaksLeavesNothing() throws Exception {
        write("broken.txt", "This breaks the rule.");
        assertThat(check(cache()).failures()).hasSize(1);
        assertThat(check(cache()).failures()).hasSize(1);
        assertThat(EXAMINED).hasSize(44);
    }

    @Test
    void whatCannotBeReadIsTriedAgain() throws Exception {
        Files.write(articles.resolve("broken.txt"), new byte[] {'a', '\n', (byte) 0xC3, '('});
        assertThat(check(cache()).unreadable()).hasSize(1);
        Checked<ArticleLine> warm = check(cache());
        assertThat(warm.unreadable()).hasSize(1);
        assertThat(warm.reused().files()).isEqualTo(44);
        assertSame(warm, check(Cache.NONE));
    }

    @Test
    void aNarrowCheckForgetsNothingOfTheRest() throws Exception {
        check(cache());
        Corpus some = new Corpus(
                articles, List.of(Glob.parse("a1*.txt")), List.of(), List.of(), false, List.of(), Fields.DEFAULT);
        assertThat(check(some, cache()).reused().files()).isEqualTo(11);
        assertThat(check(cache()).reused().files()).isEqualTo(44);
        assertThat(EXAMINED).isEmpty();
    }

    @Test
    void checksAtTheSameTimeDoNotDisturbEachOther() throws Exception {
        Checked<ArticleLine> without = check(Cache.NONE);
        List<CompletableFuture<Checked<ArticleLine>>> together = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> {
                            try {
                                return run(Corpus.in(articles), cache());
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        }))
                .limit(6)
                .toList();
        for (CompletableFuture<Checked<ArticleLine>> one : together) {
            assertSame(one.get(), without);
        }
        assertReused(check(cache()), 44);
        try (Stream<Path> left = Files.list(kept)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void whatNobodyHasUsedForLongGoes() throws Exception {
        Files.createDirectories(kept);
        Path other = Files.writeString(kept.resolve("0123456789abcdef" + Cache.SUFFIX), "of a corpus that is gone");
        Files.setLastModifiedTime(other, FileTime.fromMillis(0));
        Path mine = Files.writeString(kept.resolve("notes.txt"), "not the cache's");
        Files.setLastModifiedTime(mine, FileTime.fromMillis(0));
        check(cache());
        assertThat(other).doesNotExist();
        assertThat(mine).exists();
    }

    @Test
    void clippingsThatNobodyHasUsedForLongGo() throws Exception {
        Digest key = Digest.of(new byte[0]);
        Path file = folder.resolve("some" + Cache.SUFFIX);
        byte[] nothing = {};
        try (Filing old = new Filing(file, key, 100)) {
            Stream.of("a", "b", "c")
                    .forEach(path -> old.add(new Clipping(path, key, path.equals("b") ? 60 : 95, nothing, nothing)));
            old.file(null, new BitSet(), null);
        }
        try (Filing now = new Filing(file, key, 101);
                FileChannel channel = FileChannel.open(file)) {
            now.file(ClippingReader.open(channel, key).orElseThrow(), BitSet.valueOf(new long[] {1}), null);
        }
        Set<String> left = new TreeSet<>();
        try (FileChannel channel = FileChannel.open(file)) {
            ClippingReader reader = ClippingReader.open(channel, key).orElseThrow();
            for (Clipping one = reader.next(true); one != null; one = reader.next(true)) {
                left.add(one.path() + one.day());
            }
        }
        assertThat(left).containsExactly("a101", "c95");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(Cache.SUFFIX))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Cache cache() throws IOException {
        return Cache.in(kept, "articles", List.of()).under(List.of(Files.readAllBytes(rules)));
    }

    private static void assertReused(Checked<?> checked, int files) {
        assertThat(checked.reused().files()).isEqualTo(files);
        assertThat(checked.reused().trouble()).isEmpty();
    }

    private Checked<ArticleLine> check(Cache cache) throws Exception {
        return check(Corpus.in(articles), cache);
    }

    private Checked<ArticleLine> check(Corpus corpus, Cache cache) throws Exception {
        EXAMINED.clear();
        return run(corpus, cache);
    }

    private static Checked<ArticleLine> run(Corpus corpus, Cache cache) throws Exception {
        List<RuleSet.Entry> entries = List.of(
                new RuleSet.Entry("house/flood", new Holding("flood"), Grades.of(Severity.WARNING)),
                new RuleSet.Entry("shared/line", new Shared(), Grades.of(Severity.ERROR)));
        return new CorpusCheck(new Checker(new RuleSet(entries, List.of(), "en", List.of())), 3)
                .run(corpus, cache, true, () -> {});
    }

    /** But for what the cache was good for. */
    private static void assertSame(Checked<ArticleLine> one, Checked<ArticleLine> other) {
        assertThat(one).usingRecursiveComparison().ignoringFields("reused").isEqualTo(other);
    }
}
