package dev.corpusrules.article;

import org.jspecify.annotations.Nullable;

/** A value of a record and the path to it; elements of a list have the list's path. */
final class JsonField {

    private final String path;
    private final char @Nullable [] characters;
    private @Nullable String value;

    JsonField(String path, String value) {
        this.path = path;
        this.characters = null;
        this.value = value;
    }

    /** A value that may be long: it is made a string only for who asks for one. */
    JsonField(String path, char[] value) {
        this.path = path;
        this.characters = value;
    }

    String path() {
        return path;
    }

    @SuppressWarnings("NullAway")
    String value() {
        String known = value;
        if (known == null) {
            known = new String(characters);
            value = known;
        }
        return known;
    }

    int length() {
        return characters == null ? value().length() : characters.length;
    }

    boolean isBlank() {
        boolean isWritten = characters != null && characters.length > 0 && !Character.isWhitespace(characters[0]);
        return !isWritten && value().isBlank();
    }

    /** Writes the value into a text. */
    void copy(char[] text, int at) {
        if (characters == null) {
            value().getChars(0, length(), text, at);
        } else {
            System.arraycopy(characters, 0, text, at, characters.length);
        }
    }
}
