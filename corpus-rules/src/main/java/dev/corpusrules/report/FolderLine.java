package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Severity;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one folder of a corpus comes to: how many of its articles say who made them, and how much was found in them. */
final class FolderLine {

    private final String folder;
    private int articles;
    private int withAuthor;
    private int withAgency;
    private int withDate;
    private int withPublisher;
    private int creditless;
    private final int[] findings = new int[Severity.values().length];

    private FolderLine(String folder) {
        this.folder = folder;
    }

    /** A line for each folder that holds an article or a finding, sorted by name. */
    static Collection<FolderLine> of(Report report) {
        SortedMap<String, FolderLine> folders = new TreeMap<>();
        for (ArticleLine article : report.articles()) {
            folders.computeIfAbsent(folder(article.file()), FolderLine::new).add(article.metadata());
        }
        for (Finding finding : report.findings()) {
            folders.computeIfAbsent(folder(finding.place().file()), FolderLine::new)
                    .findings[finding.severity().ordinal()]++;
        }
        return folders.values();
    }

    /** The folder of a file; empty for one that lies in the corpus directory itself. */
    static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private void add(Metadata metadata) {
        // A placeholder credits nobody.
        boolean author = metadata.authors().stream().anyMatch(one -> one.kind() != Author.Kind.PLACEHOLDER);
        boolean agency = !metadata.agencies().isEmpty();
        articles++;
        withAuthor += author ? 1 : 0;
        withAgency += agency ? 1 : 0;
        withDate += metadata.published() != null ? 1 : 0;
        withPublisher += metadata.publisher() != null ? 1 : 0;
        creditless += author || agency ? 0 : 1;
    }

    String folder() {
        return folder;
    }

    int articles() {
        return articles;
    }

    int withAuthor() {
        return withAuthor;
    }

    int withAgency() {
        return withAgency;
    }

    int withDate() {
        return withDate;
    }

    int withPublisher() {
        return withPublisher;
    }

    /** How many name neither an author nor an agency. */
    int creditless() {
        return creditless;
    }

    int findings(Severity severity) {
        return findings[severity.ordinal()];
    }
}
