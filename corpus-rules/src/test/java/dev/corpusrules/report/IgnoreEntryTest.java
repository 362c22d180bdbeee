package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Confidence;
import dev.corpusrules.Declaration;
import dev.corpusrules.Finding;
import dev.corpusrules.Ignored;
import dev.corpusrules.Location;
import dev.corpusrules.Severity;
import dev.corpusrules.Span;
import dev.corpusrules.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoreEntryTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share this",
                "She said: \"no\", # twice\\and\tmore",
                "two\nlines",
                "odd \u0085 and \uFEFF",
                "half \uD83D a pair",
                "whole \uD83D\uDE00 pair",
                "\u007F",
                "",
                "a line that is much too long to be pasted into a configuration, since nobody would want to read it there",
            })
    void whatIsPastedSilencesTheFinding(String quote) throws IOException {
        for (String file : List.of("a.txt", "odd {a,b}*[1] \u00E4 'x'.txt")) {
            Finding finding = finding(file, quote);
            List<String> lines = IgnoreEntry.lines(finding);
            Path config = folder.resolve("corpus.yml");
            Files.writeString(
                    config, String.join("\n", lines.subList(1, lines.size())).replaceAll("(?m)^  ", ""));
            List<Ignored> ignored = Configuration.read(config).rules().ignore();
            assertThat(ignored).singleElement().matches(one -> one.covers(finding));
        }
    }

    private static Finding finding(String file, String quote) {
        Span span = new Span(0, quote.length());
        Location place =
                new Location(file, 1, 1, 1, 1 + quote.length(), quote, null, span, Declaration.TEXT, List.of());
        return new Finding(
                "boilerplate/tags",
                Severity.ERROR,
                Confidence.CERTAIN,
                place,
                "tags",
                List.of(),
                null,
                List.of(),
                "0123456789abcdef");
    }
}
