package dev.corpusrules.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

    private static final String RECORD =
            "{\"id\":\"a1\",\"title\":\"Ferry halted\",\"text\":\"The ferry was halted.\\nNobody was hurt.\",\"author\":\"Ada Moss\"}";

    @TempDir
    private Path folder;

    @Test
    void aRecordIsAnArticleWithPlacesInItsFields() throws IOException {
        Article article = articles("\n" + RECORD + "\n").get(0);
        assertThat(article.blocks()).extracting(Block::kind).startsWith(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH);
        assertThat(article.blocks().stream().map(article::text))
                .containsExactly("Ferry halted", "The ferry was halted.", "Nobody was hurt.");
        assertThat(article.metadata().authors()).singleElement().satisfies(author -> {
            assertThat(author.name()).isEqualTo("Ada Moss");
            assertThat(author.foundIn()).isEqualTo("record: author");
        });
        Location place = article.locate(article.blocks().get(2).span());
        assertThat(place.line()).isEqualTo(2);
        assertThat(place.column()).isEqualTo(1);
        assertThat(place.endColumn()).isEqualTo(RECORD.length() + 1);
        assertThat(place.record()).isEqualTo(new Location.InRecord("a1", "text", 2, 1));
        assertThat(place.quote()).isEqualTo("Nobody was hurt.");
    }

    @Test
    void fieldsAreFoundUnderTheirUsualNames() throws IOException {
        for (String record : List.of(
                "{\"headline\":\"T\",\"body\":\"Words.\",\"byline\":\"By Ada Moss\"}",
                "{\"name\":\"T\",\"content\":\"Words.\",\"authors\":[{\"name\":\"Ada Moss\",\"url\":\"x\"}]}",
                "{\"title\":{\"rendered\":\"T\"},\"content\":{\"rendered\":\"<p>Words.</p>\"},\"creator\":[\"Ada Moss\"]}",
                "{\"title\":\"T\",\"paragraphs\":[\"Words.\"],\"meta\":{\"author\":\"Ada Moss\"}}")) {
            Article article = articles(record).get(0);
            assertThat(article.blocks().stream().map(article::text)).as(record).containsExactly("T", "Words.");
            assertThat(article.metadata().authors()).as(record).singleElement().satisfies(author -> assertThat(
                            author.name())
                    .isEqualTo("Ada Moss"));
        }
    }

    @Test
    void namesOfOnesOwnComeFirst() throws IOException {
        Files.writeString(
                folder.resolve("f.jsonl"),
                "{\"guid\":\"7\",\"x\":{\"html\":\"<p>W &amp; x</p>\"},\"text\":\"teaser\",\"who\":\"Ada Moss\"}");
        Corpus corpus = corpus(Fields.named(Map.of("html", List.of("x.html"), "author", List.of("who"))));
        Article article = ((Opened.Read) open(corpus).get(0)).article();
        assertThat(article.format()).isEqualTo(Article.Format.HTML);
        assertThat(article.blocks().stream().map(article::text)).containsExactly("W & x");
        assertThat(article.source().key()).isEqualTo("f.jsonl#7");
        assertThat(article.locate(article.blocks().get(0).span()).record())
                .isEqualTo(new Location.InRecord("7", "x.html", 1, 4));
        assertThatThrownBy(() -> Fields.named(Map.of("autor", List.of("who"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no field \"autor\"");
    }

    @Test
    void theShapeOfTheWordsTellsHowTheyAreWritten() throws IOException {
        assertThat(articles("{\"text\":\"<p>One</p><p>two</p>\"}").get(0).format())
                .isEqualTo(Article.Format.HTML);
        assertThat(articles("{\"text\":\"\\u003cp>One\\u003c/p>\\u003cp>two\\u003c/p>\"}")
                        .get(0)
                        .format())
                .isEqualTo(Article.Format.HTML);
        assertThat(articles("{\"text\":\"# One\\n\\nSee [two](http://x.example) **now**\"}")
                        .get(0)
                        .format())
                .isEqualTo(Article.Format.MARKDOWN);
        assertThat(articles("{\"text\":\"2 < 3 and 5 > 4, # 1 of * all\"}")
                        .get(0)
                        .format())
                .isEqualTo(Article.Format.TEXT);
        assertThat(articles("{\"text\":\"<p>One</p><p>two</p>\",\"format\":\"plain\"}")
                        .get(0)
                        .format())
                .isEqualTo(Article.Format.TEXT);
    }

    @Test
    void theTitleStandsBeforeTheTextWhereverTheRecordHasThem() throws IOException {
        String text = "The harbour was closed. ".repeat(40).strip();
        String author = "\"by\":\"Ada Moss\"";
        for (String fields : List.of(
                "\"title\":\"Ferry\",\"text\":\"" + text + "\"," + author,
                author + ",\"title\":\"Ferry\",\"text\":\"" + text + "\"",
                author + ",\"text\":\"" + text + "\",\"title\":\"Ferry\"",
                "\"title\":\"\",\"headline\":\"Ferry\",\"text\":\"" + text + "\"," + author)) {
            Article article = articles("{" + fields + "}").get(0);
            assertThat(article.prose().text()).as(fields).isEqualTo("Ferry\n" + text);
            assertThat(article.source().text()).as(fields).isEqualTo("Ferry\n" + text + "\nAda Moss");
            assertThat(article.source().length()).isEqualTo("Ferry\n".length() + text.length() + "\nAda Moss".length());
            assertThat(article.metadata().authors().get(0).place())
                    .as(fields)
                    .satisfies(place -> assertThat(article.source().text(place)).isEqualTo("Ada Moss"));
        }
    }

    @Test
    void badRecordsAreNamedAndTheOthersRead() throws IOException {
        assertThat(
                        open(
                                RECORD
                                        + "\n{\"text\": oops}\n[1]\n{\"title\":\"t\"}\r\n{\"text\":\"x\"} y\n{\"text\":\"a\nb\"}\n{\"text\":\"ok\"}"))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Opened.Read.class),
                        bad -> assertThat(why(bad)).startsWith("2 not JSON at column 1"),
                        bad -> assertThat(why(bad)).isEqualTo("3 a record must be a JSON object"),
                        bad -> assertThat(why(bad)).startsWith("4 a record without a text field"),
                        bad -> assertThat(why(bad)).startsWith("5 not JSON at column"),
                        bad -> assertThat(why(bad)).startsWith("6 not JSON"),
                        bad -> assertThat(why(bad)).startsWith("7 not JSON"),
                        last -> assertThat(last).isInstanceOf(Opened.Read.class));
    }

    @Test
    void ofOneIdTheLastRecordCounts() throws IOException {
        List<Opened> opened = open(
                "{\"id\":1,\"text\":\"old\"}\n{\"text\":\"none\"}\n{\"id\":\"1\",\"text\":\"new\"}\n{\"text\":\"none\"}\n");
        assertThat(texts(opened)).containsExactly("none", "new", "none");
        assertThat(opened).contains(new Opened.Skipped("f.jsonl", 1, "superseded by a later record of the same id"));
    }

    @Test
    void aRecordThatCannotBeReadReplacesNone() throws IOException {
        String good = "{\"id\":1,\"text\":\"good\"}";
        for (String broken : List.of("{\"id\":1,\"text\":\"bad}", "{\"id\":1,\"text\":\"bad\"} and more")) {
            List<Opened> opened = open(good + "\n" + broken + "\n");
            assertThat(opened).as(broken).hasSize(2);
            assertThat(texts(opened)).as(broken).containsExactly("good");
        }
        Files.write(folder.resolve("f.jsonl"), (good + "\n{\"id\":1,\"text\":\"Fähre\"}").getBytes(ISO_8859_1));
        assertThat(texts(open(corpus(Fields.DEFAULT)))).containsExactly("good");
    }

    @Test
    void theLikeliestIdIsFoundWhereverItStands() throws IOException {
        assertThat(
                        texts(
                                open(
                                        "{\"url\":\"http://a.example\",\"text\":\"old\",\"id\":\"1\"}\n{\"id\":\"\",\"url\":\"http://a.example\",\"text\":\"other\"}\n"
                                                + "{\"guid\":\"2\",\"text\":\"new\",\"id\":\"1\"}\n{\"guid\":\"2\",\"text\":\"another\"}")))
                .containsExactly("other", "new", "another");
        Files.writeString(
                folder.resolve("f.jsonl"),
                "{\"id\":1,\"text\":\"old\",\"x\":\"a\"}\n{\"id\":2,\"x\":\"a\",\"text\":\"new\"}\n{\"id\":2,\"x\":\"b\",\"text\":\"other\"}");
        assertThat(texts(open(corpus(Fields.named(Map.of("id", List.of("y", "x")))))))
                .containsExactly("new", "other");
    }

    @Test
    void placesAreTrueBehindEveryLineEnd() throws IOException {
        List<Opened> opened = open(
                "{\"text\":\"a\"}\r{\"id\":1,\"text\":\"é\"}\r\n\n \t\n{\"id\":1,\"text\":\"𝄞\"}\n\n{\"text\":\"b\"}");
        assertThat(opened.stream()
                        .filter(Opened.Read.class::isInstance)
                        .map(read ->
                                ((Opened.Read) read).article().source().record().orElseThrow()))
                .extracting(record -> record.line() + " " + record.length())
                .containsExactly("1 12", "5 20", "7 12");
    }

    @Test
    void draftsAreSkipped() throws IOException {
        assertThat(
                        open(
                                "{\"draft\":true,\"text\":\"a\"}\n{\"draft\":false,\"text\":\"b\"}\n{\"status\":\"draft\",\"text\":\"c\"}"))
                .hasSize(3)
                .filteredOn(Opened.Skipped.class::isInstance)
                .containsExactly(new Opened.Skipped("f.jsonl", 1, "draft"), new Opened.Skipped("f.jsonl", 1, "draft"));
    }

    @Test
    void bytesThatAreNotUtf8SpoilOneRecord() throws IOException {
        Files.write(
                folder.resolve("f.jsonl"),
                "{\"text\":\"ok\"}\n{\"text\":\"Fähre\"}\n{\"text\":\"ok\"}".getBytes(ISO_8859_1));
        assertThat(open(corpus(Fields.DEFAULT)))
                .hasSize(3)
                .contains(new Opened.Unreadable("f.jsonl", 2, "not UTF-8 at line 2 column 11 (byte 0xE4)"));
    }

    @Test
    void feedsInUtf16AreRead() throws IOException {
        Files.write(folder.resolve("f.jsonl"), ("\uFEFF" + RECORD + "\r\n{\"text\":\"é\"}").getBytes(UTF_16LE));
        assertThat(open(corpus(Fields.DEFAULT))).hasSize(2).allMatch(Opened.Read.class::isInstance);
    }

    @Test
    void aTruncatedFeedGivesWhatStoodBefore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 20_000; i++) {
                out.write(("{\"text\":\"" + Integer.toHexString(i * 0x9E3779B1) + "\"}\n").getBytes(UTF_8));
            }
        }
        byte[] whole = bytes.toByteArray();
        Files.write(folder.resolve("f.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        List<Opened> opened = new ArrayList<>();
        Corpus.in(folder).read("f.jsonl.gz", opened::add);
        assertThat(opened).hasSizeGreaterThan(1000);
        assertThat(why(opened.get(opened.size() - 1))).contains("truncated");
    }

    @Test
    void aRecordThatIsTooLongIsNamed() throws IOException {
        String text = "x".repeat(FeedLines.LONGEST_RECORD);
        assertThat(open("{\"text\":\"a\"}\n{\"text\":\"" + text + "\"}\n{\"text\":\"b\"}\n"))
                .hasSize(3)
                .contains(new Opened.Unreadable("f.jsonl", 2, "a record of more than 16 MiB"));
    }

    @Test
    void deepNestingIsRefusedByName() throws IOException {
        String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);
        assertThat(open(deep)).singleElement().satisfies(bad -> assertThat(why(bad))
                .startsWith("1 not JSON"));
    }

    private List<Article> articles(String feed) throws IOException {
        return open(feed).stream().map(read -> ((Opened.Read) read).article()).toList();
    }

    private static List<String> texts(List<Opened> opened) {
        return opened.stream()
                .filter(Opened.Read.class::isInstance)
                .map(read -> ((Opened.Read) read).article())
                .map(article -> article.text(article.blocks().get(0)))
                .toList();
    }

    private static String why(Opened opened) {
        Opened.Unreadable bad = (Opened.Unreadable) opened;
        return bad.line() + " " + bad.why();
    }

    private List<Opened> open(String feed) throws IOException {
        Files.writeString(folder.resolve("f.jsonl"), feed);
        return open(corpus(Fields.DEFAULT));
    }

    private static List<Opened> open(Corpus corpus) {
        List<Opened> opened = new ArrayList<>();
        corpus.read("f.jsonl", opened::add);
        return opened;
    }

    private Corpus corpus(Fields fields) {
        return new Corpus(folder, Corpus.DEFAULT_INCLUDES, List.of(), List.of(), false, List.of(), fields);
    }
}
