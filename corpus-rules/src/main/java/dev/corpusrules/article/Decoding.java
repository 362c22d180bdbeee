package dev.corpusrules.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** From bytes to characters, strictly: what is not in the encoding is an error with a place, never a question mark. */
final class Decoding {

    private static final int BOM = 0xFEFF;

    private Decoding() {}

    /** The encoding of bytes that begin like these: what their byte order mark says, else the expected one. */
    static Charset charset(byte[] head, int length, Charset expected) {
        int first = length > 1 ? (head[0] & 0xFF) << 8 | head[1] & 0xFF : 0;
        boolean zeros = length > 3 && head[2] == 0 && head[3] == 0;
        if (first == 0xFFFE) {
            return zeros ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        if (first == BOM) {
            return StandardCharsets.UTF_16BE;
        }
        boolean utf8 = length > 2 && first == 0xEFBB && (head[2] & 0xFF) == 0xBF;
        return utf8 ? StandardCharsets.UTF_8 : expected;
    }

    /**
     * The characters, without a byte order mark.
     *
     * @param firstLine the line in the file on which these bytes begin
     * @throws UnreadableException when some are not in the encoding
     */
    static String decode(byte[] bytes, int from, int to, Charset charset, int firstLine) throws UnreadableException {
        String text = new String(bytes, from, to - from, charset);
        if (text.indexOf('\uFFFD') >= 0) {
            // Either the replacement character stands there in so many bytes, or it replaces what could not be read.
            refuseMalformed(ByteBuffer.wrap(bytes, from, to - from), charset, firstLine);
        }
        return firstLine == 1 && !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    /**
     * The same of a whole file, as an array.
     *
     * @throws UnreadableException when some are not in the encoding
     */
    static char[] characters(byte[] bytes, Charset charset) throws UnreadableException {
        try {
            CharBuffer read = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            int start = read.hasRemaining() && read.get(0) == BOM ? 1 : 0;
            return Arrays.copyOfRange(read.array(), start, read.limit());
        } catch (CharacterCodingException e) {
            // The other way says where.
            return decode(bytes, 0, bytes.length, charset, 1).toCharArray();
        }
    }

    /** How many UTF-16 units bytes in UTF-8 make; -1 when they are not UTF-8. */
    static int length(byte[] bytes, int from, int to) {
        int length = to - from;
        int i = Eights.beyondAscii(bytes, from, to);
        while (i < to) {
            int more = more(bytes, i, to);
            if (more == 0) {
                return -1;
            }
            length -= more == 3 ? 2 : more;
            i = Eights.beyondAscii(bytes, i + more + 1, to);
        }
        return length;
    }

    /** How many bytes belong to the one that is no ASCII; 0 when they make no character. */
    private static int more(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int more = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
        if (at + more >= to) {
            return 0;
        }
        int point = lead & 0x3F >> more;
        for (int i = at + 1; i <= at + more; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
            point = point << 6 | bytes[i] & 0x3F;
        }
        boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean fits =
                more == 1 || more == 2 && point >= 0x800 && !isSurrogate || Character.isSupplementaryCodePoint(point);
        return fits ? more : 0;
    }

    private static void refuseMalformed(ByteBuffer bytes, Charset charset, int firstLine) throws UnreadableException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer read = CharBuffer.allocate(8192);
        int line = firstLine;
        int column = 1;
        char before = 0;
        boolean first = true;
        while (true) {
            CoderResult result = decoder.decode(bytes, read, true);
            read.flip();
            while (read.hasRemaining()) {
                char c = read.get();
                if (c == '\n' && before == '\r') {
                    column = 1;
                } else if (c == '\n' || c == '\r') {
                    line++;
                    column = 1;
                } else if (!(first && c == BOM)) {
                    column++;
                }
                before = c;
                first = false;
            }
            read.clear();
            if (result.isUnderflow()) {
                return;
            }
            if (result.isError()) {
                String octet = String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()) & 0xFF);
                throw new UnreadableException(
                        line,
                        "not " + charset.name() + " at line " + line + " column " + column + " (byte " + octet + ")");
            }
        }
    }

    /**
     * Says so when a text without a byte order mark is sixteen bits a character after all: read as eight, every other
     * character is a NUL.
     */
    static void refuseUnmarkedUtf16(char[] text) throws UnreadableException {
        int head = Math.min(text.length, 512);
        int nuls = 0;
        for (int i = 0; i < head; i++) {
            nuls += text[i] == 0 ? 1 : 0;
        }
        if (nuls > 2 && nuls * 5 >= head * 2) {
            String guess = text[0] == 0 ? "UTF-16BE" : "UTF-16LE";
            throw new UnreadableException(
                    1, "looks like " + guess + " without a byte order mark: set its encoding to read it");
        }
    }
}
