package dev.corpusrules.engine;

import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.Fix;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Manuscript;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the safe edits that findings offer, in the files of a corpus. */
public record Repair(Checker checker, Corpus corpus) {

    /** Every edit takes something away, so this is never reached but by rules that contradict each other. */
    private static final int MOST_ROUNDS = 20;

    /**
     * A file with the edits made, and with those that its text offers thereafter, until there are none: what is left has
     * nothing to be repaired. Nothing is written yet.
     *
     * @param findings of this file
     * @param checked the hash of the text in which they were found
     * @throws IOException when the file cannot be edited; its message says why
     */
    public Repaired of(String file, List<Finding> findings, int checked) throws IOException {
        Manuscript manuscript = Manuscript.open(corpus, file);
        if (manuscript.text().hashCode() != checked) {
            throw new IOException("it has changed while it was checked");
        }
        String text = manuscript.text();
        Set<Fix> fixes = fixes(findings);
        int edits = 0;
        for (int round = 0; round < MOST_ROUNDS && !fixes.isEmpty(); round++) {
            edits += fixes.size();
            text = Fix.apply(text, fixes);
            fixes = fixes(checker.examine(manuscript.article(text)).findings());
        }
        return new Repaired(file, manuscript, text, edits);
    }

    private static Set<Fix> fixes(List<Finding> findings) {
        return findings.stream().map(Finding::fix).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /**
     * A repaired file that has not been written.
     *
     * @param text what it would hold
     * @param edits how many have been made
     */
    public record Repaired(String file, Manuscript manuscript, String text, int edits) {

        public void write() throws IOException {
            manuscript.write(text);
        }
    }
}
