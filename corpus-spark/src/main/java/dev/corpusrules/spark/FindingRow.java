package dev.corpusrules.spark;

import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A finding as a row, whose columns are the members of a line of {@code findings.jsonl}, in the same order. */
final class FindingRow {

    private static final StructType RELATED = place(new StructType()).add("quote", DataTypes.StringType, false);

    static final StructType COLUMNS = place(new StructType()
                    .add("rule", DataTypes.StringType, false)
                    .add("severity", DataTypes.StringType, false)
                    .add("confidence", DataTypes.StringType, false))
            .add("message", DataTypes.StringType, false)
            .add("quote", DataTypes.StringType, false)
            .add("fingerprint", DataTypes.StringType, false)
            .add("fixable", DataTypes.BooleanType, false)
            .add("also", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("related", DataTypes.createArrayType(RELATED, false), false);

    private FindingRow() {}

    private static StructType place(StructType columns) {
        return columns.add("file", DataTypes.StringType, false)
                .add("line", DataTypes.IntegerType, false)
                .add("column", DataTypes.IntegerType, false)
                .add("endLine", DataTypes.IntegerType, false)
                .add("endColumn", DataTypes.IntegerType, false)
                .add("record", DataTypes.StringType)
                .add("field", DataTypes.StringType)
                .add("fieldLine", DataTypes.IntegerType)
                .add("fieldColumn", DataTypes.IntegerType);
    }

    static Row of(Finding finding) {
        List<Object> values = new ArrayList<>();
        values.add(finding.rule());
        values.add(finding.severity().name().toLowerCase(Locale.ROOT));
        values.add(finding.confidence().name().toLowerCase(Locale.ROOT));
        add(finding.place(), values);
        values.add(finding.message());
        values.add(finding.place().quote());
        values.add(finding.fingerprint());
        values.add(finding.fix() != null);
        values.add(finding.also().toArray());
        values.add(finding.related().stream().map(FindingRow::related).toArray());
        return RowFactory.create(values.toArray());
    }

    private static Row related(Location place) {
        List<Object> values = new ArrayList<>();
        add(place, values);
        values.add(place.quote());
        return RowFactory.create(values.toArray());
    }

    private static void add(Location place, List<Object> values) {
        values.addAll(List.of(place.file(), place.line(), place.column(), place.endLine(), place.endColumn()));
        Location.InRecord record = place.record();
        if (record == null) {
            for (int i = 0; i < 4; i++) {
                values.add(null);
            }
        } else {
            values.addAll(List.of(record.id(), record.field(), record.fieldLine(), record.fieldColumn()));
        }
    }
}
