package dev.corpusrules.maven;

import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.BaselineFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file in which accepted findings stand. Modules may share one that lies above them: each knows its own entries.
 *
 * @param name as people would type it
 * @param named who named it: the place in a configuration and a blank, or nothing for a parameter; null for the usual one, which
 *     may be absent
 * @param corpus the folder of the corpus as seen from a file that lies outside the project; null for the project's own
 */
record AcceptedFile(
        Path path,
        String name,
        @Nullable String named,
        @Nullable String corpus) {

    private static final String UNNAMED = "corpus-baseline.jsonl";

    /** How many stale entries are shown. */
    private static final int SHOWN = 5;

    /** What the parameter says, else what the configuration says, else the usual name in the project's folder. */
    static AcceptedFile of(Place place, Check check, @Nullable File wish) {
        Path configured = wish == null ? check.configuration().baseline() : null;
        Path path = (configured == null ? place.resolve(wish, UNNAMED) : configured)
                .toAbsolutePath()
                .normalize();
        return new AcceptedFile(
                path,
                place.typed(path),
                named(check, wish),
                path.startsWith(place.project()) ? null : seenFrom(path, check.corpus()));
    }

    private static @Nullable String named(Check check, @Nullable File wish) {
        if (wish != null) {
            return "";
        }
        String at = check.configuration().baselineAt();
        return at == null ? null : at + " ";
    }

    private static String seenFrom(Path file, Path corpus) {
        Path whole = corpus.toAbsolutePath().normalize();
        boolean canBe = Objects.equals(file.getRoot(), whole.getRoot());
        return (canBe ? file.resolveSibling("").relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
    }

    /**
     * The findings that it accepts; notes a mistake when it cannot be had.
     *
     * @param writing the command that would write it
     */
    Baseline read(Wishes wishes, String writing) {
        if (!Files.exists(path)) {
            if (named != null) {
                wishes.mistake(named + "there is no baseline " + name + ": " + writing + " writes it");
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
            return BaselineFile.read(path).part(corpus);
        } catch (BaselineFile.BadBaselineException e) {
            wishes.mistake(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            wishes.mistake("the baseline " + name + " cannot be read: " + e);
        }
        return Baseline.NONE;
    }

    /** Writes the entries of this corpus; those of others stay as they are, whoever writes them meanwhile. */
    void write(Baseline baseline) throws IOException {
        BaselineFile.change(path, whole -> whole.with(corpus, baseline));
    }

    /** What people read of entries that accept nothing any more. */
    String stale(List<Baseline.Entry> entries, String pruning) {
        String shown = entries.stream()
                .limit(SHOWN)
                .map(entry -> "  " + entry.file() + " " + entry.rule() + " \""
                        + entry.quote().replaceAll("\\s+", " ") + "\""
                        + (entry.hasExpired(LocalDate.now()) ? " (expired after " + entry.expires() + ")" : ""))
                .collect(Collectors.joining("\n"));
        String more = entries.size() > SHOWN ? "\n  … and " + (entries.size() - SHOWN) + " more" : "";
        return (entries.size() == 1 ? "1 entry of " : entries.size() + " entries of ") + name
                + (entries.size() == 1 ? " accepts" : " accept") + " nothing any more; " + pruning + " removes "
                + (entries.size() == 1 ? "it:\n" : "them:\n") + shown + more;
    }
}
