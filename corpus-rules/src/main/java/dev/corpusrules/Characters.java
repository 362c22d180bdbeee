package dev.corpusrules;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as a string and as an array, which is read faster. Given is either, or an array and what follows it; the others are
 * made when first asked for.
 */
final class Characters implements Serializable {

    private @Nullable String text;
    private transient char @Nullable [] array;
    private final transient char @Nullable [] front;
    private final transient String behind;

    Characters(String text) {
        this.text = text;
        this.front = null;
        this.behind = "";
    }

    /** @param array not to be changed any more */
    Characters(char[] array) {
        this(array, "");
    }

    /** @param front not to be changed any more */
    Characters(char[] front, String behind) {
        this.front = front;
        this.behind = behind;
        this.array = behind.isEmpty() ? front : null;
    }

    String text() {
        String known = text;
        if (known == null) {
            known = new String(array());
            text = known;
        }
        return known;
    }

    /** It is not to be changed. */
    @SuppressWarnings("NullAway")
    char[] array() {
        char[] known = array;
        if (known == null) {
            known = front == null ? text.toCharArray() : joined(front);
            array = known;
        }
        return known;
    }

    private char[] joined(char[] front) {
        char[] joined = Arrays.copyOf(front, length());
        behind.getChars(0, behind.length(), joined, front.length);
        return joined;
    }

    @SuppressWarnings("NullAway")
    int length() {
        return front == null ? text.length() : front.length + behind.length();
    }

    /** The words in the span. */
    String in(Span span) {
        if (text != null) {
            return span.in(text);
        }
        boolean isInFront = front != null && span.end() <= front.length;
        return new String(isInFront ? front : array(), span.start(), span.length());
    }

    /** The first so many characters. */
    Characters head(int length) {
        if (length == length()) {
            return this;
        }
        if (front != null) {
            return new Characters(length == front.length ? front : Arrays.copyOf(array(), length));
        }
        return new Characters(text().substring(0, length));
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        text();
        out.defaultWriteObject();
    }
}
