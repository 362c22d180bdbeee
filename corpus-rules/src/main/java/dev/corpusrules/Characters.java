package dev.corpusrules;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text as a string and as an array, which is read faster. Given is either, and the other is made when first asked for. */
final class Characters implements Serializable {

    private @Nullable String text;
    private transient char @Nullable [] array;

    Characters(String text) {
        this.text = text;
    }

    /** @param array not to be changed any more */
    Characters(char[] array) {
        this.array = array;
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
            known = text.toCharArray();
            array = known;
        }
        return known;
    }

    @SuppressWarnings("NullAway")
    int length() {
        return array == null ? text.length() : array.length;
    }

    /** The words in the span. */
    String in(Span span) {
        String known = text;
        return known == null ? new String(array(), span.start(), span.length()) : span.in(known);
    }

    /** The first so many characters. */
    Characters head(int length) {
        if (length == length()) {
            return this;
        }
        return array == null
                ? new Characters(text().substring(0, length))
                : new Characters(Arrays.copyOf(array, length));
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        text();
        out.defaultWriteObject();
    }
}
