package dev.corpusrules.engine;

import dev.corpusrules.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Values written down in few bytes, to be read back as {@link Longhand}: small numbers take one byte, and a name that was
 * written before takes a number.
 */
final class Shorthand {

    private final Map<String, Integer> names;
    /** Those that are to be written elsewhere, by their numbers; null when they are written here. */
    private final @Nullable List<String> apart;

    private byte[] bytes = new byte[1 << 10];
    private int length;

    /** @param known names that the reader knows too, in the same order */
    Shorthand(List<String> known) {
        this(new HashMap<>(), null);
        known.forEach(name -> names.put(name, names.size()));
    }

    private Shorthand(Map<String, Integer> names, @Nullable List<String> apart) {
        this.names = names;
        this.apart = apart;
    }

    /** One that gathers its names, so that a reader who knows them may begin at any value. */
    static Shorthand withNamesApart() {
        return new Shorthand(new HashMap<>(), new ArrayList<>());
    }

    /** Another that gathers its names together with this one's. */
    Shorthand withSameNames() {
        return new Shorthand(names, apart);
    }

    /** The names that it gathered, as its reader must know them. */
    List<String> names() {
        return apart == null ? List.of() : apart;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes what stands in another, whose names are apart or which has none. */
    void append(Shorthand other) {
        room(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
    }

    /** Seven bits a byte, the low ones first. */
    void number(int value) {
        room(5);
        if (0 <= value && value < 0x80) {
            bytes[length++] = (byte) value;
            return;
        }
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    void number(long value) {
        number((int) (value >>> 32));
        number((int) value);
    }

    void span(Span span) {
        number(span.start());
        number(span.length());
    }

    /** What may be absent. */
    <T> void orNone(@Nullable T value, BiConsumer<Shorthand, T> writer) {
        flag(value != null);
        if (value != null) {
            writer.accept(this, value);
        }
    }

    <T> void list(List<T> values, BiConsumer<Shorthand, T> writer) {
        number(values.size());
        values.forEach(value -> writer.accept(this, value));
    }

    /** A text that is likely to come again. */
    void name(String name) {
        Integer known = names.get(name);
        if (known == null) {
            known = names.size();
            names.put(name, known);
            if (apart == null) {
                number(0);
                text(name);
                return;
            }
            apart.add(name);
        }
        number(known + 1);
    }

    /** In UTF-8; by its units when it has surrogates, since UTF-8 cannot hold a lone one. */
    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        boolean units = maySayOtherwise(encoded) && hasSurrogate(text);
        if (units) {
            encoded = new byte[2 * text.length()];
            for (int i = 0; i < text.length(); i++) {
                encoded[2 * i] = (byte) (text.charAt(i) >> 8);
                encoded[2 * i + 1] = (byte) text.charAt(i);
            }
        }
        flag(units);
        number(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /** Whether the bytes hold what surrogates become: a question mark for a lone one, four bytes for two. */
    private static boolean maySayOtherwise(byte[] encoded) {
        for (byte one : encoded) {
            if (one == '?' || (one & 0xF8) == 0xF0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
