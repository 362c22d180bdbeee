package dev.corpusrules.maven;

import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import dev.corpusrules.article.Manuscript;
import dev.corpusrules.engine.ArticleLine;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.Repair;
import dev.corpusrules.engine.Repair.Repaired;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.Patch;
import dev.corpusrules.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The repair of one corpus: what can be repaired, what was, and what was left alone and why. */
final class Fixing {

    /** How many files are named. */
    private static final int SHOWN = 100;

    private final Check check;
    private final Report report;
    private final SortedMap<String, List<Finding>> fixable = new TreeMap<>();
    private final Set<Finding> news = new HashSet<>();
    /** Of each text that was checked, so that one that has changed since is seen. */
    private final Map<String, Integer> hashes = new HashMap<>();

    private final SortedMap<String, Integer> edited = new TreeMap<>();
    private final SortedMap<String, String> left = new TreeMap<>();
    private boolean isIncomplete;

    private Fixing(Check check, Report report) {
        this.check = check;
        this.report = report;
    }

    /**
     * Checks the corpus; nothing is repaired yet.
     *
     * @param accepted findings that are repaired too, and counted apart
     */
    static Fixing of(Check check, Baseline accepted) throws IOException, InterruptedException {
        Checked<ArticleLine> checked = check.run(true);
        Fixing fixing = new Fixing(check, check.reached(checked));
        fixing.news.addAll(accepted.compare(checked.findings(), check.reach(checked), LocalDate.now())
                .news());
        Map<String, Integer> inRecords = new TreeMap<>();
        for (Finding finding : checked.findings()) {
            String file = finding.place().file();
            if (finding.fix() != null && finding.place().record() == null) {
                fixing.fixable.computeIfAbsent(file, key -> new ArrayList<>()).add(finding);
            } else if (finding.fix() != null) {
                inRecords.merge(file, 1, Integer::sum);
            }
        }
        checked.kept().stream()
                .filter(article -> fixing.fixable.containsKey(article.file()))
                .forEach(article -> fixing.hashes.put(article.file(), article.hash()));
        inRecords.forEach((file, count) ->
                fixing.left.put(file, "records of a feed are not edited (" + some(count, "finding") + ")"));
        return fixing;
    }

    /** What kept the check from being whole. */
    Report report() {
        return report;
    }

    /** Whether a file could not be written that should have been. */
    boolean isIncomplete() {
        return isIncomplete;
    }

    /** Repairs every file that can be. */
    void write() {
        repair(repaired -> {
            try {
                repaired.write();
                edited.put(repaired.file(), repaired.edits());
            } catch (IOException e) {
                isIncomplete = true;
                left.put(repaired.file(), why(e));
            }
        });
    }

    /**
     * Writes a patch that would repair them, if there is anything to repair.
     *
     * @param base the folder in which it is to be applied
     */
    boolean writePatch(Path base, Path file) throws IOException {
        Patch patch = new Patch();
        Path corpus = base.toAbsolutePath()
                .normalize()
                .relativize(check.corpus().toAbsolutePath().normalize());
        repair(repaired -> {
            Manuscript manuscript = repaired.manuscript();
            if (manuscript.isPacked() || !Patch.holds(manuscript.charset())) {
                left.put(repaired.file(), "a patch cannot hold it, a run without corpus.dryRun repairs it");
                return;
            }
            String name = corpus.resolve(repaired.file()).toString().replace('\\', '/');
            String before = manuscript.content(manuscript.text());
            patch.add(name, before, manuscript.content(repaired.text()), manuscript.charset());
            edited.put(repaired.file(), repaired.edits());
        });
        if (!patch.isEmpty()) {
            patch.write(file);
        }
        return !patch.isEmpty();
    }

    private void repair(Consumer<Repaired> taker) {
        Repair repair = new Repair(new Checker(check.rules()), check.articles().in(check.corpus()));
        fixable.forEach((file, findings) -> {
            try {
                taker.accept(repair.of(file, findings, hashes.getOrDefault(file, 0)));
            } catch (IOException e) {
                left.put(file, why(e));
            }
        });
    }

    /**
     * What people read.
     *
     * @param made what was done with the edits
     */
    List<Console.Line> lines(String made) {
        List<Console.Line> lines = new ArrayList<>();
        edited.entrySet().stream()
                .limit(SHOWN)
                .forEach(one -> lines.add(info(typed(one.getKey()) + ": " + some(one.getValue(), "edit"))));
        if (edited.size() > SHOWN) {
            lines.add(info("… and " + some(edited.size() - SHOWN, "more file")));
        }
        left.forEach(
                (file, why) -> lines.add(new Console.Line(Severity.WARNING, typed(file) + " is left alone: " + why)));
        lines.addAll(byRule());
        int edits = edited.values().stream().mapToInt(Integer::intValue).sum();
        lines.add(info(
                edits == 0
                        ? "there is nothing to fix in files"
                        : made + " " + some(edits, "edit") + " in " + some(edited.size(), "file")));
        return lines;
    }

    /** How many findings of each rule are repaired, and how many of them are accepted ones. */
    private List<Console.Line> byRule() {
        SortedMap<String, List<Finding>> byRule = edited.keySet().stream()
                .flatMap(file -> fixable.getOrDefault(file, List.of()).stream())
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        List<Console.Line> rows = new ArrayList<>();
        byRule.forEach((rule, findings) -> {
            long known =
                    findings.stream().filter(finding -> !news.contains(finding)).count();
            String inBaseline = known == 0 ? "" : ", of which " + known + " in the baseline";
            rows.add(info("  " + rule + ": " + some(findings.size(), "finding") + inBaseline));
        });
        return rows;
    }

    private String typed(String file) {
        return check.name().equals(".") ? file : check.name() + "/" + file;
    }

    private static Console.Line info(String text) {
        return new Console.Line(Severity.INFO, text);
    }

    private static String some(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String why(IOException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
