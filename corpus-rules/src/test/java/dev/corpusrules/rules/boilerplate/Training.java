package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Block;
import dev.corpusrules.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Learns a {@link LineModel}. The second forest must see such scores of the first as it will meet in use, so those that
 * it learns from are said by forests that had not seen the article. No site is learnt from and held out at once.
 */
final class Training {

    private static final int FOLDS = 5;

    /** Settings that did best on held-out sites, of a handful tried by us; more trees or deeper ones did no better. */
    private static final Boosting.Settings FIRST = new Boosting.Settings(80, 4, 0.12, 3, 4, 0.8, 0.4, 17);

    private static final Boosting.Settings SECOND = new Boosting.Settings(100, 4, 0.1, 3, 4, 0.8, 0.4, 29);

    /** Two sites that have a line of furniture of so many words in common are of one publisher. */
    private static final int TELLING_WORDS = 7;

    private Training() {}

    /** Deals the lessons out to folds, site by site. */
    static void deal(List<Lesson> lessons) {
        Map<String, String> owners = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (Lesson lesson : lessons) {
            for (String line : tellingLines(lesson)) {
                String owner = owners.computeIfAbsent(line, l -> lesson.labelled.site());
                parents.put(publisher(parents, owner), publisher(parents, lesson.labelled.site()));
            }
        }
        List<String> publishers = new ArrayList<>(lessons.stream()
                .map(lesson -> publisher(parents, lesson.labelled.site()))
                .distinct()
                .sorted()
                .toList());
        Collections.shuffle(publishers, new Random(5));
        lessons.forEach(lesson -> lesson.fold = publishers.indexOf(publisher(parents, lesson.labelled.site())) % FOLDS);
    }

    /** Fills in the scores of all lessons by models that had not seen their publishers. */
    static void crossValidate(List<Lesson> lessons) {
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            LineModel model = learn(only(lessons, lesson -> lesson.fold != held));
            for (Lesson lesson : only(lessons, l -> l.fold == held)) {
                lesson.scores = model.scores(model.secondRows(lesson.rows));
            }
        }
    }

    /** A model that reports everything more likely than not. */
    static LineModel learn(List<Lesson> lessons) {
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Lesson> seen = only(lessons, lesson -> lesson.fold != held);
            Forest first = grow(seen.isEmpty() ? lessons : seen, false);
            only(lessons, l -> l.fold == held).forEach(l -> l.firstScores = LineModel.firstScores(first, l.rows));
        }
        Forest second = grow(lessons, true);
        return new LineModel(0, 0, grow(lessons, false), second);
    }

    private static Forest grow(List<Lesson> lessons, boolean second) {
        List<int[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Lesson lesson : lessons) {
            int[][] own = lesson.rows(second);
            for (int i = 0; i < own.length; i++) {
                if (lesson.labels[i] != null && own[i].length > 0 && !Lines.isPlain(own[i])) {
                    rows.add(own[i]);
                    labels.add(lesson.labels[i].isFurniture());
                    weights.add(lesson.weight);
                }
            }
        }
        return Boosting.grow(rows, labels, weights, second ? SECOND : FIRST);
    }

    /**
     * The lowest threshold at which so large a share of what is reported in the lessons is furniture, to fifty
     * thousandths.
     */
    static int threshold(List<Lesson> lessons, double precision) {
        for (int threshold = 0; threshold < 4000; threshold += 50) {
            int at = threshold;
            long right = lessons.stream()
                    .mapToLong(lesson -> lesson.reported(true, at))
                    .sum();
            long wrong = lessons.stream()
                    .mapToLong(lesson -> lesson.reported(false, at))
                    .sum();
            if (right >= precision * (right + wrong)) {
                return threshold;
            }
        }
        throw new IllegalStateException("no threshold has a precision of " + precision);
    }

    private static List<Lesson> only(List<Lesson> lessons, Predicate<Lesson> those) {
        return lessons.stream().filter(those).toList();
    }

    private static List<String> tellingLines(Lesson lesson) {
        List<String> lines = new ArrayList<>();
        List<Block> blocks = lesson.labelled.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean furniture = lesson.labels[i] != null && lesson.labels[i].isFurniture();
            if (furniture && lesson.rows[i][Trait.WORDS.ordinal()] >= TELLING_WORDS) {
                lines.add(Folding.fold(lesson.labelled.article().text(blocks.get(i))));
            }
        }
        return lines;
    }

    private static String publisher(Map<String, String> parents, String site) {
        String at = site;
        while (!parents.getOrDefault(at, at).equals(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
