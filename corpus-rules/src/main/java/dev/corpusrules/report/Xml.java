package dev.corpusrules.report;

import java.io.IOException;
import java.io.Writer;

/** Writes elements of XML 1.0, one a line. What a name or a text holds stays text, whatever it looks like. */
final class Xml {

    private final Writer out;

    Xml(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** @param attributes each name with its value behind it */
    void start(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.write(">\n");
    }

    void end(String element) throws IOException {
        out.write("</" + element + ">\n");
    }

    void empty(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.write("/>\n");
    }

    void text(String element, String text, String... attributes) throws IOException {
        tag(element, attributes);
        out.write(">");
        escape(text);
        out.write("</" + element + ">\n");
    }

    private void tag(String element, String... attributes) throws IOException {
        out.write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"");
            escape(attributes[i + 1]);
            out.write("\"");
        }
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&apos;");
                // As they are, a reader of attributes would make blanks of them.
                case '\t', '\n', '\r' -> out.write("&#" + (int) c + ";");
                default -> out.write(canBeWritten(text, i) ? c : '\uFFFD');
            }
        }
    }

    /** XML 1.0 has no way to write most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
    private static boolean canBeWritten(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= ' ' && c < '\uFFFE';
    }
}
