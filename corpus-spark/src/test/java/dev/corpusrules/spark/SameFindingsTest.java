package dev.corpusrules.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.corpusrules.config.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark finds what one machine finds, byte for byte, however the rows are partitioned. */
final class SameFindingsTest {

    private static final Path NEWSROOM = Path.of("../examples/newsroom");

    /** Labelled articles that are not part of this repository. */
    private static final String SEEDS = "CORPUS_SEEDS";

    @TempDir
    Path folder;

    @Test
    void inTheNewsroom() throws Exception {
        List<String> findings =
                findings(NEWSROOM.resolve("articles"), Configuration.read(NEWSROOM.resolve("corpus.yml")), 7);
        assertThat(findings).hasSizeGreaterThan(30);
    }

    @Test
    void inAnInventedCorpusWithFaultsOfEveryFamily() throws Exception {
        int articles = Integer.getInteger("corpus.articles", 2_000);
        Path corpus = folder.resolve("corpus");
        InventedCorpus.write(corpus, articles);
        List<String> findings = findings(corpus, Configuration.ofPacks(List.of("news")), 8);
        assertThat(findings).anyMatch(finding -> finding.contains(" or more articles of this source"));
        assertThat(rules(findings))
                .contains(
                        "boilerplate/newsletter",
                        "boilerplate/related-links",
                        "boilerplate/repeated-lines",
                        "boilerplate/repeated-frame",
                        "attribution/agency-stripped",
                        "attribution/uncredited",
                        "attribution/weasel",
                        "figures/across",
                        "figures/differing",
                        "figures/percent-change",
                        "figures/title-body",
                        "figures/weekday",
                        "hygiene/mojibake");
    }

    @Test
    void inTheSeeds() throws Exception {
        String seeds = System.getenv(SEEDS);
        assumeTrue(seeds != null && Files.isDirectory(Path.of(seeds)), SEEDS + " names no folder: nothing is compared");
        assertThat(findings(Path.of(seeds), Configuration.ofPacks(List.of("news")), 9))
                .isNotEmpty();
    }

    /** What both find. */
    private List<String> findings(Path corpus, Configuration configuration, int seed) throws Exception {
        OneMachine.Reports alone = OneMachine.check(corpus, configuration).write(folder);
        Folder articles = Local.folder(corpus, configuration);
        Dataset<Row> files = articles.files();
        Dataset<Row> feeds = articles.feeds();
        Local.assertSame(onSpark(files, feeds, configuration), alone);
        Local.assertSame(onSpark(Local.shuffled(feeds, seed), Local.shuffled(files, seed), configuration), alone);
        return alone.findings();
    }

    private static OneMachine.Reports onSpark(Dataset<Row> some, Dataset<Row> more, Configuration configuration) {
        return Local.reports(CorpusJob.of(configuration).run(some, more));
    }

    /** All that are named, also those whose finding another one of the same line hides. */
    private static Stream<String> rules(List<String> findings) {
        Pattern id = Pattern.compile("\"([a-z]+/[a-z-]+)\"");
        return findings.stream()
                .flatMap(line -> id.matcher(line).results().map(found -> found.group(1)))
                .distinct();
    }
}
