package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    private final String source = "A <b>bold</b> claim &amp; more";
    private final Prose prose = Prose.builder()
            .verbatim("A ", 0)
            .verbatim("bold", 5)
            .verbatim(" claim ", 13)
            .decoded("&", new Span(20, 25))
            .verbatim(" more", 25)
            .build();

    @Test
    void offsetsOfTheProseLeadToTheSource() {
        assertThat(prose.text()).isEqualTo("A bold claim & more");
        assertThat(inSource("bold")).isEqualTo("bold");
        assertThat(inSource("&")).isEqualTo("&amp;");
        assertThat(inSource("& more")).isEqualTo("&amp; more");
        assertThat(inSource("A bold")).isEqualTo("A <b>bold");
        assertThat(inSource("bold claim")).isEqualTo("bold</b> claim");
    }

    @Test
    void anEmptySpanHasAPlace() {
        assertThat(prose.inSource(new Span(2, 2))).isEqualTo(new Span(5, 5));
    }

    @Test
    void plainTextIsItsOwnProse() {
        assertThat(Prose.plain("abc").inSource(new Span(1, 3))).isEqualTo(new Span(1, 3));
        assertThat(Prose.plain("").inSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void decodedCharactersStayInsideWhatTheyStandFor() {
        Prose decoded = Prose.builder().decoded("ab", new Span(4, 6)).build();
        assertThat(decoded.inSource(new Span(0, 2))).isEqualTo(new Span(4, 6));
        assertThat(decoded.inSource(new Span(0, 1))).isEqualTo(new Span(4, 5));
        assertThat(decoded.inSource(new Span(1, 2))).isEqualTo(new Span(5, 6));
    }

    @Test
    void charactersThatFollowOneAnotherInBothAreFoundAcrossTheSeam() {
        Prose seamed = Prose.builder()
                .decoded("-", new Span(0, 7))
                .verbatim("ab", 7)
                .verbatim("cd", 9)
                .verbatim("ef", 20)
                .build();
        assertThat(seamed.text()).isEqualTo("-abcdef");
        assertThat(seamed.inSource(new Span(2, 4))).isEqualTo(new Span(8, 10));
        assertThat(seamed.inSource(new Span(4, 5))).isEqualTo(new Span(10, 11));
        assertThat(seamed.inSource(new Span(4, 6))).isEqualTo(new Span(10, 21));
    }

    @Test
    void proseMayHaveAnyNumberOfPieces() {
        Prose.Builder many = Prose.builder();
        for (int i = 0; i < 100; i++) {
            assertThat(many.length()).isEqualTo(i);
            many.verbatim("", 3 * i).verbatim("x", 3 * i);
        }
        Prose built = many.build();
        for (int i = 0; i < 100; i++) {
            assertThat(built.inSource(new Span(i, i + 1))).isEqualTo(new Span(3 * i, 3 * i + 1));
        }
    }

    @Test
    void whatIsAllMarkupHasNoProse() {
        assertThat(Prose.builder().build().text()).isEmpty();
    }

    private String inSource(String words) {
        int start = prose.text().indexOf(words);
        return prose.inSource(new Span(start, start + words.length())).in(source);
    }
}
