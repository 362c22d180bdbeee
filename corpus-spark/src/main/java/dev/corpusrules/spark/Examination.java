package dev.corpusrules.spark;

import dev.corpusrules.Examined;
import dev.corpusrules.Fact;
import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Suppressed;
import dev.corpusrules.article.Opened;
import dev.corpusrules.engine.Attributed;
import dev.corpusrules.engine.Parcel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** The first stage: each article by itself. */
final class Examination {

    private final Desk desk;
    private final Intake intake;
    private final Census census = new Census();
    private final Set<String> read = new HashSet<>();
    /** Whether it is counted how many articles say who made them. */
    private final boolean isCounted;

    private Examination(Desk desk, Intake intake) {
        this.desk = desk;
        this.intake = intake;
        this.isCounted = Attributed.isCounted(desk.rules());
    }

    /** Notes on the articles of one partition, and last what they come to in numbers. */
    static Iterator<Row> of(Desk desk, Intake intake, Iterator<Row> articles) {
        Examination examination = new Examination(desk, intake);
        Stream<Row> last = Stream.of(examination).flatMap(Examination::last);
        return Stream.concat(Groups.stream(articles).flatMap(examination::notes), last)
                .iterator();
    }

    private Stream<Row> last() {
        return Stream.concat(
                read.stream().map(file -> Note.of(Note.READ, file)), Stream.of(Note.of(Note.CENSUS, census)));
    }

    private Stream<Row> notes(Row row) {
        List<Row> notes = new ArrayList<>();
        intake.open(row, desk.corpus(), opened -> note(opened, notes));
        return notes.stream();
    }

    private void note(Opened opened, List<Row> notes) {
        if (opened instanceof Opened.Skipped skipped) {
            notes.add(Note.of(Note.SKIPPED, skipped));
        } else if (opened instanceof Opened.Unreadable unreadable) {
            notes.add(Note.of(Note.UNREADABLE, unreadable));
        } else if (opened instanceof Opened.Read one) {
            if (isCounted && one.withMetadata() instanceof Opened.Unreadable unreadable) {
                note(unreadable, notes);
                return;
            }
            Examined examined = desk.checker().examine(one.article());
            census.count(examined, one.bytes(), isCounted);
            read.add(one.article().source().name());
            note(
                    desk.parcel(),
                    examined.findings(),
                    examined.suppressed(),
                    examined.facts(),
                    examined.failures(),
                    notes);
        }
    }

    static void note(
            Parcel parcel,
            List<Finding> findings,
            List<Suppressed> suppressed,
            List<Fact> facts,
            List<Failure> failures,
            List<Row> notes) {
        for (Finding finding : findings) {
            long article = Note.key(finding.place().articleKey());
            notes.add(Note.of(Note.FINDING, 0, article, parcel.pack(finding)));
        }
        for (Suppressed one : suppressed) {
            long article = Note.key(one.finding().place().articleKey());
            notes.add(Note.of(Note.SUPPRESSED, 0, article, parcel.pack(one)));
        }
        for (Fact fact : facts) {
            long topic = Note.key(fact.topic().rule(), fact.topic().key());
            notes.add(Note.of(Note.FACT, fact.topic().round(), topic, parcel.pack(fact)));
        }
        failures.forEach(failure -> notes.add(Note.of(Note.FAILURE, failure)));
    }
}
