package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    /** Sought in short blocks only. */
    private record OfShortBlocks(List<String> phrases) implements PhraseRule {

        @Override
        public int longestBlock(int phrase) {
            return 4;
        }

        @Override
        public Stream<Said> check(Article article, List<Hit> hits) {
            return Stream.empty();
        }
    }

    /** Sought inside words, too. */
    private record PartsOfWords(List<String> phrases) implements PhraseRule {

        @Override
        public boolean seeksPartsOfWords() {
            return true;
        }

        @Override
        public Stream<Said> check(Article article, List<Hit> hits) {
            return Stream.empty();
        }
    }

    private static Map<PhraseRule, List<PhraseRule.Hit>> find(String text, PhraseRule... rules) {
        return Phrasebook.of(List.of(rules)).find(Article.text("a.txt", text));
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
        assertThat(find(text, rule).get(rule))
                .singleElement()
                .satisfies(hit -> assertThat(hit.span().in(text)).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"thread more", "read moreover", "readmore", "read, more"})
    void aPhraseIsWholeWords(String text) {
        assertThat(find(text, new Sought(List.of("Read more")))).isEmpty();
    }

    @Test
    void quotationMarksAreOneKind() {
        Sought rule = new Sought(List.of("Don't miss"));
        assertThat(find("Don\u2019t miss it", rule).get(rule)).hasSize(1);
    }

    @Test
    void phrasesInsideAndAcrossOneAnotherAreAllFound() {
        Sought one = new Sought(List.of("share this", "this"));
        Sought other = new Sought(List.of("this story", "share this story", "this"));
        var hits = find("Share this story", one, other);
        assertThat(hits.get(one))
                .containsExactly(new PhraseRule.Hit(0, new Span(0, 10)), new PhraseRule.Hit(1, new Span(6, 10)));
        assertThat(hits.get(other))
                .containsExactly(
                        new PhraseRule.Hit(2, new Span(6, 10)),
                        new PhraseRule.Hit(1, new Span(0, 16)),
                        new PhraseRule.Hit(0, new Span(6, 16)));
    }

    @Test
    void aPhraseOfShortBlocksIsNotFoundInLongOnes() {
        OfShortBlocks brief = new OfShortBlocks(List.of("the mill", "mill"));
        Sought anywhere = new Sought(List.of("mill"));
        var hits = find("Seen from the mill\nThe mill has stood here since\nOld mill", brief, anywhere);
        assertThat(hits.get(brief))
                .containsExactly(
                        new PhraseRule.Hit(0, new Span(10, 18)),
                        new PhraseRule.Hit(1, new Span(14, 18)),
                        new PhraseRule.Hit(1, new Span(53, 57)));
        assertThat(hits.get(anywhere)).hasSize(3);
    }

    @Test
    void blanksAndWhatIsNotSeenAreReadOverFarBehindALongWord() {
        Sought rule = new Sought(List.of("read more"));
        assertThat(find("x".repeat(8185) + " read  \u00AD more", rule).get(rule))
                .containsExactly(new PhraseRule.Hit(0, new Span(8186, 8198)));
    }

    /** Phrases are begun where words begin; a sign begins one anywhere. */
    @ParameterizedTest
    @CsvSource({
        "© Osterby, (c)© Osterby",
        "’s mill, Holm’s mill",
        "mill, l’mill",
        "mill, sawmil mill",
        "+ more, 3+ more",
        "24 hours, 1.24 hours",
        "änderung, zur Änderung",
        "mill, saw-mill",
        "全文, (全文",
    })
    void aPhraseMayBeginBehindASignOrWithOne(String phrase, String text) {
        Sought rule = new Sought(List.of("sawmill", phrase));
        assertThat(find(text, rule).get(rule))
                .containsExactly(new PhraseRule.Hit(1, new Span(text.length() - phrase.length(), text.length())));
    }

    /**
     * A book of long phrases looks at some places of a text only, one that has a short phrase as well at the first words of
     * its phrases, and one that seeks parts of words at all.
     */
    @Test
    void phrasesAreFoundWhereverASearchOfAllPlacesFindsThem() {
        List<String> pieces = List.of(
                "walks along",
                "Walks  Along",
                "the weir",
                "the\u00A0weir",
                "wa\u00ADlks",
                "walks",
                "along",
                "the",
                "we",
                "ir",
                " ",
                "\n\n",
                "\t \u00AD ",
                ".",
                "\u2019s mill",
                "'s mill",
                "\u201CWalks",
                "\uFF37alks",
                "Änderung im",
                "the \u00ADweir",
                "the\u00AD weir",
                "w\u00ADa\u00ADlks",
                "änderung",
                "im",
                "x");
        Sought longOnes =
                new Sought(List.of("walks along", "the weir", "’s mill", "Änderung im x", "“walks along the weir"));
        Sought shortOne = new Sought(List.of("?"));
        PartsOfWords partOfWord = new PartsOfWords(List.of("?"));
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(3) > 0 ? " " : "");
            }
            var hits = find(text.toString(), longOnes).get(longOnes);
            var all = find(text.toString(), longOnes, partOfWord).get(longOnes);
            assertThat(hits).as(text.toString()).isEqualTo(all);
            assertThat(find(text.toString(), longOnes, shortOne).get(longOnes))
                    .as(text.toString())
                    .isEqualTo(all);
            found += hits == null ? 0 : hits.size();
        }
        assertThat(found).isGreaterThan(5_000);
    }

    @Test
    void aBookWithoutPhrasesFindsNothing() {
        assertThat(find("Read more")).isEmpty();
    }
}
