package dev.corpusrules.rules.hygiene;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Knows the traces of UTF-8 that was read as Windows-1252 or Latin-1: the letters that the bytes of one character make. */
final class WrongDecoding {

    /** By byte from 0x80: the letter of Windows-1252. */
    private static final String WINDOWS = new String(bytesFrom0x80(), Charset.forName("windows-1252"));

    private static final char REPLACEMENT = '\uFFFD';

    private WrongDecoding() {}

    /** How many characters of the text, from the offset on, were one character once; 0 when nothing is wrong there. */
    static int length(String text, int at) {
        char c = text.charAt(at);
        if (c < '\u0080') {
            return 0;
        }
        if (c == REPLACEMENT) {
            return 1;
        }
        int length = sequence(text, at);
        if (length == 0 || isTelling(text, at, length)) {
            return length;
        }
        // Other letters may meet by chance before a mark, as in “café…”; two such sequences in a row do not.
        return sequence(text, at + length) > 0 ? length : 0;
    }

    /** The character that the sequence was; the replacement character itself stands for nobody knows what. */
    static String meant(String text, int at, int length) {
        return text.charAt(at) == REPLACEMENT ? "" : new String(bytes(text, at, length), StandardCharsets.UTF_8);
    }

    /** The length of a valid UTF-8 sequence; 0 when there is none. */
    private static int sequence(String text, int at) {
        int lead = at < text.length() ? toByte(text.charAt(at)) : -1;
        int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE2 && lead <= 0xEF ? 3 : lead == 0xF0 ? 4 : 0;
        if (at + length > text.length()) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            int next = toByte(text.charAt(i));
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        return length;
    }

    /** Whether one sequence is enough: it was a letter of western Europe, a mark of punctuation, or a picture. */
    private static boolean isTelling(String text, int at, int length) {
        for (int i = at + 1; i < at + length; i++) {
            if (text.charAt(i) >= '\u0080' && text.charAt(i) <= '\u009F') {
                // Read as Latin-1: no text has these control characters on purpose.
                return true;
            }
        }
        int meant = meant(text, at, length).codePointAt(0);
        return switch (length) {
            case 2 -> meant < 0x100 || meant < 0x180 && !isPunctuation(text.charAt(at + 1));
            case 3 -> meant >= 0x2010 && meant <= 0x2044 || meant == 0x20AC || meant == 0x2122 || meant >= 0xFE00;
            default -> meant >= 0x1F000;
        };
    }

    private static boolean isPunctuation(char c) {
        return "‘’“”„‚‹›–—…•«»".indexOf(c) >= 0;
    }

    private static byte[] bytes(String text, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) toByte(text.charAt(at + i));
        }
        return bytes;
    }

    private static int toByte(char c) {
        if (c < 0x100) {
            return c;
        }
        int index = c == REPLACEMENT ? -1 : WINDOWS.indexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }

    private static byte[] bytesFrom0x80() {
        byte[] bytes = new byte[0x80];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }
}
