package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.How;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMetadataTest {

    private static final String WORDS = "<p>" + "The ferry to Lindholm was halted on Monday. ".repeat(5) + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Ada Moss\",\"datePublished\":\"2026-11-21T23:30:00-05:00\"}</script>",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"author\":{\"@id\":\"#x\"}},{\"@type\":[\"Article\"],\"author\":[{\"@id\":\"#ada\"}],\"datePublished\":\"2026-11-21\"},{\"@id\":\"#ada\",\"@type\":\"Person\",\"name\":\"Ada Moss\"}]}</script>",
                "<script type='application/ld+json'>//<![CDATA[\n[{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ada Moss\",},\"datePublished\":\"2026-11-21\", \"description\":\"a\nb\", oops</script>",
                "<meta name=author content='Ada Moss'><meta property='article:published_time' content='2026-11-21T08:00Z'>",
                "<meta name='parsely-author' content='By Ada Moss'><meta name='parsely-pub-date' content='2026-11-21'>",
                "<body><div itemscope><span itemprop=author><a><b itemprop=name>Ada Moss</b></a></span><time itemprop=datePublished datetime='2026-11-21'>Sat</time></div>",
                "<body><p><a rel=author href=/a>Ada Moss</a><time datetime='2026-11-21'>today</time></p>",
                "<body><div class='post-byline'>By <span>Ada Moss</span></div><span class='post-date'>21. November 2026</span>",
                "<body><h1>Ferry halted</h1><div>By Ada Moss</div><div>Nov 21, 2026</div>",
                "<body><div><a href='/authors/ada'>Ada Moss</a></div><div class=published>21/11/2026</div>",
            })
    void anAuthorAndADayAreFoundWhereverThePageNamesThem(String markup) {
        Metadata metadata = metadata("<html><head>" + markup + "<body><article>" + WORDS + WORDS + "</article></html>");
        assertThat(metadata.authors()).extracting(Author::name).containsExactly("Ada Moss");
        assertThat(metadata.authors()).extracting(Author::kind).containsExactly(Author.Kind.PERSON);
        assertThat(metadata.published()).extracting(Metadata.Value::value).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void valuesKnowTheirPlace() {
        String page =
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                        + "\"author\":{\"@type\":\"Person\",\"name\":\"Ada Moss\"},\"publisher\":{\"name\":\"Lindholm Times\"}}</script>"
                        + "<meta property='og:url' content='https://times.example/f'></head><body>" + WORDS
                        + "</body></html>";
        Metadata metadata = metadata(page);
        Author author = metadata.authors().get(0);
        assertThat(Objects.requireNonNull(author.place()).in(page)).isEqualTo("Ada Moss");
        assertThat(author.how()).isEqualTo(How.STRUCTURED);
        assertThat(author.foundIn()).startsWith("JSON-LD");
        Metadata.Value<String> publisher = Objects.requireNonNull(metadata.publisher());
        assertThat(Objects.requireNonNull(publisher.place()).in(page)).isEqualTo("Lindholm Times");
        Metadata.Value<String> canonical = Objects.requireNonNull(metadata.canonical());
        assertThat(Objects.requireNonNull(canonical.place()).in(page)).isEqualTo("https://times.example/f");
    }

    @Test
    void aPersonIsWorthMoreThanTheOutletAndTheOutletMoreThanAPlaceholder() {
        String outlet = "<meta property='og:site_name' content='Lindholm Times'>";
        assertThat(metadata(
                                "<html><head>" + outlet
                                        + "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":"
                                        + "{\"@type\":\"Organization\",\"name\":\"Lindholm Times\"}}</script><meta name=author content='Ada Moss'>")
                        .authors())
                .extracting(Author::name)
                .containsExactly("Ada Moss");
        assertThat(metadata("<html><head>" + outlet
                                + "<meta name=author content=admin><body><a rel=author>Lindholm Times</a>")
                        .authors())
                .extracting(Author::kind)
                .containsExactly(Author.Kind.DESK);
    }

    @Test
    void anAgencyIsNoAuthor() {
        Metadata metadata = metadata("<html><head><meta name=author content='Associated Press'>");
        assertThat(metadata.authors()).isEmpty();
        assertThat(metadata.agencies()).extracting(Metadata.Value::value).containsExactly("AP");
    }

    @Test
    void whoCommentsIsNotTheAuthor() {
        Metadata metadata = metadata(
                "<html><body><article><h1>Ferry halted</h1>" + WORDS
                        + "</article><div class=comments><span class=author>Ivo Lind</span><time datetime=2026-01-01>x</time></div>");
        assertThat(metadata.authors()).isEmpty();
        assertThat(metadata.published()).isNull();
    }

    @Test
    void theTitleIsWithoutTheSite() {
        assertThat(Objects.requireNonNull(
                                metadata("<html><head><title>Ferry to Lindholm halted | Times</title>" + WORDS)
                                        .title())
                        .value())
                .isEqualTo("Ferry to Lindholm halted");
    }

    @Test
    void whatStandsInManyFootersAndBylinesIsReadOnce() {
        for (String[] shape : new String[][] {
            {"<span class=footer>", "<i>© x </i>"},
            {"<div class=author>", "<i class=author></i>"},
            {"<div itemprop=author>", "<i itemprop=x></i>"}
        }) {
            String page = "<html><body>" + shape[0].repeat(240) + shape[1].repeat(150_000) + "</body></html>";
            assertThat(seconds(() -> metadata(page))).as(shape[0]).isLessThan(12);
        }
    }

    /** Of this thread alone, whatever else the machine is doing. */
    private static double seconds(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static Metadata metadata(String page) {
        return Article.html("a.html", page).metadata();
    }
}
