package dev.corpusrules.engine;

import dev.corpusrules.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link Shorthand}. Equal names become one string. What is no shorthand ends in an
 * {@link IndexOutOfBoundsException} or an {@link IllegalArgumentException}.
 */
final class Longhand {

    private final List<String> names;
    private final byte[] bytes;
    private int at;

    /** @param known the names that the writer knew, too */
    Longhand(byte[] bytes, List<String> known) {
        this(bytes, 0, known);
    }

    /** @param start where to begin */
    Longhand(byte[] bytes, int start, List<String> known) {
        this(start, bytes, new ArrayList<>(known));
    }

    private Longhand(int start, byte[] bytes, List<String> names) {
        this.bytes = bytes;
        this.at = start;
        this.names = names;
    }

    /** Reads values whose names stand elsewhere. */
    static Longhand withNamesApart(byte[] bytes, List<String> names) {
        return new Longhand(0, bytes, names);
    }

    /** Where it reads next. */
    int place() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    int number() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("no number");
    }

    boolean flag() {
        return number() == 1;
    }

    long longNumber() {
        return (long) number() << 32 | number() & 0xFFFFFFFFL;
    }

    Span span() {
        int start = number();
        return new Span(start, start + number());
    }

    <T> @Nullable T orNone(Function<Longhand, T> reader) {
        return flag() ? reader.apply(this) : null;
    }

    <T> List<T> list(Function<Longhand, T> reader) {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(reader.apply(this));
        }
        return values;
    }

    String name() {
        int known = number();
        if (known > 0) {
            return names.get(known - 1);
        }
        String name = text();
        names.add(name);
        return name;
    }

    String text() {
        boolean units = flag();
        int length = number();
        int start = at;
        at = start + length;
        if (!units) {
            return new String(bytes, start, length, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(length / 2);
        for (int i = start; i < at; i += 2) {
            text.append((char) (bytes[i] << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }
}
