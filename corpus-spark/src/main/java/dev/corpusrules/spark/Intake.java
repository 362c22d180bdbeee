package dev.corpusrules.spark;

import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import dev.corpusrules.article.Records;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * How rows become articles: by the names and types of their columns. Rows are read by position, since Spark hands them on
 * from one function to the next without their names.
 */
record Intake(StructType columns, Kind kind) implements Serializable {

    static final String PATH = "path";
    static final String CONTENT = "content";
    static final String FILE = "file";
    static final String LINE = "line";
    static final String JSON = "json";
    static final String SUPERSEDED = "superseded";

    static Intake of(StructType columns) {
        if (has(columns, PATH, DataTypes.StringType) && has(columns, CONTENT, DataTypes.BinaryType)) {
            return new Intake(columns, Kind.FILES);
        }
        boolean isLines = has(columns, FILE, DataTypes.StringType)
                && has(columns, LINE, DataTypes.IntegerType)
                && has(columns, JSON, DataTypes.BinaryType)
                && has(columns, SUPERSEDED, DataTypes.BooleanType);
        return new Intake(columns, isLines ? Kind.LINES : Kind.TABLE);
    }

    private static boolean has(StructType columns, String name, DataType type) {
        return Arrays.stream(columns.fields())
                .anyMatch(column ->
                        column.name().equals(name) && column.dataType().equals(type));
    }

    void open(Row row, Corpus corpus, Consumer<Opened> sink) {
        switch (kind) {
            case FILES -> corpus.read(text(row, PATH), bytes(row, CONTENT), sink);
            case LINES ->
                sink.accept(
                        row.getBoolean(columns.fieldIndex(SUPERSEDED))
                                ? Records.superseded(text(row, FILE))
                                : Records.line(
                                        corpus,
                                        text(row, FILE),
                                        row.getInt(columns.fieldIndex(LINE)),
                                        bytes(row, JSON)));
            case TABLE -> sink.accept(record(row, corpus));
        }
    }

    private String text(Row row, String column) {
        return row.getString(columns.fieldIndex(column));
    }

    private byte[] bytes(Row row, String column) {
        return row.getAs(columns.fieldIndex(column));
    }

    private Opened record(Row row, Corpus corpus) {
        List<Records.Value> values = new ArrayList<>();
        String table = "";
        int line = 0;
        for (int i = 0; i < columns.length(); i++) {
            StructField column = columns.fields()[i];
            Object value = row.get(i);
            if (column.name().equals(FILE) && value instanceof String file) {
                table = file;
            } else if (column.name().equals(LINE) && value instanceof Number number) {
                line = number.intValue();
            } else {
                add(column.name(), value, column.dataType(), values);
            }
        }
        // A row that has neither an id nor a line is known by what it says.
        int number = line > 0 ? line : 1 + Math.floorMod(values.hashCode(), Integer.MAX_VALUE - 1);
        return Records.row(corpus, table, number, values);
    }

    private static void add(String name, @Nullable Object value, DataType type, List<Records.Value> values) {
        if (value == null) {
            return;
        }
        if (type instanceof StructType struct && value instanceof Row inner) {
            for (int i = 0; i < struct.length(); i++) {
                StructField field = struct.fields()[i];
                add(name + "." + field.name(), inner.get(i), field.dataType(), values);
            }
        } else if (type instanceof MapType map && value instanceof scala.collection.Map<?, ?> entries) {
            for (Map.Entry<?, ?> entry : CollectionConverters.asJava(entries).entrySet()) {
                add(name + "." + entry.getKey(), entry.getValue(), map.valueType(), values);
            }
        } else if (type instanceof ArrayType array && value instanceof scala.collection.Iterable<?> elements) {
            for (Object element : CollectionConverters.asJava(elements)) {
                add(name, element, array.elementType(), values);
            }
        } else if (!type.equals(DataTypes.BinaryType)) {
            values.add(new Records.Value(name, value.toString()));
        }
    }

    /** What a row is. */
    enum Kind {
        /** A file, as Spark's source {@code binaryFile} gives it. */
        FILES,
        /** A line of a feed, as {@link Folder#feeds} gives it. */
        LINES,
        /** A record, whose fields the columns are. */
        TABLE
    }
}
