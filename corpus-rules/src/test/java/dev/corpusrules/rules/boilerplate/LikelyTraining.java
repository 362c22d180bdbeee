package dev.corpusrules.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Learns the weights of {@code boilerplate/likely} anew: {@code mvn -pl corpus-rules test -Dtest=LikelyTraining
 * -Dlabelled=NEWS:2,OTHER:1,CLEAN:0.5}. Each folder holds a {@code labels.jsonl} ({@code file}, {@code line},
 * {@code label}) or, without one, texts all of whose lines are content; the number behind it is the weight of a line. The
 * thresholds are set on the first folder. The same folders give the same bytes.
 */
@EnabledIfSystemProperty(named = "labelled", matches = ".+")
class LikelyTraining {

    /** Of what is reported on held-out sites of the first folder, so much is to be furniture. */
    private static final double PRECISION = 0.955;

    private static final double STRICT_PRECISION = 0.99;

    private static final Path RESOURCE =
            Path.of("src/main/resources/dev/corpusrules/rules/boilerplate/likely.en.model");

    @Test
    void learns() throws IOException {
        Map<String, List<Lesson>> folders = new LinkedHashMap<>();
        Checker others = others();
        for (String argument : System.getProperty("labelled").split(",")) {
            int colon = argument.lastIndexOf(':');
            double weight = Double.parseDouble(argument.substring(colon + 1));
            Path folder = Path.of(argument.substring(0, colon));
            List<Lesson> lessons = new ArrayList<>();
            for (Labelled labelled : Labelled.read(folder)) {
                lessons.add(new Lesson(labelled, weight, reported(others, labelled)));
            }
            folders.put(folder.toString(), lessons);
        }
        List<Lesson> all = folders.values().stream().flatMap(List::stream).toList();
        Training.deal(all);
        Training.crossValidate(all);
        List<Lesson> news = folders.values().iterator().next();
        int threshold = Training.threshold(news, PRECISION);
        int strict = Training.threshold(news, STRICT_PRECISION);
        folders.forEach((folder, lessons) -> report(folder, lessons, threshold));
        LineModel model = Training.learn(all);
        String written = "# Learnt by LikelyTraining; see docs/boilerplate-evaluation.md.\n"
                + new LineModel(threshold, strict, model.first(), model.second());
        assertThat(written.length()).isLessThan(300_000);
        Files.createDirectories(RESOURCE.getParent());
        Files.writeString(RESOURCE, written);
    }

    private static void report(String folder, List<Lesson> lessons, int threshold) {
        Map<String, List<Lesson>> parts = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            String file = lesson.labelled.file();
            String part = folder + "/" + file.substring(0, Math.max(0, file.lastIndexOf('/')));
            parts.computeIfAbsent(part, name -> new ArrayList<>()).add(lesson);
        }
        parts.forEach((part, some) -> {
            print(part + ", by itself", some, (lesson, furniture) -> lesson.reported(furniture, threshold));
            print(part + ", with the pack", some, (lesson, furniture) -> lesson.reportedByAll(furniture, threshold));
        });
    }

    private static void print(String part, List<Lesson> lessons, ToLongBiFunction<Lesson, Boolean> reported) {
        long right = lessons.stream()
                .mapToLong(lesson -> reported.applyAsLong(lesson, true))
                .sum();
        long wrong = lessons.stream()
                .mapToLong(lesson -> reported.applyAsLong(lesson, false))
                .sum();
        long all = lessons.stream().mapToLong(Lesson::furniture).sum();
        double precision = right / (double) Math.max(1, right + wrong);
        double recall = right / (double) Math.max(1, all);
        System.out.printf(
                Locale.ROOT,
                "%s: %d articles, held out: precision %.3f, recall %.3f, F1 %.3f; %.1f lines of content reported in 100 articles%n",
                part,
                lessons.size(),
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                100.0 * wrong / lessons.size());
    }

    /** The pack without this rule. */
    private static Checker others() {
        RuleSet pack = RuleSet.pack("boilerplate");
        return new Checker(new RuleSet(
                pack.entries().stream()
                        .filter(entry -> !entry.id().equals("boilerplate/likely"))
                        .toList(),
                pack.overrides(),
                pack.language(),
                pack.allow()));
    }

    private static Set<Integer> reported(Checker checker, Labelled labelled) {
        return checker.examine(labelled.article()).findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .flatMap(finding -> IntStream.rangeClosed(
                                finding.place().line(), finding.place().endLine())
                        .boxed())
                .collect(Collectors.toSet());
    }
}
