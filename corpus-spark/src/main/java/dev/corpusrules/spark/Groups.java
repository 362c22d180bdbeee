package dev.corpusrules.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Sorted rows in groups, none of which need fit into memory: what a group is asked for is read then. */
final class Groups {

    private final Iterator<Row> rows;
    private final Function<Row, Object> key;
    private @Nullable Row next;

    private Groups(Iterator<Row> rows, Function<Row, Object> key) {
        this.rows = rows;
        this.key = key;
        advance();
    }

    /** What is said of each group of rows with the same key, as it is asked for. */
    static Iterator<Row> each(
            Iterator<Row> rows, Function<Row, Object> key, Function<Iterator<Row>, Stream<Row>> said) {
        Groups groups = new Groups(rows, key);
        return stream(groups.all()).flatMap(said).iterator();
    }

    static <T> Stream<T> stream(Iterator<T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    private Iterator<Iterator<Row>> all() {
        return new Iterator<>() {

            private Iterator<Row> group = Stream.<Row>empty().iterator();

            @Override
            public boolean hasNext() {
                while (group.hasNext()) {
                    group.next();
                }
                return next != null;
            }

            @Override
            public Iterator<Row> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                group = group(key.apply(Objects.requireNonNull(next)));
                return group;
            }
        };
    }

    private Iterator<Row> group(Object mine) {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return next != null && key.apply(next).equals(mine);
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Row row = Objects.requireNonNull(next);
                advance();
                return row;
            }
        };
    }
}
