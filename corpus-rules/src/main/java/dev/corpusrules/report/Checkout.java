package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Where the corpus lies in the repository that holds it: reports for a forge name files from the repository's root.
 *
 * @param corpus the path from the root to the corpus directory, with {@code /} as separator; empty when they are one
 */
public record Checkout(String corpus) {

    /** How many places that belong to a finding its message names, where a report has no other room for them. */
    private static final int MOST_RELATED = 5;

    /**
     * Looks for the folder that holds {@code .git}, from the corpus directory upwards.
     *
     * @param started what the root is without git: the folder that the build was started in
     */
    public static Checkout of(Path corpus, Path started) {
        Path whole = corpus.toAbsolutePath().normalize();
        for (Path folder = whole; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return from(folder, whole);
            }
        }
        Path root = started.toAbsolutePath().normalize();
        return from(whole.startsWith(root) ? root : whole, whole);
    }

    private static Checkout from(Path root, Path corpus) {
        return new Checkout(root.relativize(corpus).toString().replace(File.separatorChar, '/'));
    }

    /** The path of a file of the corpus, from the root of the repository. */
    String path(String file) {
        return corpus.isEmpty() ? file : corpus + "/" + file;
    }

    /** A place as people would type it, and where it is in the record of a feed. */
    String place(Location place) {
        return path(place.file()) + ":" + place.line() + ":" + place.column() + Words.inRecord(place);
    }

    /** The message, with the places that belong to it: for reports that know one place only. */
    String message(Finding finding) {
        String related =
                finding.related().stream().limit(MOST_RELATED).map(this::place).collect(Collectors.joining(" ↔ "));
        int left = finding.related().size() - MOST_RELATED;
        return finding.message()
                + Words.inRecord(finding.place())
                + (related.isEmpty() ? "" : " ↔ " + related)
                + (left > 0 ? " ↔ " + Words.number(left) + " more" : "");
    }
}
