package dev.corpusrules.article;

import dev.corpusrules.article.JsonFields.Sieve;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the record on a line of a feed from its bytes, as far as these are JSON in UTF-8 as most feeds have it. What is wrong,
 * and what is right but seldom seen, is not told apart: a parser reads the line again.
 */
final class PlainJson {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;

    private final byte[] bytes;
    private final Eights eights;
    private final int end;
    private final Sieve sieve;
    private final List<JsonField> fields = new ArrayList<>();
    private int at;
    private int nameEnd;
    /** The places of bytes in strings that do not stand for themselves. */
    private int[] odds = new int[64];

    private int odd;
    private int wide;

    private boolean isEnough;

    private PlainJson(byte[] bytes, int from, int to, Sieve sieve) {
        this.bytes = bytes;
        this.eights = new Eights(bytes);
        this.at = from;
        this.end = to;
        this.sieve = sieve;
    }

    /** A record with what is sought in it; null when the bytes are no plain JSON object. */
    static @Nullable PlainJson read(byte[] bytes, int from, int to, Sieve sieve) {
        PlainJson json = new PlainJson(bytes, from, to, sieve);
        boolean isRead = json.peek() == '{' && json.value("", 0) && (json.isEnough || json.peek() < 0);
        return isRead ? json : null;
    }

    List<JsonField> fields() {
        return fields;
    }

    /** How many bytes there are more than UTF-16 units, as far as it was read. */
    int wide() {
        return wide;
    }

    /** The next byte that is no white space; -1 when there is none. */
    private int peek() {
        while (at < end) {
            byte b = bytes[at];
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return b & 0xFF;
            }
            at++;
        }
        return -1;
    }

    /** Reads on behind the value; false when it is none, or unusual. */
    private boolean value(String path, int depth) {
        int first = peek();
        int start = at;
        switch (first) {
            case '{':
                return depth < DEEPEST && object(path, depth);
            case '[':
                return depth < DEEPEST && list(path, depth);
            case '"':
                return text(path);
            case 't':
                return word("true") && take(path, start);
            case 'f':
                return word("false") && take(path, start);
            case 'n':
                return word("null");
            default:
                return number() && take(path, start);
        }
    }

    private boolean object(String path, int depth) {
        at++;
        if (peek() == '}') {
            at++;
            return true;
        }
        while (peek() == '"') {
            int start = at + 1;
            if (!name() || peek() != ':') {
                return false;
            }
            String name = new String(bytes, start, nameEnd - start, StandardCharsets.ISO_8859_1);
            at++;
            if (!value(path.isEmpty() ? name : path + "." + name, depth + 1)) {
                return false;
            }
            if (isEnough) {
                return true;
            }
            int next = peek();
            at++;
            if (next != ',') {
                return next == '}';
            }
        }
        return false;
    }

    private boolean name() {
        int last = Math.min(end, at + LONGEST_NAME);
        for (int i = at + 1; i < last; i++) {
            byte b = bytes[i];
            if (b == '"') {
                nameEnd = i;
                at = i + 1;
                return true;
            }
            if (b < ' ' || b == '\\') {
                return false;
            }
        }
        return false;
    }

    private boolean list(String path, int depth) {
        at++;
        if (peek() == ']') {
            at++;
            return true;
        }
        while (value(path, depth + 1)) {
            if (isEnough) {
                return true;
            }
            int next = peek();
            at++;
            if (next != ',') {
                return next == ']';
            }
        }
        return false;
    }

    private boolean text(String path) {
        int start = at + 1;
        int wideBefore = wide;
        int escaped = 0;
        int firstOdd = odd;
        boolean mayHoldMarkup = false;
        int i = start;
        while (true) {
            i = eights.behindPlain(i, end);
            if (i >= end) {
                return false;
            }
            byte b = bytes[i];
            if (b == '"') {
                break;
            }
            int more = b == '\\' ? escape(i) : b < 0 ? Decoding.more(bytes, i, end) : 0;
            if (more == 0) {
                return false;
            }
            if (b == '\\') {
                escaped += more;
                mayHoldMarkup |= more > 1;
            } else {
                wide += more == 3 ? 2 : more;
            }
            noteOdd(i);
            i += more + 1;
        }
        at = i + 1;
        mayHoldMarkup |= eights.sawSign();
        if (sieve.wants(path)) {
            int length = i - start - escaped - (wide - wideBefore);
            add(new JsonField(path, bytes, start, i, length, odds, firstOdd, odd, mayHoldMarkup));
        }
        return true;
    }

    private void noteOdd(int place) {
        if (odd == odds.length) {
            odds = Arrays.copyOf(odds, 2 * odd);
        }
        odds[odd++] = place;
    }

    /** How many bytes belong to the backslash; 0 when they make no escape. */
    private int escape(int slash) {
        if (slash + 1 >= end) {
            return 0;
        }
        switch (bytes[slash + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
                return 1;
            case 'u':
                for (int i = slash + 2; i < slash + 6; i++) {
                    if (i >= end || Character.digit(bytes[i], 16) < 0) {
                        return 0;
                    }
                }
                return 5;
            default:
                return 0;
        }
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at >= end || bytes[at++] != word.charAt(i)) {
                return false;
            }
        }
        return at == end || !Character.isLetterOrDigit(bytes[at]);
    }

    private boolean number() {
        int start = at;
        at += at < end && bytes[at] == '-' ? 1 : 0;
        int first = at;
        boolean isNumber = digits() && (bytes[first] != '0' || at == first + 1);
        if (isNumber && at < end && bytes[at] == '.') {
            at++;
            isNumber = digits();
        }
        // One with an exponent is seldom seen.
        return isNumber && at - start <= LONGEST_NUMBER && (at == end || !Character.isLetterOrDigit(bytes[at]));
    }

    private boolean digits() {
        int start = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at > start;
    }

    private boolean take(String path, int start) {
        if (sieve.wants(path)) {
            add(new JsonField(path, bytes, start, at, at - start, odds, odd, odd, false));
        }
        return true;
    }

    private void add(JsonField field) {
        fields.add(field);
        isEnough = sieve.isEnough(field);
    }
}
