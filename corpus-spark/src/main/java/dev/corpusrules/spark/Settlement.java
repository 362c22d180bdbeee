package dev.corpusrules.spark;

import dev.corpusrules.Finding;
import dev.corpusrules.Findings;
import dev.corpusrules.Suppressed;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** The last stage: the findings of an article, from whatever stage, are put in order together. */
final class Settlement {

    private Settlement() {}

    /** @param findings notes, sorted by their key */
    static Iterator<Row> of(Desk desk, Iterator<Row> findings) {
        return Groups.each(findings, Note::key, group -> settled(desk, group));
    }

    private static Stream<Row> settled(Desk desk, Iterator<Row> group) {
        Map<String, List<Finding>> byArticle = Groups.stream(group)
                .map(row -> desk.parcel().finding(Note.said(row)))
                .collect(Collectors.groupingBy(finding -> finding.place().articleKey()));
        List<Row> notes = new ArrayList<>();
        for (List<Finding> findings : byArticle.values()) {
            List<Suppressed> silenced = new ArrayList<>();
            List<Finding> reported = desk.rules().reported(Findings.settle(findings), silenced::add);
            Examination.note(desk.parcel(), reported, silenced, List.of(), List.of(), notes);
        }
        return notes.stream();
    }
}
