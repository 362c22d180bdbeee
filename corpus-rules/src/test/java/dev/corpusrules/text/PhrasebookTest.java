package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {

    private record Sought(List<String> phrases) implements PhraseRule {

        @Override
        public Stream<Said> check(Article article, List<Hit> hits) {
            return Stream.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'READ MORE: the mill', 'READ MORE'",
        "'and read\u00A0more here', 'read\u00A0more'",
        "'and read \n more here', 'read \n more'",
        "'re\u00ADad mo\u200Bre', 're\u00ADad mo\u200Bre'",
        "'\uFF32\uFF45\uFF41\uFF44 more', '\uFF32\uFF45\uFF41\uFF44 more'",
    })
    void phrasesAreFoundHoweverTheyAreWritten(String text, String expected) {
        Sought rule = new Sought(List.of("Read more"));
        assertThat(Phrasebook.of(List.of(rule)).find(text).get(rule))
                .singleElement()
                .satisfies(hit -> assertThat(hit.span().in(text)).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"thread more", "read moreover", "readmore", "read, more"})
    void aPhraseIsWholeWords(String text) {
        assertThat(Phrasebook.of(List.of(new Sought(List.of("Read more")))).find(text))
                .isEmpty();
    }

    @Test
    void quotationMarksAreOneKind() {
        Sought rule = new Sought(List.of("Don't miss"));
        assertThat(Phrasebook.of(List.of(rule)).find("Don\u2019t miss it").get(rule))
                .hasSize(1);
    }

    @Test
    void phrasesInsideAndAcrossOneAnotherAreAllFound() {
        Sought one = new Sought(List.of("share this", "this"));
        Sought other = new Sought(List.of("this story", "share this story", "this"));
        var hits = Phrasebook.of(List.of(one, other)).find("Share this story");
        assertThat(hits.get(one))
                .containsExactly(new PhraseRule.Hit(0, new Span(0, 10)), new PhraseRule.Hit(1, new Span(6, 10)));
        assertThat(hits.get(other))
                .containsExactly(
                        new PhraseRule.Hit(2, new Span(6, 10)),
                        new PhraseRule.Hit(1, new Span(0, 16)),
                        new PhraseRule.Hit(0, new Span(6, 16)));
    }

    @Test
    void aBookWithoutPhrasesFindsNothing() {
        assertThat(Phrasebook.of(List.of()).find("Read more")).isEmpty();
    }
}
