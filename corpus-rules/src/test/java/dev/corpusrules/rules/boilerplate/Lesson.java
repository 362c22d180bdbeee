package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import java.util.Arrays;
import java.util.Set;

/** A labelled article as the trainer works on it: its rows, how much they weigh, and what models said of them. */
final class Lesson {

    final Labelled labelled;
    final double weight;
    final int[][] rows;
    /** By block: what it is; null where it is not to be learnt from. */
    final Labelled.Label[] labels;
    /** The part of the lessons that it is held out with. */
    int fold;
    /** By block: what a first forest said that had not seen this article's fold. */
    int[] firstScores = new int[0];
    /** By block: what a whole model said that had not seen this article's fold. */
    int[] scores = new int[0];
    /** By block: whether the pack's other rules report it. */
    final boolean[] known;

    /** @param known lines that the pack's other rules report, from 1 */
    Lesson(Labelled labelled, double weight, Set<Integer> known) {
        Article article = labelled.article();
        this.labelled = labelled;
        this.weight = weight;
        this.rows = article.read(Lines.READING).rows();
        this.labels = article.blocks().stream()
                .map(block ->
                        labelled.labels().get(article.source().line(block.span().start())))
                .toArray(Labelled.Label[]::new);
        this.known = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            this.known[i] = known.contains(
                    article.source().line(article.blocks().get(i).span().start()));
        }
    }

    /** The rows that a forest of the stage reads. */
    int[][] rows(boolean second) {
        return second ? LineModel.secondRows(rows, firstScores) : rows;
    }

    /** Labelled lines of the given kind whose score is beyond the threshold. */
    long reported(boolean furniture, int threshold) {
        long count = 0;
        for (int i = 0; i < scores.length; i++) {
            count += labels[i] != null && labels[i].isFurniture() == furniture && scores[i] > threshold ? 1 : 0;
        }
        return count;
    }

    /** The same of those that this model or another rule of the pack reports. */
    long reportedByAll(boolean furniture, int threshold) {
        long count = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean isReported = known[i] || scores[i] > threshold;
            count += labels[i] != null && labels[i].isFurniture() == furniture && isReported ? 1 : 0;
        }
        return count;
    }

    long furniture() {
        return Arrays.stream(labels)
                .filter(label -> label != null && label.isFurniture())
                .count();
    }
}
