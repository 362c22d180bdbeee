package dev.corpusrules.spark;

import dev.corpusrules.Article;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Manuscript;
import dev.corpusrules.article.Opened;
import dev.corpusrules.article.Records;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
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

    private static final int EXCERPT = 100;

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

    /** The one article of a row; a feed in a row is none. */
    Opened open(Row row, Corpus corpus) {
        List<Opened> all = new ArrayList<>();
        open(row, corpus, all::add);
        return all.size() == 1 ? all.get(0) : new Opened.Skipped("", all.size(), "more than one article");
    }

    /** What of an article's source can be edited: a file, or the text columns of a table. */
    List<Span> editable(Article article) {
        return switch (kind) {
            case FILES -> List.of(new Span(0, article.source().text().length()));
            case LINES -> List.of();
            case TABLE ->
                article.source().record().orElseThrow().fields().stream()
                        .filter(field -> isText(columns, field.name()))
                        .map(Source.Field::span)
                        .toList();
        };
    }

    private static boolean isText(StructType columns, String path) {
        for (StructField column : columns.fields()) {
            if (column.name().equals(path)) {
                return column.dataType().equals(DataTypes.StringType);
            }
            if (path.startsWith(column.name() + ".") && column.dataType() instanceof StructType inner) {
                return isText(inner, path.substring(column.name().length() + 1));
            }
        }
        return false;
    }

    /**
     * The row with another text.
     *
     * @throws IOException when the text cannot be written as the row's was
     */
    Row with(Row row, Article article, Trimmed trimmed, Corpus corpus) throws IOException {
        if (kind == Kind.FILES) {
            Manuscript manuscript = Manuscript.open(corpus, text(row, PATH), bytes(row, CONTENT));
            return set(row, columns, CONTENT, manuscript.bytes(trimmed.text()));
        }
        Row edited = row;
        for (Source.Field field : article.source().record().orElseThrow().fields()) {
            String now = trimmed.comingFrom(field.span());
            if (!now.equals(field.span().in(article.source().text())) && isText(columns, field.name())) {
                edited = set(edited, columns, field.name(), now);
            }
        }
        return edited;
    }

    private static Row set(Row row, StructType columns, String path, Object value) {
        @Nullable Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            String name = columns.fields()[i].name();
            Object old = row.get(i);
            if (name.equals(path)) {
                values[i] = value;
            } else if (path.startsWith(name + ".")
                    && columns.fields()[i].dataType() instanceof StructType struct
                    && old instanceof Row inner) {
                values[i] = set(inner, struct, path.substring(name.length() + 1), value);
            } else {
                values[i] = old;
            }
        }
        return RowFactory.create(values);
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
        Opened opened = Records.row(corpus, table, number, values);
        return opened instanceof Opened.Unreadable unreadable && line == 0
                ? new Opened.Unreadable(table, number, unreadable.why() + ": " + excerpt(values))
                : opened;
    }

    /** The beginning of a row that has no place by which people could find it. */
    private static String excerpt(List<Records.Value> values) {
        String words = values.stream()
                .map(value -> value.column() + " " + value.text())
                .collect(Collectors.joining(", "));
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + "…";
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
