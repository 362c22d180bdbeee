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
    }

    private String inSource(String words) {
        int start = prose.text().indexOf(words);
        return prose.inSource(new Span(start, start + words.length())).in(source);
    }
}
