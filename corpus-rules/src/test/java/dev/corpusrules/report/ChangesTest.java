package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Confidence;
import dev.corpusrules.Declaration;
import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.Severity;
import dev.corpusrules.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private final Changes changes = new Changes(
            "main",
            false,
            Map.of(
                    "town/mill.txt",
                    new BitSet(),
                    "day.jsonl",
                    BitSet.valueOf(new long[] {0b1001}),
                    "desk/",
                    new BitSet()));

    @Test
    void findingsOfChangedArticlesAreLeft() {
        Finding mill = finding("house/a", at("town/mill.txt", 4));
        Finding quay = finding("house/a", at("town/quay.txt", 4));
        Finding inNewFolder = finding("house/a", at("desk/night/late.txt", 1));
        assertThat(changes.of(List.of(mill, quay, inNewFolder))).containsExactly(mill, inNewFolder);
    }

    @Test
    void ofAFeedThoseOfChangedRecordsAreLeft() {
        Finding third = finding("house/a", record(3));
        Finding second = finding("house/a", record(2));
        assertThat(changes.of(List.of(second, third))).containsExactly(third);
    }

    @Test
    void aConflictWithAChangedArticleIsItsFinding() {
        Finding conflict = finding("figures/across", at("a.txt", 2), at("town/mill.txt", 9));
        Finding others = finding("figures/across", at("a.txt", 3), at("b.txt", 9));
        assertThat(changes.of(List.of(conflict, others))).containsExactly(conflict);
    }

    @Test
    void aLineThatIsRepeatedIsSaidWhereItIsNew() {
        Finding old = finding("boilerplate/repeated-lines", at("a.txt", 2), at("town/mill.txt", 9));
        Finding now = finding("boilerplate/repeated-lines", at("town/mill.txt", 9), at("a.txt", 2));
        assertThat(changes.of(List.of(old, now))).containsExactly(now);
    }

    @Test
    void whenEverythingHasChangedEverythingIsLeft() {
        List<Finding> all = List.of(finding("house/a", at("town/quay.txt", 4)));
        assertThat(new Changes("main", true, Map.of()).of(all)).isEqualTo(all);
        assertThat(new Changes("main", false, Map.of()).of(all)).isEmpty();
    }

    private static Location at(String file, int line) {
        return new Location(file, line, 1, line, 5, "quote", null, new Span(0, 4), Declaration.TEXT, List.of());
    }

    private static Location record(int line) {
        Location.InRecord record = new Location.InRecord("id" + line, "text", 1, 1);
        return new Location(
                "day.jsonl", line, 1, line, 90, "quote", record, new Span(0, 4), Declaration.DECLARED, List.of());
    }

    private static Finding finding(String rule, Location place, Location... related) {
        return new Finding(
                rule,
                Severity.WARNING,
                Confidence.CERTAIN,
                place,
                "message",
                Arrays.asList(related),
                null,
                List.of(),
                "0123456789abcdef");
    }
}
