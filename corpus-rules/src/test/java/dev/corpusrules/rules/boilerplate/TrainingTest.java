package dev.corpusrules.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The trainer on a small invented press: every page has a menu over and links under a text of some paragraphs. Two lines
 * are links on some pages and sub-headings on others, as happens.
 */
class TrainingTest {

    private static final List<String> MENU =
            List.of("Log in", "Subscribe", "Local news", "Weather", "Follow us", "Search");
    private static final List<String> LINKS = List.of(
            "Most read", "A goat in the library", "Ferry late again", "Privacy policy", "Contact us", "Top stories");
    private static final List<String> PARAGRAPHS = List.of(
            "The harbour of Osterby will be dredged twice as deep by the autumn, the port authority said on Monday.",
            "Work on the basin begins in April and costs some nine million crowns, according to the treasurer.",
            "Those who live on the outer islands have waited for it.",
            "Nobody was hurt, the police said.",
            "Ferry late again",
            "Top stories",
            "Most of the shops stayed open all day.",
            "It was not clear whether the ferry would run.");

    @Test
    void learnsToTellFurnitureFromText() {
        List<Lesson> lessons = lessons();
        Training.deal(lessons);
        Training.crossValidate(lessons);

        int threshold = Training.threshold(lessons, 0.95);
        long furniture = lessons.stream().mapToLong(Lesson::furniture).sum();
        long found =
                lessons.stream().mapToLong(l -> l.reported(true, threshold)).sum();
        assertThat(found).isGreaterThan(furniture * 9 / 10);
    }

    @Test
    void theSameLessonsGiveTheSameModelWhichReadsBackAsItself() {
        List<Lesson> lessons = lessons();
        Training.deal(lessons);
        LineModel model = Training.learn(lessons);
        List<Lesson> again = lessons();
        Training.deal(again);

        assertThat(Training.learn(again).toString()).isEqualTo(model.toString());
        LineModel read = LineModel.parse(model.toString());
        int[][] rows = model.secondRows(lessons.get(0).rows);
        assertThat(read.scores(rows)).isEqualTo(model.scores(rows));
    }

    @Test
    void theReasonsAreThoseThatMovedTheScoreToItsSide() {
        List<Lesson> lessons = lessons();
        Training.deal(lessons);
        LineModel model = Training.learn(lessons);
        int[][] rows = model.secondRows(lessons.get(0).rows);
        int[] scores = model.scores(rows);
        int likeliest = IntStream.range(0, scores.length)
                .boxed()
                .max(Comparator.comparing(i -> scores[i]))
                .orElseThrow();

        assertThat(scores[likeliest]).isPositive();
        assertThat(model.reasons(rows[likeliest], 3)).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void pagesOfOneSiteAreOneFold() {
        List<Lesson> lessons = lessons();
        Training.deal(lessons);
        Map<String, Integer> folds = new HashMap<>();
        for (Lesson lesson : lessons) {
            assertThat(folds.computeIfAbsent(lesson.labelled.site(), site -> lesson.fold))
                    .isEqualTo(lesson.fold);
        }
        assertThat(folds.values()).contains(0, 1, 2, 3, 4);
    }

    @Test
    void aSiteIsAFileNameWithoutFolderAndNumber() {
        assertThat(Labelled.site("crude/courier-12.txt")).isEqualTo("courier");
        assertThat(Labelled.site("good/courier20310412.txt")).isEqualTo("courier");
        assertThat(Labelled.site("x-7.txt")).isEqualTo("x-7");
    }

    private static List<Lesson> lessons() {
        Random random = new Random(3);
        List<Lesson> lessons = new ArrayList<>();
        for (int page = 0; page < 60; page++) {
            List<String> lines = new ArrayList<>();
            Map<Integer, Labelled.Label> labels = new HashMap<>();
            add(MENU, true, 1 + random.nextInt(4), random, lines, labels);
            add(PARAGRAPHS, false, 4 + random.nextInt(5), random, lines, labels);
            add(LINKS, true, 1 + random.nextInt(4), random, lines, labels);
            String file = "osterby" + (char) ('a' + page % 15) + "-" + page + ".txt";
            Article article = Article.text(file, String.join("\n", lines));
            lessons.add(new Lesson(new Labelled(file, Labelled.site(file), article, labels), 1, Set.of()));
        }
        return lessons;
    }

    private static void add(
            List<String> from,
            boolean furniture,
            int count,
            Random random,
            List<String> lines,
            Map<Integer, Labelled.Label> labels) {
        for (int i = 0; i < count; i++) {
            lines.add(from.get(random.nextInt(from.size())));
            labels.put(lines.size(), new Labelled.Label(furniture, ""));
        }
    }
}
