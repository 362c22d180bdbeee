package dev.corpusrules.article;

import org.jspecify.annotations.Nullable;

/** A value of a record and the path to it; elements of a list have the list's path. */
final class JsonField {

    private final String path;
    private final char @Nullable [] characters;
    private final int start;
    private @Nullable String value;

    JsonField(String path, String value) {
        this.path = path;
        this.characters = null;
        this.start = 0;
        this.value = value;
    }

    /**
     * A value that may be long: it is made a string only for who asks for one.
     *
     * @param characters the value, behind room for so many others
     */
    JsonField(String path, char[] characters, int room) {
        this.path = path;
        this.characters = characters;
        this.start = room;
    }

    String path() {
        return path;
    }

    @SuppressWarnings("NullAway")
    String value() {
        String known = value;
        if (known == null) {
            known = new String(characters, start, length());
            value = known;
        }
        return known;
    }

    int length() {
        return characters == null ? value().length() : characters.length - start;
    }

    boolean isBlank() {
        boolean isWritten = characters != null && length() > 0 && !Character.isWhitespace(characters[start]);
        return !isWritten && value().isBlank();
    }

    /** The value behind so much room, which is the caller's to fill, in an array that need not be its own. */
    char[] behind(int room) {
        if (characters != null && start == room) {
            return characters;
        }
        char[] copy = new char[room + length()];
        copy(copy, room);
        return copy;
    }

    /** Writes the value into a text. */
    void copy(char[] text, int at) {
        if (characters == null) {
            value().getChars(0, length(), text, at);
        } else {
            System.arraycopy(characters, start, text, at, length());
        }
    }
}
