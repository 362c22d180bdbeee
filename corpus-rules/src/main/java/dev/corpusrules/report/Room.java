package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/**
 * How much a forge takes of one report; it refuses what is larger as a whole.
 *
 * @param findings how many at most
 * @param bytes how long the file may be
 * @param packed whether that is its length after gzip
 */
record Room(int findings, long bytes, boolean packed) {

    /** For estimates to stay on the safe side. */
    private static final double SLACK = 0.9;

    /** Those of the findings that the report can hold. */
    List<Finding> choose(List<Finding> all, Function<List<Finding>, WholeFile.Content> file) throws IOException {
        List<Finding> chosen = gravest(all, findings);
        long length = length(file.apply(chosen));
        while (length > bytes && !chosen.isEmpty()) {
            int fewer = (int) (chosen.size() * SLACK * bytes / length);
            chosen = gravest(all, fewer);
            length = length(file.apply(chosen));
        }
        return chosen;
    }

    /** At most so many findings, in their order: no warning before all errors, and of each some of every rule and folder. */
    static List<Finding> gravest(List<Finding> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Finding> chosen = new ArrayList<>(most);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            chosen.addAll(Sample.of(all, finding -> finding.severity() == severity, most - chosen.size()));
        }
        chosen.sort(null);
        return chosen;
    }

    private long length(WholeFile.Content content) throws IOException {
        Counter counter = new Counter();
        WholeFile.write(packed ? new GZIPOutputStream(counter) : counter, content);
        return counter.count;
    }

    /** Keeps nothing but the count. */
    private static final class Counter extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
