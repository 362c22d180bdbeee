package dev.corpusrules.spark;

import dev.corpusrules.Article;
import dev.corpusrules.Finding;
import dev.corpusrules.Fix;
import dev.corpusrules.Severity;
import dev.corpusrules.Span;
import dev.corpusrules.article.Opened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Makes the safe edits in one article, and those that its text offers thereafter, until there are none. */
final class Cleaning {

    private static final String REMOVED = "removed";
    private static final String VERDICT = "verdict";
    private static final String FAULTS = "faults";

    private static final StructType STRETCH = new StructType()
            .add("field", DataTypes.StringType)
            .add("start", DataTypes.IntegerType, false)
            .add("end", DataTypes.IntegerType, false)
            .add("text", DataTypes.StringType, false);

    /** Every edit takes something away, so this is never reached but by rules that contradict each other. */
    private static final int MOST_ROUNDS = 20;

    private final Desk desk;
    private final Intake intake;

    private Cleaning(Desk desk, Intake intake) {
        this.desk = desk;
        this.intake = intake;
    }

    /** The columns of the articles, and three more. */
    static StructType columns(StructType articles) {
        return articles.add(REMOVED, DataTypes.createArrayType(STRETCH, false), false)
                .add(VERDICT, DataTypes.StringType, false)
                .add(FAULTS, DataTypes.createArrayType(DataTypes.StringType, false), false);
    }

    /** The row and what tells its article from others, as findings name it. */
    static Row keyed(Row row, Intake intake, Desk desk) {
        long key = intake.open(row, desk.corpus()) instanceof Opened.Read read
                ? Note.key(read.article().source().key())
                : 0;
        return RowFactory.create(
                Stream.concat(values(row, row.size()), Stream.of(key)).toArray());
    }

    /** @param row an article, and behind its columns the list of its findings, packed */
    static Row of(Row row, int width, Intake intake, Desk desk) {
        Row article = RowFactory.create(values(row, width).toArray());
        List<Finding> findings = new ArrayList<>();
        if (!row.isNullAt(width)) {
            row.<byte[]>getList(width)
                    .forEach(said -> findings.add(desk.parcel().finding(said)));
        }
        return new Cleaning(desk, intake).of(article, findings);
    }

    private static Stream<Object> values(Row row, int width) {
        return IntStream.range(0, width).mapToObj(row::get);
    }

    /** @param findings of this article, settled */
    private Row of(Row row, List<Finding> findings) {
        Opened opened = intake.open(row, desk.corpus());
        if (!(opened instanceof Opened.Read read)) {
            return with(row, List.of(), opened instanceof Opened.Skipped ? "skipped" : "unreadable", Set.of());
        }
        String text = read.article().source().text();
        Article article = read.article();
        // Findings meet their article by a hash.
        findings.removeIf(finding ->
                !finding.place().articleKey().equals(read.article().source().key()));
        Row edited = row;
        int[] origin = IntStream.range(0, text.length()).toArray();
        Set<Fix> fixes = fixes(findings, article);
        Set<Finding> left = left(findings, fixes);
        try {
            for (int round = 0; round < MOST_ROUNDS && !fixes.isEmpty(); round++) {
                String now = article.source().text();
                Trimmed trimmed = Trimmed.of(now, fixes, intake.editable(article));
                edited = intake.with(edited, article, trimmed, desk.corpus());
                origin = trimmed.through(origin);
                if (!(intake.open(edited, desk.corpus()) instanceof Opened.Read again)) {
                    break;
                }
                article = again.article();
                fixes = fixes(desk.checker().examine(article).findings(), article);
            }
        } catch (IOException e) {
            return with(row, List.of(), verdict(false, left(findings, Set.of())), rules(left(findings, Set.of())));
        }
        List<Row> removed = removed(read.article(), origin);
        return with(edited, removed, verdict(!removed.isEmpty(), left), rules(left));
    }

    /** The edits that can be made: those in a field that can be written. */
    private Set<Fix> fixes(List<Finding> findings, Article article) {
        List<Span> editable = intake.editable(article);
        return findings.stream()
                .map(Finding::fix)
                .filter(Objects::nonNull)
                .filter(fix -> editable.stream()
                        .anyMatch(part -> part.contains(fix.span().start())))
                .collect(Collectors.toSet());
    }

    /** What matters and stays. */
    private static Set<Finding> left(List<Finding> findings, Set<Fix> fixes) {
        return findings.stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .filter(finding -> finding.fix() == null || !fixes.contains(finding.fix()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> rules(Set<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.toSet());
    }

    private static String verdict(boolean isEdited, Set<Finding> left) {
        if (!left.isEmpty()) {
            return "faulty";
        }
        return isEdited ? "cleaned" : "clean";
    }

    /** The stretches of the text as it came that are no longer in it. */
    private static List<Row> removed(Article article, int[] origin) {
        String text = article.source().text();
        List<Row> removed = new ArrayList<>();
        int expected = 0;
        for (int i = 0; i <= origin.length; i++) {
            int at = i == origin.length ? text.length() : origin[i];
            if (at > expected) {
                removed.add(stretch(article, expected, at));
            }
            expected = Math.max(expected, at + 1);
        }
        return removed;
    }

    /** A stretch by its offsets in its field, or in its file. */
    private static Row stretch(Article article, int start, int end) {
        String words = article.source().text().substring(start, end);
        return article.source()
                .record()
                .map(record -> record.field(start))
                .map(field -> RowFactory.create(
                        field.name(),
                        start - field.span().start(),
                        end - field.span().start(),
                        words))
                .orElseGet(() -> RowFactory.create(null, start, end, words));
    }

    private static Row with(Row row, List<Row> removed, String verdict, Set<String> faults) {
        Object[] rules = faults.stream().sorted().toArray();
        return RowFactory.create(Stream.concat(values(row, row.size()), Stream.of(removed.toArray(), verdict, rules))
                .toArray());
    }
}
