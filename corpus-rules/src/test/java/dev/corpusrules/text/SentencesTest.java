package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Declaration;
import dev.corpusrules.Metadata;
import dev.corpusrules.Prose;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met.|It adjourned at noon.",
                "Is it true?|Nobody knows!|Really.",
                "Mr. Bellweather and Dr. Quill met Sen. Oakes.|They spoke.",
                "George W. Farrow lost.|J. K. Ames won.",
                "She lives in the U.S. Army barracks.|He does not.",
                "He moved to the U.S.|The move was costly.",
                "Prices rose 3.5 percent to 4.20.|Wages fell.",
                "It opens at 6 p.m. Monday.|It closes at 8 p.m.|The park does not.",
                "The fair runs from Sept. 4 to Oct. 9.|Entry is free.",
                "It was reported in Oct.|Nobody minded.",
                "See No. 5 of the list.|Then go.",
                "“We won.”|Nobody cheered.",
                "“Did we win?” she asked.|Nobody knew.",
                "\"We won.\"|\"You did not.\"",
                "'We won.'|She left.",
                "Well... maybe not.|It rained… and rained.",
                "It rained...|Then it stopped.",
                "They ... Fens ... left.|All of them.",
                "Harrow & Co. Holdings fell.|Acme Inc.|The others rose.",
                "(The mayor left.|She returned.)|Nobody saw.",
                "Visit www.example.org for news.|Bring a friend.",
                "1. Open the lid.|Then wait.",
                "We were eight of 12.|All left.",
                "Wait?!|What.",
                "The dog fell ill.|Doctors came on.|Nurses left.",
                "Pickles, etc. are sold.|Bring cash.",
                "He holds a Ph.D. in law.|So does she.",
                "Nothing ended here, e.g. Ashby or i.e. Fenton",
            })
    void english(String sentences) {
        assertThat(sentences("en", sentences.replace('|', ' '))).containsExactly(sentences.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 5. Mai war das 3. Treffen.|Danach nicht mehr.",
                "Es waren im Jahr 1993 nur 20.|Die meisten gingen.",
                "Das gilt z. B. Der Bürgermeister weiß es.|Alle wissen es.",
                "Das gilt z.B. für Prof. Dr. Ahorn.|Er schwieg.",
                "„Wir gehen.“|Niemand ging.",
                "»Wir gehen.«|Niemand ging.",
                "„Gehen wir?“, fragte sie.|Niemand ging.",
            })
    void german(String sentences) {
        assertThat(sentences("de", sentences.replace('|', ' '))).containsExactly(sentences.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; « Nous partons. »|Personne ne part.",
                "fr; M. Dupré est parti.|Mme. Leroc reste.",
                "es; ¿Quién es?|¡Nadie!|Según el Sr. Olmo, nadie.",
                "hi; यह सच है।|कोई नहीं जानता।",
                "ar; هل هذا صحيح؟|لا أحد يعلم.",
            })
    void otherLanguages(String language, String sentences) {
        assertThat(sentences(language, sentences.replace('|', ' '))).containsExactly(sentences.split("\\|"));
    }

    @Test
    void wideStopsNeedNoWhiteSpace() {
        assertThat(sentences("ja", "雨が降った。誰も来なかった。")).containsExactly("雨が降った。", "誰も来なかった。");
    }

    @Test
    void aHardWrappedParagraphIsOneText() {
        String text = "The council met on\nMonday. It adjourned\nat noon.";
        Article article = article("en", text, new Span(0, text.length()));

        assertThat(article.read(Sentences.READING).spans())
                .extracting(span -> span.in(text))
                .containsExactly("The council met on\nMonday.", "It adjourned\nat noon.");
    }

    @Test
    void noSentenceLeavesItsBlock() {
        assertThat(sentences("en", "A heading without a stop\nThe council met")).hasSize(2);
    }

    @Test
    void codeHasNone() {
        Block code = Block.plain(Block.Kind.CODE, new Span(0, 5), new Span(0, 5));

        assertThat(article("en", "a. B.", List.of(code)).read(Sentences.READING).spans())
                .isEmpty();
    }

    @Test
    void anOffsetLiesInOneSentence() {
        Sentences sentences = Article.text("a.txt", "One. Two. Three.").read(Sentences.READING);

        assertThat(sentences.at(0)).contains(new Span(0, 4));
        assertThat(sentences.at(4)).isEmpty();
        assertThat(sentences.at(8)).contains(new Span(5, 9));
        assertThat(sentences.at(16)).isEmpty();
        assertThat(sentences.in(new Span(3, 6))).containsExactly(new Span(0, 4), new Span(5, 9));
        assertThat(sentences.in(new Span(4, 5))).isEmpty();
    }

    @Test
    void anEmptyArticleHasNone() {
        assertThat(Article.text("a.txt", "").read(Sentences.READING).spans()).isEmpty();
    }

    private static List<String> sentences(String language, String text) {
        Span[] lines = new Span[(int) text.lines().count()];
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
            int end = text.indexOf('\n', at);
            lines[i] = new Span(at, end < 0 ? text.length() : end);
            at = end + 1;
        }
        return article(language, text, lines).read(Sentences.READING).spans().stream()
                .map(span -> span.in(text))
                .toList();
    }

    private static Article article(String language, String text, Span... blocks) {
        return article(
                language,
                text,
                Arrays.stream(blocks)
                        .map(span -> Block.plain(Block.Kind.PARAGRAPH, span, span))
                        .toList());
    }

    private static Article article(String language, String text, List<Block> blocks) {
        Metadata.Value<String> spoken = new Metadata.Value<>(language, Metadata.How.DECLARED, "test", null);
        Metadata metadata =
                new Metadata(null, List.of(), null, List.of(), null, null, null, null, null, List.of(), spoken);
        return new Article(
                new Source("a.txt", text), Article.Format.TEXT, Declaration.TEXT, metadata, Prose.plain(text), blocks);
    }
}
