package dev.corpusrules.rules.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongDecodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"é", "ß", "’", "“", "—", "€", "…", "ł", "Привет", "東京", "😀", "\u00A0"})
    void knowsWhatWasReadAsLatin1(String text) {
        assertKnown(text, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "ß", "’", "—", "€", "…", "жж", "😀", "\u00A0"})
    void knowsWhatWasReadAsWindows1252(String text) {
        assertKnown(text, Charset.forName("windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "café…”",
                "Spaß“",
                "SÃO JOÃO",
                "manhã…”",
                "voilâ »",
                "GÅ”",
                "ESPAÑ”",
                "À « la »",
                "naïve – très",
                "10 °C",
                "Ωμέγα",
                "«Übergrößen»",
                "ÂGE",
                "’’”“",
                "§ 5 ¶ ±"
            })
    void leavesTextAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            assertThat(WrongDecoding.length(text, i)).as("%s at %d", text, i).isZero();
        }
    }

    private static void assertKnown(String text, Charset wrong) {
        String read = new String(text.getBytes(StandardCharsets.UTF_8), wrong);
        int length = WrongDecoding.length(read, 0);

        assertThat(length).isPositive();
        assertThat(text).startsWith(WrongDecoding.meant(read, 0, length));
    }
}
