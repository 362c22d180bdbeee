package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import dev.corpusrules.engine.Attributed;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one folder of a corpus comes to: how many of its articles say who made them, and how much was found in them. */
final class FolderLine {

    private final String folder;
    private final Attributed attributed;
    private final int[] findings = new int[Severity.values().length];

    private FolderLine(String folder, Attributed attributed) {
        this.folder = folder;
        this.attributed = attributed;
    }

    /** A line for each folder that holds an article or a finding, sorted by name. */
    static Collection<FolderLine> of(Report report) {
        SortedMap<String, FolderLine> folders = new TreeMap<>();
        report.coverage()
                .attributed()
                .forEach((folder, attributed) -> folders.put(folder, new FolderLine(folder, attributed)));
        for (Finding finding : report.findings()) {
            folders.computeIfAbsent(
                            Attributed.folder(finding.place().file()), name -> new FolderLine(name, Attributed.NONE))
                    .findings[finding.severity().ordinal()]++;
        }
        return folders.values();
    }

    String folder() {
        return folder;
    }

    Attributed attributed() {
        return attributed;
    }

    int findings(Severity severity) {
        return findings[severity.ordinal()];
    }
}
