package dev.corpusrules.rules.figures;

/** Numbers and words one behind the other in one text of few characters, as a fact carries them to the judge. */
final class Telegram {

    /** So many bits of a number are a character of ASCII, the low ones first, with one more when others follow. */
    private static final int BITS = 6;

    private static final int MORE = 1 << BITS;
    private static final int MASK = MORE - 1;

    private final StringBuilder text = new StringBuilder(1 << 10);

    void number(int value) {
        int rest = value;
        while ((rest & ~MASK) != 0) {
            text.append((char) (rest & MASK | MORE));
            rest >>>= BITS;
        }
        text.append((char) rest);
    }

    void decimal(double value) {
        long bits = Double.doubleToLongBits(value);
        number((int) (bits >>> Integer.SIZE));
        number((int) bits);
    }

    void words(String words) {
        number(words.length());
        text.append(words);
    }

    void append(Telegram other) {
        text.append(other.text);
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** What has been written, in the same order. */
    static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        int number() {
            int value = 0;
            int shift = 0;
            int next = text.charAt(at++);
            while (next >= MORE) {
                value |= (next & MASK) << shift;
                shift += BITS;
                next = text.charAt(at++);
            }
            return value | next << shift;
        }

        double decimal() {
            long high = number();
            return Double.longBitsToDouble(high << Integer.SIZE | Integer.toUnsignedLong(number()));
        }

        String words() {
            int length = number();
            at += length;
            return text.substring(at - length, at);
        }
    }
}
