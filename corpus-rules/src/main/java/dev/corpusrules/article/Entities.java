package dev.corpusrules.article;

import dev.corpusrules.Prose;
import dev.corpusrules.Span;
import org.jspecify.annotations.Nullable;

/** HTML's character references, read from the source with their places. */
final class Entities {

    /** The longest name is CounterClockwiseContourIntegral. */
    private static final int LONGEST_NAME = 33;

    private Entities() {}

    /**
     * The reference that stands at the offset.
     *
     * @param end where the source must not be read on
     * @return null when the ampersand there is one like others
     */
    static @Nullable Entity at(String source, int offset, int end) {
        if (offset + 2 >= end || source.charAt(offset) != '&') {
            return null;
        }
        return source.charAt(offset + 1) == '#' ? numeric(source, offset, end) : named(source, offset, end);
    }

    /** Appends a stretch of the source with its references decoded. */
    static void decode(String source, Span span, Prose.Builder prose) {
        int copied = span.start();
        int at = source.indexOf('&', copied);
        while (at >= 0 && at < span.end()) {
            Entity entity = at(source, at, span.end());
            if (entity != null) {
                prose.verbatim(source.substring(copied, at), copied);
                prose.decoded(entity.characters, new Span(at, entity.end));
                copied = entity.end;
            }
            at = source.indexOf('&', entity == null ? at + 1 : entity.end);
        }
        prose.verbatim(source.substring(copied, span.end()), copied);
    }

    private static @Nullable Entity numeric(String source, int offset, int end) {
        boolean hex = (source.charAt(offset + 2) | 0x20) == 'x';
        int start = offset + (hex ? 3 : 2);
        int at = start;
        int code = 0;
        while (at < end && Character.digit(source.charAt(at), hex ? 16 : 10) >= 0 && source.charAt(at) < 0x80) {
            code = Math.min(0x110000, code * (hex ? 16 : 10) + Character.digit(source.charAt(at++), hex ? 16 : 10));
        }
        if (at == start) {
            return null;
        }
        int behind = at < end && source.charAt(at) == ';' ? at + 1 : at;
        // jsoup knows which of the others stand for something else: those of windows-1252, those that are no
        // characters.
        boolean plain = code >= ' ' && code < 0x7F || code >= 0xA0 && code < Character.MIN_SURROGATE;
        return new Entity(
                plain ? Character.toString(code) : org.jsoup.nodes.Entities.unescape("&#" + code + ";"), behind);
    }

    private static @Nullable Entity named(String source, int offset, int end) {
        int at = offset + 1;
        while (at < end && at - offset <= LONGEST_NAME && isNamePart(source.charAt(at))) {
            at++;
        }
        String name = source.substring(offset + 1, at);
        boolean closed = at < end && source.charAt(at) == ';';
        if (closed && org.jsoup.nodes.Entities.isNamedEntity(name)) {
            return new Entity(org.jsoup.nodes.Entities.getByName(name), at + 1);
        }
        // Some old names need no semicolon, even with letters behind them.
        String prefix = org.jsoup.nodes.Entities.findPrefix(name);
        return prefix.isEmpty()
                ? null
                : new Entity(org.jsoup.nodes.Entities.getByName(prefix), offset + 1 + prefix.length());
    }

    private static boolean isNamePart(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9';
    }

    /**
     * A character reference.
     *
     * @param characters what it stands for
     * @param end the offset behind it
     */
    record Entity(String characters, int end) {}
}
