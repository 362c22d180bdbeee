package dev.corpusrules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.report.Baseline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptedFileTest {

    private static final AcceptedFile FILE = new AcceptedFile(Path.of("accepted.jsonl"), "accepted.jsonl", "", null);

    @Test
    void anEntryThatAcceptsNothingSaysWhetherItHasExpired() {
        List<Baseline.Entry> entries = List.of(
                entry("ferry.txt", LocalDate.of(2020, 2, 29)),
                entry("library.txt", LocalDate.of(2999, 1, 1)),
                entry("market.txt", null));
        assertThat(FILE.stale(entries, "mvn prune")).isEqualTo("""
                3 entries of accepted.jsonl accept nothing any more; mvn prune removes them:
                  ferry.txt house/words "said the harbour" (expired after 2020-02-29)
                  library.txt house/words "said the harbour"
                  market.txt house/words "said the harbour\"""");
    }

    private static Baseline.Entry entry(String file, LocalDate expires) {
        return new Baseline.Entry(null, file, null, "house/words", "said the\nharbour", "0", null, expires);
    }
}
