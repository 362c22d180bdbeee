package dev.corpusrules.maven;

import dev.corpusrules.config.Configuration;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.BaselineFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file in which accepted findings stand.
 *
 * @param name as people would type it
 * @param isNamed whether somebody named it; the one that nobody named may be absent
 */
record AcceptedFile(Path path, String name, boolean isNamed) {

    private static final String UNNAMED = "corpus-baseline.jsonl";

    /** How many stale entries are shown. */
    private static final int SHOWN = 5;

    /** What the parameter says, else what the configuration says, else the usual name in the project's folder. */
    static AcceptedFile of(Place place, Configuration configuration, @Nullable File wish) {
        Path configured = configuration.baseline();
        Path path = wish != null || configured == null ? place.resolve(wish, UNNAMED) : configured;
        return new AcceptedFile(path, place.typed(path), wish != null || configured != null);
    }

    /**
     * The findings that it accepts; notes a mistake when it cannot be had.
     *
     * @param writing the command that would write it
     */
    Baseline read(Wishes wishes, String writing) {
        if (!Files.exists(path)) {
            if (isNamed) {
                wishes.mistake("there is no baseline " + name + ": " + writing + " writes it");
            }
            return Baseline.NONE;
        }
        return former(wishes);
    }

    /** As {@link #read}, for a file that is to be written: it may be absent. */
    Baseline former(Wishes wishes) {
        if (!Files.exists(path)) {
            return Baseline.NONE;
        }
        try {
            return BaselineFile.read(path);
        } catch (BaselineFile.BadBaselineException e) {
            wishes.mistake(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            wishes.mistake("the baseline " + name + " cannot be read: " + e);
        }
        return Baseline.NONE;
    }

    void write(Baseline baseline) throws IOException {
        BaselineFile.write(path, baseline);
    }

    /** What people read of entries that accept nothing any more. */
    String stale(List<Baseline.Entry> entries, String pruning) {
        String shown = entries.stream()
                .limit(SHOWN)
                .map(entry -> "  " + entry.file() + " " + entry.rule() + " \""
                        + entry.quote().replaceAll("\\s+", " ") + "\""
                        + (entry.expires() == null ? "" : " (until " + entry.expires() + ")"))
                .collect(Collectors.joining("\n"));
        String more = entries.size() > SHOWN ? "\n  … and " + (entries.size() - SHOWN) + " more" : "";
        return (entries.size() == 1 ? "1 entry of " : entries.size() + " entries of ") + name
                + (entries.size() == 1 ? " accepts" : " accept") + " nothing any more; " + pruning + " removes "
                + (entries.size() == 1 ? "it:\n" : "them:\n") + shown + more;
    }
}
