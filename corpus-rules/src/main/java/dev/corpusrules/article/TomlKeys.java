package dev.corpusrules.article;

import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of a TOML front matter: strings, numbers, dates, lists of them, and tables. What else TOML knows is passed
 * over.
 */
final class TomlKeys {

    private final String text;
    private final int end;
    private final List<Entry> entries = new ArrayList<>();
    private String table = "";
    private int at;

    private TomlKeys(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    static List<Entry> read(String text, int start, int end) {
        TomlKeys keys = new TomlKeys(text, start, end);
        while (keys.at < end) {
            keys.line();
        }
        return keys.entries;
    }

    private void line() {
        int lineEnd = Math.min(end, FrontMatter.lineEnd(text, at));
        Span line = new Span(at, lineEnd).trimmed(text);
        int next = FrontMatter.nextLine(text, at);
        at = next;
        if (line.isEmpty() || text.charAt(line.start()) == '#') {
            return;
        }
        if (text.charAt(line.start()) == '[') {
            int close = text.indexOf(']', line.start());
            table = close < 0 ? "" : name(text.substring(line.start(), close)) + ".";
            return;
        }
        int equals = text.indexOf('=', line.start());
        if (equals > line.start() && equals < line.end()) {
            at = equals + 1;
            value(table + name(text.substring(line.start(), equals)));
            at = Math.max(at, next);
        }
    }

    private static String name(String written) {
        return written.replace("[", "").replace("\"", "").replace("'", "").strip();
    }

    /** Reads the value at {@link #at} and moves behind it. */
    private void value(String path) {
        skipBlanks(false);
        if (at >= end) {
            return;
        }
        char first = text.charAt(at);
        if (first == '[') {
            at++;
            list(path);
        } else if (first == '"' || first == '\'') {
            string(path, first);
        } else {
            int from = at;
            while (at < end && ",]#\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            Span bare = new Span(from, at).trimmed(text);
            if (!bare.isEmpty() && first != '{') {
                entries.add(new Entry(path, bare.in(text), bare));
            }
        }
    }

    /** A list may go over several lines; lists in lists are passed over. */
    private void list(String path) {
        while (true) {
            skipBlanks(true);
            if (at >= end || text.charAt(at) == ']') {
                at++;
                return;
            }
            int before = at;
            if (text.charAt(at) == ',' || text.charAt(at) == '[') {
                at++;
            } else {
                value(path);
            }
            if (at == before) {
                at++;
            }
        }
    }

    private void string(String path, char quote) {
        String triple = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(triple, at);
        int from = at + (isLong ? 3 : 1);
        int to = from;
        boolean escaped = false;
        while (to < end && !(isLong ? text.startsWith(triple, to) : text.charAt(to) == quote)) {
            boolean escape = quote == '"' && text.charAt(to) == '\\';
            escaped |= escape;
            to = Math.min(end, to + (escape ? 2 : 1));
        }
        Span place = new Span(from, to);
        String written = place.in(text);
        entries.add(new Entry(path, escaped ? unescaped(written) : written, place));
        at = Math.min(end, to + (isLong ? 3 : 1));
    }

    private static String unescaped(String written) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                value.append(c);
                continue;
            }
            char escape = written.charAt(++i);
            int digits = escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
            if (digits > 0) {
                i = codePoint(written, i, digits, value);
            } else {
                value.append(escape == 'n' ? '\n' : escape == 't' ? '\t' : escape == 'r' ? '\r' : escape);
            }
        }
        return value.toString();
    }

    /** Appends the character whose digits follow the offset; the new offset is that of the last digit. */
    private static int codePoint(String written, int at, int digits, StringBuilder value) {
        int last = Math.min(written.length() - 1, at + digits);
        try {
            value.appendCodePoint(Integer.parseInt(written.substring(at + 1, last + 1), 16));
        } catch (IllegalArgumentException e) {
            value.append(written, at, last + 1);
        }
        return last;
    }

    private void skipBlanks(boolean overLines) {
        while (at < end) {
            char c = text.charAt(at);
            if (overLines && c == '#') {
                at = Math.min(end, FrontMatter.lineEnd(text, at));
            } else if (c == ' ' || c == '\t' || overLines && (c == '\n' || c == '\r')) {
                at++;
            } else {
                return;
            }
        }
    }
}
