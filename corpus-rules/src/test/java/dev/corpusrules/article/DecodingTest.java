package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecodingTest {

    /** Where the forms of UTF-8 begin and end. */
    private static final int[] BYTES = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void theLengthOfBytesIsThatOfTheirCharacters() {
        Random random = new Random(7);
        int wellFormed = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) BYTES[random.nextInt(BYTES.length)];
            }
            int expected = strictLength(bytes);
            wellFormed += expected < 0 ? 0 : 1;
            assertThat(Decoding.length(bytes, 0, bytes.length))
                    .as(Arrays.toString(bytes))
                    .isEqualTo(expected);
        }
        assertThat(wellFormed).isGreaterThan(5_000);
    }

    private static int strictLength(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .length();
        } catch (CharacterCodingException e) {
            return -1;
        }
    }
}
