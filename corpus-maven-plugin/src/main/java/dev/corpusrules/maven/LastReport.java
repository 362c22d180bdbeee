package dev.corpusrules.maven;

import dev.corpusrules.config.StatedGlob;
import dev.corpusrules.engine.Cache;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.Premises;
import dev.corpusrules.engine.Premises.Source;
import dev.corpusrules.engine.State;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.Outcome;
import dev.corpusrules.report.ReportFolder;
import dev.corpusrules.report.Reprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The report of the last check of which the same was asked. A check that would come to the same takes it from here; any
 * other says what its own report rests on, and leaves that.
 */
final class LastReport {

    private final Cache cache;
    private final Path corpus;
    private List<Source> sources = List.of();

    /** Null when the report may be another the next time. */
    private @Nullable Premises premises;

    /** @param cache under the condition of all that was asked of both checks */
    LastReport(Cache cache, Path corpus) {
        this.cache = cache;
        this.corpus = corpus;
    }

    /**
     * The one that lies in the cache of the corpus.
     *
     * @param asked all that parameters say
     */
    static LastReport of(Cache cache, List<String> asked, ReportFolder folder, Path corpus) {
        List<String> conditions = new ArrayList<>(asked);
        conditions.add(folder.path() + " " + new TreeSet<>(folder.kinds()) + " " + folder.checkout());
        conditions.add(Locale.getDefault().toString());
        List<byte[]> bytes = conditions.stream()
                .map(one -> one.getBytes(StandardCharsets.UTF_8))
                .toList();
        return new LastReport(cache.under(bytes), corpus);
    }

    /** That report, when this check would come to the same. */
    Optional<Reprint> still() {
        return Reprint.in(cache, corpus, LocalDate.now());
    }

    /** Looks at the files beside the articles before the check: who changes them during it has another answer coming. */
    void restsOn(Check check, AcceptedFile accepted) throws IOException {
        if (!cache.isKept()) {
            return;
        }
        List<Source> found = new ArrayList<>();
        for (Path file : check.configuration().files()) {
            found.add(Source.of(file));
        }
        found.add(Source.of(accepted.path()));
        sources = List.copyOf(found);
    }

    /** Hears what the check met. */
    void restsOn(Check check, Checked<?> checked, Baseline known) throws IOException {
        State articles = checked.reused().state();
        if (articles == null || !speaksOfReadFiles(known, checked)) {
            return;
        }
        boolean isNamed = check.configuration().globs().stream().anyMatch(StatedGlob::excludes);
        boolean isOfTheDay = known.entries().stream().anyMatch(entry -> entry.expires() != null);
        premises = Premises.of(
                sources, check.articles().in(check.corpus()), isNamed, articles, LocalDate.now(), isOfTheDay);
    }

    /** Whether it has no entry of a file that was not read: such a one says more when that file goes, or comes. */
    static boolean speaksOfReadFiles(Baseline known, Checked<?> checked) {
        return known.entries().stream().allMatch(entry -> checked.files().contains(entry.file()));
    }

    /** Leaves the report for the next check, unless this one was broken. */
    void keep(Verdict verdict, List<Console.Line> lines, ReportFolder folder) throws IOException {
        if (premises == null || verdict.outcome() == Outcome.BROKEN) {
            return;
        }
        Map<String, byte[]> files = folder.written().orElse(null);
        if (files != null) {
            new Reprint(premises, verdict.outcome(), verdict.words(), lines, files).keep(cache);
        }
    }
}
