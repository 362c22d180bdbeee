package dev.corpusrules.engine;

import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Suppressed;
import dev.corpusrules.article.Opened;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the check of a corpus found, and how far it reached.
 *
 * @param findings settled
 * @param suppressed findings that are silenced, sorted by place
 * @param kept what the caller wanted of each article, in the order of the files
 * @param files those that could be read, wholly or in part
 * @param articles how many were read and examined
 * @param bytes their size as they lie on disk, uncompressed
 * @param asked the ids of the rules that looked at one article at least
 * @param notJudged by language: how many articles some rule was not asked about because it does not know it
 * @param attributed by folder, empty for the corpus directory itself: how many articles say who made them; no folder when
 *     that was not counted
 * @param skipped what was meant and not checked, in the order of the files
 * @param unreadable what could not be read, in the order of the files
 * @param failures rules that broke, sorted
 * @param reused what the cache was good for
 */
public record Checked<K>(
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<K> kept,
        Set<String> files,
        long articles,
        long bytes,
        Set<String> asked,
        SortedMap<String, Integer> notJudged,
        SortedMap<String, Attributed> attributed,
        List<Opened.Skipped> skipped,
        List<Opened.Unreadable> unreadable,
        List<Failure> failures,
        Reused reused) {}
