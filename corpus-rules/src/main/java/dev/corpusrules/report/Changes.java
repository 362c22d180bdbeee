package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has changed in a corpus since a revision.
 *
 * @param since the revision, as people call it
 * @param isEverything whether something has changed that concerns all articles: the rules, or what is accepted
 * @param files the files that have changed, relative to the corpus directory, each with the lines that have; without lines, all
 *     of it has. A name that ends in {@code /} is a folder of which all has changed
 */
public record Changes(String since, boolean isEverything, Map<String, BitSet> files) {

    public Changes {
        files = Map.copyOf(files);
    }

    /** Nobody asked, or nobody knows. */
    public static final Changes UNKNOWN = new Changes("", true, Map.of());

    /** The same for whoever wants all findings, those of changed articles first. */
    public Changes ofEverything() {
        return new Changes(since, true, files);
    }

    /** Whether what is found in the file is reported. */
    public boolean concerns(String file) {
        return isEverything || touches(file);
    }

    /** Whether the file has changed, in part or as a whole. */
    boolean touches(String file) {
        return files.containsKey(file) || isInFolder(file);
    }

    /** Whether the article has changed that the place is in: the file, or the record's line of a feed. */
    boolean touches(Location place) {
        BitSet lines = files.get(place.file());
        return isInFolder(place.file())
                || lines != null && (lines.isEmpty() || place.record() == null || lines.get(place.line()));
    }

    private boolean isInFolder(String file) {
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            if (files.containsKey(file.substring(0, slash + 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those of the findings that concern a changed article: they stand in it, or contradict something in it. Where each of two
     * articles has a finding of its own, that of the changed one says enough.
     */
    public List<Finding> of(List<Finding> findings) {
        if (isEverything) {
            return findings;
        }
        Set<String> own = findings.stream()
                .filter(finding -> touches(finding.place()))
                .map(finding -> line(finding, finding.place()))
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> touches(finding.place())
                        || finding.related().stream()
                                .anyMatch(place -> touches(place) && !own.contains(line(finding, place))))
                .toList();
    }

    private static String line(Finding finding, Location place) {
        return finding.rule() + " " + place.articleKey() + ":" + place.line();
    }
}
