package dev.corpusrules.spark;

import dev.corpusrules.Examined;
import dev.corpusrules.engine.Attributed;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What articles come to in numbers. */
final class Census implements Serializable {

    private static final long serialVersionUID = 1;

    private final TreeSet<String> asked = new TreeSet<>();
    private final TreeMap<String, Integer> notJudged = new TreeMap<>();
    private final TreeMap<String, Attributed> attributed = new TreeMap<>();
    private long articles;
    private long bytes;

    /** @param isCounted whether it is to be counted how many say who made them */
    void count(Examined examined, long size, boolean isCounted) {
        articles++;
        bytes += size;
        asked.addAll(examined.asked());
        if (!examined.notJudged().isEmpty()) {
            notJudged.merge(examined.article().language().orElseThrow(), 1, Integer::sum);
        }
        if (isCounted) {
            attributed.merge(
                    Attributed.folder(examined.article().source().name()),
                    Attributed.of(examined.article().metadata()),
                    Attributed::plus);
        }
    }

    Census plus(Census other) {
        Census sum = new Census();
        for (Census one : new Census[] {this, other}) {
            sum.articles += one.articles;
            sum.bytes += one.bytes;
            sum.asked.addAll(one.asked);
            one.notJudged.forEach((language, count) -> sum.notJudged.merge(language, count, Integer::sum));
            one.attributed.forEach((folder, count) -> sum.attributed.merge(folder, count, Attributed::plus));
        }
        return sum;
    }

    long articles() {
        return articles;
    }

    long bytes() {
        return bytes;
    }

    /** The ids of the rules that looked at one article at least. */
    SortedSet<String> asked() {
        return asked;
    }

    /** By language: how many articles some rule was not asked about because it does not know it. */
    SortedMap<String, Integer> notJudged() {
        return notJudged;
    }

    SortedMap<String, Attributed> attributed() {
        return attributed;
    }
}
