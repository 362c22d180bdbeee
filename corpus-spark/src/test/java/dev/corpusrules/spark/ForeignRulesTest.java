package dev.corpusrules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.RuleSet;
import dev.corpusrules.RuleSet.Grades;
import dev.corpusrules.Said;
import dev.corpusrules.Severity;
import dev.corpusrules.Span;
import dev.corpusrules.Topic;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Rules from a jar run on Spark as on one machine, under the clock. */
final class ForeignRulesTest {

    /** Finds the first word of every article, but never comes to an end with one of them. */
    private record Stuck() implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            if (article.source().text().contains("number 7 ")) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return Stream.of(Fault.at(article.locate(new Span(0, 3)), "a first word"));
        }
    }

    /** Finds every article that is not the only one. */
    private record Crowd() implements CorpusRule {

        @Override
        public Stream<Fact> facts(Article article) {
            return Stream.of(new Fact(Topic.of(0, "all"), article.locate(new Span(0, 3)), "", null));
        }

        @Override
        public Stream<Said> judge(Topic topic, List<Fact> facts) {
            return facts.stream().map(fact -> Fault.at(fact.place(), "one of " + facts.size()));
        }
    }

    @Test
    void oneThatRunsOutOfItsTimeHasFailedAndFoundNothing() {
        RuleSet rules = new RuleSet(
                List.of(
                        new RuleSet.Entry("house/crowd", new Crowd(), Grades.of(Severity.WARNING)),
                        new RuleSet.Entry("house/stuck", new Stuck(), Grades.of(Severity.ERROR))),
                List.of(),
                "en",
                List.of());
        List<String> records = IntStream.range(0, 20)
                .mapToObj(i -> "{\"id\": \"%d\", \"text\": \"The lantern number %d is lit.\"}".formatted(i, i))
                .toList();
        Dataset<Row> articles = Local.SPARK
                .read()
                .json(Local.SPARK.createDataset(records, Encoders.STRING()))
                .repartition(4);

        Checkup checkup = CorpusJob.of(rules).within(Duration.ofSeconds(3)).run(articles);

        assertThat(checkup.findings().collectAsList())
                .hasSize(20)
                .allSatisfy(row -> assertThat(row.<String>getAs("message")).isEqualTo("one of 20"));
        assertThat(checkup.failures().collectAsList()).singleElement().satisfies(row -> {
            assertThat(row.<String>getAs("rule")).isEqualTo("house/stuck");
            assertThat(row.<String>getAs("cause")).contains("took longer than 3 s");
        });
    }
}
