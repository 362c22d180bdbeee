package dev.corpusrules.bench;

import dev.corpusrules.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An invented article of five kilobytes, as text and as a page. */
final class Sample {

    static final String TEXT = read();
    static final String HTML = page(TEXT);

    private Sample() {}

    /** What a reader made of it, without what others have asked of it already: an article remembers its readings. */
    static Article unread(Article read) {
        return new Article(
                read.source(), read.format(), read.declaration(), read.metadata(), read.prose(), read.blocks());
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("article.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(String text) {
        String headline = text.lines().findFirst().orElseThrow();
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(headline)
                .append(
                        "</title>\n</head>\n<body>\n<nav><a href=\"/\">Home</a> <a href=\"/town\">Town</a></nav>\n<article>\n<h1>")
                .append(headline)
                .append("</h1>\n");
        text.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> page.append("<p>")
                .append(line)
                .append("</p>\n"));
        return page.append("</article>\n<footer><p>The Ellmark Gazette</p></footer>\n</body>\n</html>\n")
                .toString();
    }
}
