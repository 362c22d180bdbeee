package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.engine.CorpusCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the pack {@code boilerplate} finds in labelled articles, at one severity and above. A line counts once, however
 * many rules report it.
 *
 * @param articles how many
 * @param right furniture that is reported
 * @param wrong content that is reported
 * @param missed furniture that is not
 * @param kinds by kind of furniture: how many lines, and how many of them are reported
 * @param rules by rule: how many lines it reports, and how many of them are content
 */
record Evaluation(int articles, int right, int wrong, int missed, Map<String, int[]> kinds, Map<String, int[]> rules) {

    /** The findings in the articles of a folder, checked as one corpus. */
    static List<Finding> check(Path folder) throws IOException, InterruptedException {
        Checker checker = new Checker(RuleSet.pack("boilerplate"));
        return new CorpusCheck(checker, 1).run(Corpus.in(folder), article -> 0).findings();
    }

    /**
     * Holds findings against labels.
     *
     * @param prefix what the files of the labels have before their names in the findings
     */
    static Evaluation of(List<Labelled> articles, List<Finding> findings, String prefix, Severity least) {
        Map<String, String> reported = new HashMap<>();
        for (Finding finding : findings) {
            Location place = finding.place();
            for (int line = place.line(); finding.severity().isAtLeast(least) && line <= place.endLine(); line++) {
                reported.putIfAbsent(prefix + place.file() + ":" + line, finding.rule());
            }
        }
        int right = 0;
        int wrong = 0;
        int missed = 0;
        Map<String, int[]> kinds = new TreeMap<>();
        Map<String, int[]> rules = new TreeMap<>();
        for (Labelled article : articles) {
            for (Map.Entry<Integer, Labelled.Label> line : article.labels().entrySet()) {
                String rule = reported.get(article.file() + ":" + line.getKey());
                boolean found = rule != null;
                if (found) {
                    int[] counts = rules.computeIfAbsent(rule, r -> new int[2]);
                    counts[0]++;
                    counts[1] += line.getValue().isFurniture() ? 0 : 1;
                }
                if (line.getValue().isFurniture()) {
                    right += found ? 1 : 0;
                    missed += found ? 0 : 1;
                    int[] counts = kinds.computeIfAbsent(line.getValue().kind(), kind -> new int[2]);
                    counts[0]++;
                    counts[1] += found ? 1 : 0;
                } else {
                    wrong += found ? 1 : 0;
                }
            }
        }
        return new Evaluation(articles.size(), right, wrong, missed, kinds, rules);
    }

    double precision() {
        return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
        return right / (double) Math.max(1, right + missed);
    }

    @Override
    public String toString() {
        double f1 = 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
        return String.format(
                Locale.ROOT,
                "%d articles, %d lines of furniture: precision %.3f, recall %.3f, F1 %.3f; %.1f lines of content reported in"
                        + " 100 articles",
                articles,
                right + missed,
                precision(),
                recall(),
                f1,
                100.0 * wrong / articles);
    }
}
