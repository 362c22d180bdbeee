package dev.corpusrules.engine;

import dev.corpusrules.Declaration;
import dev.corpusrules.Fact;
import dev.corpusrules.Fix;
import dev.corpusrules.Location;
import dev.corpusrules.Span;
import dev.corpusrules.Suppression;
import dev.corpusrules.Topic;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a fact is written to a file and read back. */
final class FactFormat {

    private static final Declaration[] DECLARATIONS = Declaration.values();

    private FactFormat() {}

    static void write(Fact fact, DataOutput out) throws IOException {
        text(fact.topic().rule(), out);
        out.writeInt(fact.topic().round());
        text(fact.topic().key(), out);
        location(fact.place(), out);
        text(fact.value(), out);
        Fix fix = fact.fix();
        out.writeBoolean(fix != null);
        if (fix != null) {
            span(fix.span(), out);
            text(fix.replacement(), out);
        }
    }

    static Fact read(DataInput in) throws IOException {
        Topic topic = new Topic(text(in), in.readInt(), text(in));
        Location place = location(in);
        String value = text(in);
        @Nullable Fix fix = in.readBoolean() ? new Fix(span(in), text(in)) : null;
        return new Fact(topic, place, value, fix);
    }

    private static void location(Location place, DataOutput out) throws IOException {
        text(place.file(), out);
        out.writeInt(place.line());
        out.writeInt(place.column());
        out.writeInt(place.endLine());
        out.writeInt(place.endColumn());
        text(place.quote(), out);
        Location.InRecord record = place.record();
        out.writeBoolean(record != null);
        if (record != null) {
            text(record.id(), out);
            text(record.field(), out);
            out.writeInt(record.fieldLine());
            out.writeInt(record.fieldColumn());
        }
        span(place.span(), out);
        out.writeByte(place.declaration().ordinal());
        out.writeInt(place.suppressions().size());
        for (Suppression suppression : place.suppressions()) {
            text(suppression.rule(), out);
            text(suppression.reason(), out);
            span(suppression.region(), out);
            span(suppression.at(), out);
        }
    }

    private static Location location(DataInput in) throws IOException {
        String file = text(in);
        int line = in.readInt();
        int column = in.readInt();
        int endLine = in.readInt();
        int endColumn = in.readInt();
        String quote = text(in);
        Location.@Nullable InRecord record =
                in.readBoolean() ? new Location.InRecord(text(in), text(in), in.readInt(), in.readInt()) : null;
        Span span = span(in);
        Declaration declaration = DECLARATIONS[in.readByte()];
        List<Suppression> suppressions = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            suppressions.add(new Suppression(text(in), text(in), span(in), span(in)));
        }
        return new Location(file, line, column, endLine, endColumn, quote, record, span, declaration, suppressions);
    }

    private static void span(Span span, DataOutput out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInput in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    /**
     * Length and bytes, since {@link DataOutput#writeUTF} refuses what is longer than 64 kB; a text with a lone surrogate,
     * which UTF-8 cannot hold, by its units with the length negated.
     */
    private static void text(String text, DataOutput out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(text)) {
            out.writeInt(utf8.length);
            out.write(utf8);
        } else {
            out.writeInt(-text.length());
            out.writeChars(text);
        }
    }

    private static String text(DataInput in) throws IOException {
        int length = in.readInt();
        if (length >= 0) {
            byte[] utf8 = new byte[length];
            in.readFully(utf8);
            return new String(utf8, StandardCharsets.UTF_8);
        }
        StringBuilder units = new StringBuilder(-length);
        for (int i = length; i < 0; i++) {
            units.append(in.readChar());
        }
        return units.toString();
    }
}
