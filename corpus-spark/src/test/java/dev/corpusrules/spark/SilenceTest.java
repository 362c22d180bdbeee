package dev.corpusrules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Finding;
import dev.corpusrules.Suppressed;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Baseline.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What owners do not want to hear, Spark says as little as one machine does: it is counted all the same. */
final class SilenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static final String CONFIGURATION = """
            extends: news
            suppressions: off
            rules:
              figures/weekday: error
            overrides:
              - {files: ["paper2/**"], suppressions: trusted}
              - {files: ["feeds/feed1.jsonl"], suppressions: trusted, rules: {boilerplate/newsletter: off}}
            ignore:
              - {file: "paper?/*", rule: figures/*, quote: "45 percent", reason: "the visits were counted twice"}
              - {file: "feeds/*", rule: boilerplate/related-links, quote: "Related:", reason: "it came so"}
              - {file: "**", rule: boilerplate/*, fingerprint: %s, reason: "it is said of this one copy"}
            """;

    @TempDir
    Path folder;

    @Test
    void suppressionsIgnoredPlacesAndTheBaselineHoldOnSpark() throws Exception {
        Path corpus = folder.resolve("corpus");
        InventedCorpus.write(corpus, 300);
        String page =
                "# The fair\n\n<!-- corpus:ignore %s -- the newsletter is the subject -->\nSign up for our newsletter\n";
        Files.writeString(corpus.resolve("paper2/trusted.md"), page.formatted("boilerplate/newsletter"));
        Files.writeString(corpus.resolve("paper2/idle.md"), page.formatted("boilerplate/repeated-lines"));
        Files.writeString(corpus.resolve("paper3/scraped.md"), page.formatted("boilerplate/newsletter"));
        Finding copy = OneMachine.check(corpus, Configuration.ofPacks(List.of("news"))).checked().findings().stream()
                .filter(finding -> finding.rule().equals("boilerplate/repeated-lines"))
                .findFirst()
                .orElseThrow();
        Path file = Files.writeString(folder.resolve("corpus.yml"), CONFIGURATION.formatted(copy.fingerprint()));
        Configuration configuration = Configuration.read(file);
        OneMachine alone = OneMachine.check(corpus, configuration);
        Files.writeString(corpus.resolve("README.md"), "No article.\n");
        Baseline baseline = baseline(alone.checked().findings());

        Folder articles = Local.folder(corpus, configuration);
        Checkup checkup = CorpusJob.of(configuration).run(articles.files(), articles.feeds());
        Checkup beside = checkup.beside(baseline, articles::holds, TODAY);

        Baseline.Comparison expected = alone.beside(baseline, TODAY);
        assertThat(expected.accepted()).isGreaterThan(100);
        assertThat(expected.stale()).hasSize(3);
        assertThat(alone.checked().suppressed().stream().map(Suppressed::reason).distinct())
                .hasSize(4);
        assertThat(beside.stale()).containsExactlyElementsOf(expected.stale());
        Local.assertSame(Local.reports(beside), alone.write(folder, expected));
    }

    /** Every other finding is accepted where it stands, and some more by entries of a file that is gone. */
    private static Baseline baseline(List<Finding> findings) {
        List<Entry> all = Baseline.of(findings).entries();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % 2 == 0) {
                entries.add(all.get(i));
            } else if (i % 9 == 0) {
                entries.add(changed(all.get(i), "gone/story.txt", all.get(i).quote()));
            }
        }
        Entry one = all.stream()
                .filter(entry -> entry.file().startsWith("paper") && !entries.contains(entry))
                .findFirst()
                .orElseThrow();
        entries.add(new Entry(
                null,
                one.file(),
                one.record(),
                one.rule(),
                one.quote(),
                one.fingerprint(),
                "for the time being",
                TODAY.minusDays(1)));
        entries.add(changed(one, one.file(), "a fault that is no longer there"));
        entries.add(changed(one, "gone/letter.txt", "a fault that is nowhere"));
        entries.add(changed(one, "paper0/broken0.txt", "nobody can read it"));
        entries.add(changed(one, "README.md", "it is no article"));
        return new Baseline(entries);
    }

    private static Entry changed(Entry one, String file, String quote) {
        String fingerprint =
                "%016x".formatted(31L * file.hashCode() + one.fingerprint().hashCode() + quote.hashCode());
        return new Entry(null, file, null, one.rule(), quote, fingerprint, null, null);
    }
}
