package dev.corpusrules.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Scores the pack {@code boilerplate} on labelled articles: {@code mvn -pl corpus-rules test -Dtest=BoilerplateEvaluation
 * -Dlabelled=DIR}. The folder holds a {@code labels.jsonl} with {@code file}, {@code line} and {@code label}
 * ({@code content}, {@code boilerplate}, or {@code unknown} for what is not to be scored), perhaps a {@code kind}. Each
 * folder below it is checked as a corpus of its own.
 */
@EnabledIfSystemProperty(named = "labelled", matches = ".+")
class BoilerplateEvaluation {

    @Test
    void scores() throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("labelled"));
        List<Labelled> all = Labelled.read(folder);
        assertThat(all).isNotEmpty();
        for (String prefix :
                new TreeSet<>(all.stream().map(BoilerplateEvaluation::prefix).toList())) {
            List<Labelled> part = all.stream()
                    .filter(article -> prefix(article).equals(prefix))
                    .toList();
            List<Finding> findings = Evaluation.check(folder.resolve(prefix));
            for (Severity least : List.of(Severity.ERROR, Severity.WARNING)) {
                Evaluation evaluation = Evaluation.of(part, findings, prefix, least);
                System.out.println(prefix + " " + least + " and above: " + evaluation);
                evaluation
                        .kinds()
                        .forEach((kind, counts) ->
                                System.out.println("    " + kind + ": " + counts[1] + " of " + counts[0]));
                evaluation
                        .rules()
                        .forEach((rule, counts) -> System.out.println(
                                "    " + rule + " reports " + counts[0] + ", of which content " + counts[1]));
            }
        }
    }

    private static String prefix(Labelled article) {
        return article.file().substring(0, article.file().lastIndexOf('/') + 1);
    }
}
