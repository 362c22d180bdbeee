package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads and bodies as publishing systems write them, all of one invented article. */
class PublishingSystemsTest {

    private static final String TITLE = "Ferry season to be longer";
    private static final String WORDS =
            "<p>" + "The ferry to Lindholm runs until November from now on. ".repeat(6) + "</p>";
    private static final String TEASER = "<aside class='related'><article><h3><a href='/2026/01/02/mill'>The mill turns"
            + " again</a></h3><span class='author'>Ivo Lund</span> <time datetime='2026-01-02'>2 Jan</time></article></aside>";

    /**
     * @param seen as {@code authors (with their kind unless a person) | where the first was found | day | publisher}
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void whoAndWhenAndForWhom(String system, String head, String body, String seen) {
        String page = "<!doctype html><html lang=en><head><title>" + TITLE + "</title>" + head + "</head><body>" + body
                + TEASER + "</body></html>";

        Metadata metadata = Article.html(system, page).metadata();

        assertThat(seen(metadata)).isEqualTo(seen);
    }

    static Stream<Arguments> pages() {
        String plain = article("");
        return Stream.of(
                arguments(
                        "WordPress with a graph of its plugin",
                        ld(
                                "{'@context':'https://schema.org','@graph':[{'@type':'Article','@id':'https://g.example/f/#article',"
                                        + "'author':{'name':'Ines Tolland','@id':'https://g.example/#/schema/person/1'},"
                                        + "'headline':'" + TITLE + "','datePublished':'2026-03-14T09:00:00+00:00',"
                                        + "'dateModified':'2026-03-15T09:00:00+00:00','publisher':{'@id':'https://g.example/#organization'}},"
                                        + "{'@type':'WebSite','name':'g.example','publisher':{'@id':'https://g.example/#organization'}},"
                                        + "{'@type':'Organization','@id':'https://g.example/#organization','name':'Velmouth Gazette'},"
                                        + "{'@type':'Person','@id':'https://g.example/#/schema/person/1','name':'Ines Tolland'}]}"),
                        plain,
                        "Ines Tolland | JSON-LD: author.name | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "WordPress theme without a plugin",
                        "<meta property='og:site_name' content='Velmouth Gazette'>",
                        article(
                                "<div class='entry-meta'><span class='posted-on'><a href='/2026/03/14/' rel='bookmark'><time"
                                        + " class='entry-date published' datetime='2026-03-14T09:00:00+00:00'>March 14, 2026</time><time"
                                        + " class='updated' datetime='2026-03-20T09:00:00+00:00'>March 20, 2026</time></a></span><span"
                                        + " class='byline'> by <span class='author vcard'><a class='url fn n' href='/author/ines/'>Ines"
                                        + " Tolland</a></span></span></div>"),
                        "Ines Tolland | class: byline | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "Drupal",
                        "<meta name='dcterms.creator' content='Ines Tolland'><meta name='dcterms.date'"
                                + " content='2026-03-14T09:00+01:00'><meta name='dcterms.publisher' content='Velmouth Gazette'>",
                        article("<div class='node__meta'>Submitted by <span class='field field--name-uid'><span lang=''"
                                + " typeof='schema:Person' property='schema:name'>webmaster</span></span></div>"),
                        "Ines Tolland | meta: dcterms.creator | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "Drupal with RDFa",
                        "",
                        "<article typeof='schema:Article'><h1 property='schema:name'>" + TITLE + "</h1><div>By <span"
                                + " rel='schema:author'><span typeof='schema:Person' property='schema:name'>Ines"
                                + " Tolland</span></span>, <span property='schema:datePublished'"
                                + " content='2026-03-14T09:00:00+00:00'>Sat</span></div>" + WORDS + WORDS
                                + "</article>",
                        "Ines Tolland | itemprop: author | 2026-03-14 | "),
                arguments(
                        "Ghost",
                        "<meta name='generator' content='Ghost 5.8'><meta property='og:site_name' content='Velmouth Gazette'>"
                                + "<meta property='article:author' content='https://www.facebook.com/velmouthgazette'>"
                                + "<meta property='article:published_time' content='2026-03-14T09:00:00.000Z'>"
                                + "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ines Tolland'>"
                                + ld("{'@type':'Article','publisher':{'@type':'Organization','name':'Velmouth Gazette',"
                                        + "'logo':{'@type':'ImageObject','url':'https://g.example/l.png'}},'author':{'@type':'Person',"
                                        + "'name':'Ines Tolland','image':{'@type':'ImageObject'},'sameAs':[]},'datePublished':"
                                        + "'2026-03-14T09:00:00.000Z'}"),
                        plain,
                        "Ines Tolland | JSON-LD: author.name | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "Arc XP",
                        "<meta property='article:published_time' content='2026-03-14T23:30:00-05:00'>"
                                + ld(
                                        "[{'@type':'NewsArticle','author':[{'@type':'Person','name':'Ines Tolland'},{'@type':'Person',"
                                                + "'name':'Corin Apthorpe'}],'publisher':{'@id':'g.example','@type':'NewsMediaOrganization',"
                                                + "'name':'Velmouth Gazette'},'datePublished':'2026-03-14T23:30:00-05:00'}]"),
                        plain,
                        "Ines Tolland, Corin Apthorpe | JSON-LD: author.name | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "Substack",
                        "<meta name='author' content='Ines Tolland'><meta property='og:site_name' content='The Marsh Letter'>"
                                + ld(
                                        "{'@type':'NewsArticle','author':[{'@type':'Person','name':'Ines Tolland','url':'https://s.example/@ines'}],"
                                                + "'publisher':{'@type':'Organization','name':'The Marsh Letter'},'datePublished':'2026-03-14T09:00:00+00:00'}"),
                        plain,
                        "Ines Tolland | JSON-LD: author.name | 2026-03-14 | The Marsh Letter"),
                arguments(
                        "Medium",
                        "<meta property='og:site_name' content='Medium'><meta property='article:author' content='https://m.example/@ines'>"
                                + "<meta name='author' content='Ines Tolland'><meta property='article:published_time'"
                                + " content='2026-03-14T09:00:00.000Z'>"
                                + ld(
                                        "{'@type':'NewsArticle','creator':['Ines Tolland'],'author':{'@type':'Person','name':'Ines Tolland'},"
                                                + "'publisher':{'@type':'Organization','name':'Marsh Notes'},'dateCreated':'2026-03-14T09:00:00.000Z'}"),
                        plain,
                        "Ines Tolland | JSON-LD: author.name | 2026-03-14 | Marsh Notes"),
                arguments(
                        "Blogger",
                        "<meta content='https://v.example/f.html' property='og:url'>",
                        article("<div class='post-header'>Posted by <span class='fn' itemprop='author' itemscope"
                                + " itemtype='http://schema.org/Person'><meta content='https://b.example/profile/1' itemprop='url'><a"
                                + " class='g-profile' href='https://b.example/profile/1'><span itemprop='name'>Ines"
                                + " Tolland</span></a></span> at <abbr class='published' itemprop='datePublished'"
                                + " title='2026-03-14T09:00:00Z'>Saturday, March 14, 2026</abbr></div>"),
                        "Ines Tolland | itemprop: author | 2026-03-14 | "),
                arguments(
                        "Joomla",
                        "<meta name='author' content='Super User'>",
                        article(
                                "<dl class='article-info'><dd class='createdby' itemprop='author' itemscope>Written by: <span"
                                        + " itemprop='name'>Ines Tolland</span></dd><dd class='published'><time"
                                        + " datetime='2026-03-14T09:00:00+00:00' itemprop='datePublished'>Published: 14 March"
                                        + " 2026</time></dd></dl>"),
                        "Ines Tolland | itemprop: author | 2026-03-14 | "),
                arguments(
                        "Squarespace",
                        "<meta property='og:site_name' content='Velmouth Gazette'><meta itemprop='author' content='Ines Tolland'>"
                                + "<meta itemprop='datePublished' content='2026-03-14T09:00:00+0000'><meta itemprop='headline' content='"
                                + TITLE + "'><meta itemprop='publisher' content='Velmouth Gazette'>",
                        plain,
                        "Ines Tolland | itemprop: author | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "Wix",
                        "<meta property='og:site_name' content='Velmouth Gazette'><meta property='article:author' content='Ines Tolland'>"
                                + ld(
                                        "{'@type':'BlogPosting','author':{'@type':'Person','name':'Ines Tolland','url':'https://w.example/p'},"
                                                + "'publisher':{'@type':'Organization','name':'Velmouth Gazette','logo':{'@type':'ImageObject'}},"
                                                + "'datePublished':'2026-03-14T09:00:00.000Z','mainEntityOfPage':'https://w.example/f'}"),
                        plain,
                        "Ines Tolland | JSON-LD: author.name | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "AMP",
                        ld(
                                "{'@type':'NewsArticle','mainEntityOfPage':{'@type':'WebPage','@id':'https://g.example/f'},'author':"
                                        + "{'@type':'Organization','name':'Velmouth Gazette'},'publisher':{'@type':'Organization','name':"
                                        + "'Velmouth Gazette'},'datePublished':'2026-03-14'}"),
                        article("<p class='amp-byline'>By Ines Tolland</p>"),
                        "Ines Tolland | class: amp-byline | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "an outlet that signs",
                        ld(
                                "{'@type':'NewsArticle','author':{'@type':'Organization','name':'Velmouth Gazette'},'publisher':{'name':"
                                        + "'Velmouth Gazette'},'datePublished':'2026-03-14'}"),
                        plain,
                        "Velmouth Gazette (DESK) | JSON-LD: author.name | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "microformats",
                        "",
                        "<article class='h-entry'><h1 class='p-name'>" + TITLE
                                + "</h1><a class='p-author h-card' href='/ines'><img"
                                + " class='u-photo' src='i.jpg' alt=''>Ines Tolland</a> <time class='dt-published'"
                                + " datetime='2026-03-14T09:00'>14 March</time><div class='e-content'>" + WORDS + WORDS
                                + "</div></article>",
                        "Ines Tolland | class: p-author h-card | 2026-03-14 | "),
                arguments(
                        "address",
                        "",
                        "<article><header><h1>" + TITLE
                                + "</h1><address><a rel='author' href='/ines'>Ines Tolland</a></address><time"
                                + " pubdate datetime='2026-03-14'>14 March</time></header>" + WORDS + WORDS
                                + "</article>",
                        "Ines Tolland | rel: author | 2026-03-14 | "),
                arguments(
                        "analytics and newsletters",
                        "<meta name='parsely-author' content='Ines Tolland'><meta name='parsely-pub-date' content='2026-03-14T09:00:00Z'>"
                                + "<meta name='sailthru.author' content='Ines Tolland'><meta name='twitter:creator' content='@ines'>"
                                + "<meta name='twitter:site' content='@velmouth'><meta name='application-name' content='Velmouth Gazette'>",
                        plain,
                        "Ines Tolland | meta: parsely-author | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "a library",
                        "<meta name='citation_author' content='Tolland, Ines'><meta name='citation_author' content='Apthorpe, Martha'>"
                                + "<meta name='citation_publication_date' content='2026/03/14'><meta name='citation_publisher'"
                                + " content='Velmouth Press'>",
                        plain,
                        "Ines Tolland, Martha Apthorpe | meta: citation_author | 2026-03-14 | Velmouth Press"),
                arguments(
                        "a page of a network is no name",
                        "<meta property='article:author' content='https://www.facebook.com/ines.tolland.7'>",
                        article("<p>By Ines Tolland</p>"),
                        "Ines Tolland | text |  | "),
                arguments(
                        "authors as strings",
                        ld(
                                "{'@type':['NewsArticle','ReportageNewsArticle'],'author':['Ines Tolland','Corin Apthorpe'],'datePublished':"
                                        + "'2026-03-14','publisher':'Velmouth Gazette'}"),
                        plain,
                        "Ines Tolland, Corin Apthorpe | JSON-LD: author | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "authors in one string",
                        "<meta name='author' content='By Ines Tolland and Corin Apthorpe, Velmouth Gazette'><meta property='og:site_name'"
                                + " content='Velmouth Gazette'>",
                        plain,
                        "Ines Tolland, Corin Apthorpe | meta: author |  | Velmouth Gazette"),
                arguments(
                        "types in a list, names in a list",
                        ld(
                                "{'@type':'NewsArticle','author':{'@type':['Person','Organization'],'name':['Ines Tolland']},'datePublished':"
                                        + "['2026-03-14']}"),
                        plain,
                        "Ines Tolland | JSON-LD: author.name | 2026-03-14 | "),
                arguments(
                        "references to another script",
                        ld(
                                        "{'@type':'NewsArticle','author':{'@id':'#ines'},'publisher':{'@id':'#g'},'datePublished':'2026-03-14'}")
                                + ld("{'@type':'Person','@id':'#ines','name':'Ines Tolland'}")
                                + ld("{'@type':'NewsMediaOrganization','@id':'#g','name':'Velmouth Gazette'}"),
                        plain,
                        "Ines Tolland | JSON-LD: author.name | 2026-03-14 | Velmouth Gazette"),
                arguments(
                        "a trailing comma, then a break",
                        ld("{'@type':'NewsArticle','author':{'name':'Ines Tolland',},'datePublished':'2026-03-14','description':'He said"
                                        + " \\'no'Y' and left'}")
                                .replace("\\'no", "\"no")
                                .replace("'Y", "\""),
                        plain,
                        "Ines Tolland | JSON-LD: author.name | 2026-03-14 | "),
                arguments(
                        "a script in a comment",
                        "<script type='application/ld+json'><!--\n{\"@type\":\"NewsArticle\",\"author\":\"Ines Tolland\",\"datePublished\":"
                                + "\"2026-03-14\"}\n--></script>",
                        plain,
                        "Ines Tolland | JSON-LD: author | 2026-03-14 | "),
                arguments(
                        "a script in marks of character data",
                        "<script type='application/ld+json'>/*<![CDATA[*/{\"@type\":\"NewsArticle\",\"author\":\"Ines Tolland\","
                                + "\"datePublished\":\"2026-03-14\"}/*]]>*/</script>",
                        plain,
                        "Ines Tolland | JSON-LD: author | 2026-03-14 | "),
                arguments(
                        "two objects without a comma between",
                        "<script type='application/ld+json'>{\"@type\":\"Organization\",\"name\":\"Velmouth Gazette\"}{\"@type\":"
                                + "\"NewsArticle\",\"author\":\"Ines Tolland\",\"datePublished\":\"2026-03-14\"}</script>",
                        plain,
                        "Ines Tolland | JSON-LD: author | 2026-03-14 | "),
                arguments(
                        "a video beside the article",
                        ld("{'@type':'VideoObject','author':{'name':'Ivo Lund'},'uploadDate':'2025-01-01'}")
                                + ld(
                                        "{'@type':'NewsArticle','author':{'name':'Ines Tolland'},'datePublished':'2026-03-14'}"),
                        plain,
                        "Ines Tolland | JSON-LD: author.name | 2026-03-14 | "),
                arguments(
                        "comments with authors",
                        ld(
                                "{'@type':'NewsArticle','datePublished':'2026-03-14','comment':[{'@type':'Comment','author':{'name':'Ivo"
                                        + " Lund'}}]}"),
                        article("<p class='byline'>Ines Tolland</p>")
                                + "<section id='comments'><div class='comment'><span class='author'>Ivo Lund</span></div></section>",
                        "Ines Tolland | class: byline | 2026-03-14 | "),
                arguments(
                        "an administrator",
                        "<meta name='author' content='admin'><meta property='og:site_name' content='Velmouth Gazette'>",
                        plain,
                        "admin (PLACEHOLDER) | meta: author |  | Velmouth Gazette"),
                arguments(
                        "an agency",
                        ld(
                                "{'@type':'NewsArticle','author':{'@type':'Organization','name':'Reuters'},'publisher':{'name':'Velmouth"
                                        + " Gazette'},'datePublished':'2026-03-14'}"),
                        plain,
                        "[Reuters] |  | 2026-03-14 | Velmouth Gazette"));
    }

    private static String article(String meta) {
        return "<main><article><h1>" + TITLE + "</h1>" + meta + WORDS + WORDS + "</article></main>";
    }

    private static String ld(String json) {
        return "<script type=\"application/ld+json\">" + json.replace('\'', '"') + "</script>";
    }

    private static String seen(Metadata metadata) {
        List<Author> authors = metadata.authors();
        String names = String.join(
                ", ",
                authors.stream()
                        .map(author -> author.kind() == Author.Kind.PERSON
                                ? author.name()
                                : author.name() + " (" + author.kind() + ")")
                        .toList());
        String agencies = metadata.agencies().isEmpty()
                ? ""
                : metadata.agencies().stream().map(Value::value).toList().toString();
        return String.join(
                " | ",
                names + agencies,
                authors.isEmpty() ? "" : authors.get(0).foundIn(),
                value(metadata.published()),
                value(metadata.publisher()));
    }

    private static String value(@Nullable Value<?> value) {
        return value == null ? "" : value.value().toString();
    }
}
