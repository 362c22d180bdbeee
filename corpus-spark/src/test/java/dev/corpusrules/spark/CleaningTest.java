package dev.corpusrules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Fix;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class CleaningTest {

    /** A footer that only the other articles give away, a line that no article should have, and one that is nobody's business. */
    private static final String RECORD = """
            {"id": "%d", "headline": "The mill %d is open", "shelf": %d, "tags": ["a", "b"], "author": "Ines Tolland",
             "date": "2026-03-14", "publisher": "Coast Papers", "content": {"kind": "news", "text":
             "The mill opened on Monday, and %d people came.%s\\n\\nA story of the Coast Papers, all week long"}}
            """;

    private final CorpusJob job = CorpusJob.of(RuleSet.pack("news"));

    @Test
    void safeEditsAreMadeInTheTextAndAllElseIsPassedThrough() {
        List<String> records = Stream.concat(
                        IntStream.range(0, 6).mapToObj(i -> RECORD.formatted(
                                        i, i, i, i + 20, i == 3 ? "\\n\\nSign up for our newsletter" : "")
                                .replace("\n", "")),
                        Stream.of("{\"id\": \"7\", \"shelf\": 7}"))
                .toList();
        Dataset<Row> articles = Local.SPARK.read().json(Local.SPARK.createDataset(records, Encoders.STRING()));
        Map<String, Row> cleaned = new HashMap<>();
        Dataset<Row> result = job.clean(articles);
        result.collectAsList().forEach(row -> cleaned.put(row.getAs("id"), row));

        assertThat(result.columns()).startsWith(articles.columns()).endsWith("removed", "verdict", "faults");
        assertThat(cleaned).hasSize(7);
        Row third = cleaned.get("3");
        assertThat(text(third)).isEqualTo("The mill opened on Monday, and 23 people came.");
        assertThat(third.<Row>getAs("content").getString(0)).isEqualTo("news");
        assertThat(third.<Long>getAs("shelf")).isEqualTo(3);
        assertThat(third.<String>getAs("verdict")).isEqualTo("cleaned");
        assertThat(third.<Row>getList(third.fieldIndex("removed")).stream()
                        .map(stretch -> stretch.getString(3).strip()))
                .anyMatch(words -> words.contains("Sign up for our newsletter"))
                .anyMatch(words -> words.contains("A story of the Coast Papers"));
        assertThat(third.<Row>getList(third.fieldIndex("removed")).get(0).getString(0))
                .isEqualTo("content.text");
        assertThat(cleaned.get("7").<String>getAs("verdict")).isEqualTo("unreadable");
    }

    private static String text(Row row) {
        Row content = row.getAs("content");
        return content.getString(1);
    }

    @Test
    void aTrimmedTextKnowsWhereItsCharactersComeFrom() {
        String before = "One.\n\nRead on\n\nTwo.\nThree\n";
        Trimmed once = Trimmed.of(before, List.of(Fix.delete(new Span(6, 14))));
        assertThat(once.text()).isEqualTo("One.\n\nTwo.\nThree\n");
        assertThat(once.comingFrom(new Span(15, 19))).isEqualTo("Two.");
        assertThat(once.comingFrom(new Span(6, 14)).strip()).isEmpty();

        Trimmed twice = Trimmed.of(once.text(), List.of(new Fix(new Span(6, 10), "2"), Fix.delete(new Span(11, 17))));
        assertThat(twice.text()).isEqualTo("One.\n\n2\n");
        int[] through = twice.through(once.origin());
        assertThat(through).hasSize(twice.text().length()).isSorted();
        assertThat(before.charAt(through[6])).isEqualTo('T');
    }
}
