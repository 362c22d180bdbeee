package dev.corpusrules.article;

/** Says why an article cannot be read, and where. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line in the file, from 1 */
    UnreadableException(int line, String why) {
        super(why);
        this.line = line;
    }

    int line() {
        return line;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
