package dev.corpusrules.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void countsEachLabelledLineOnceAndNoByline() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("courier-1.txt"), """
                Osterby deepens its harbour
                The harbour of Osterby will be dredged twice as deep by the autumn, the port authority said on Monday.
                Advertisement
                Work on the basin begins in April and costs some nine million crowns, according to the treasurer.
                The ferry will not run.
                """);
        Files.writeString(folder.resolve("labels.jsonl"), """
                {"file": "courier-1.txt", "line": 1, "label": "boilerplate", "kind": "timestamp-byline"}
                {"file": "courier-1.txt", "line": 2, "label": "content", "kind": "body"}
                {"file": "courier-1.txt", "line": 3, "label": "boilerplate", "kind": "ad-marker"}
                {"file": "courier-1.txt", "line": 4, "label": "unknown"}
                {"file": "courier-1.txt", "line": 5, "label": "boilerplate", "kind": "other"}
                """);

        List<Labelled> articles = Labelled.read(folder);
        List<Finding> findings = Evaluation.check(folder);
        Evaluation evaluation = Evaluation.of(articles, findings, "", Severity.ERROR);

        assertThat(evaluation.right()).isEqualTo(1);
        assertThat(evaluation.wrong()).isZero();
        assertThat(evaluation.missed()).isEqualTo(1);
        assertThat(evaluation.kinds().get("ad-marker")).containsExactly(1, 1);
        assertThat(evaluation.rules().get("boilerplate/advertisement")).containsExactly(1, 0);
        assertThat(evaluation).asString().contains("precision 1.000, recall 0.500");
    }

    @Test
    void withoutLabelsEveryLineIsContent() throws IOException {
        Files.writeString(folder.resolve("courier-1.txt"), "The ferry runs.\n\nTwice a day.\n");

        assertThat(Labelled.read(folder)).singleElement().satisfies(article -> assertThat(
                        article.labels().values())
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.isFurniture()).isFalse()));
    }
}
