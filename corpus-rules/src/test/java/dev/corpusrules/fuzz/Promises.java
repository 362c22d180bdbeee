package dev.corpusrules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Declaration;
import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.Metadata;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** What holds of every article and every finding, whatever the text says. */
final class Promises {

    private Promises() {}

    /** A text made of any bytes; those that are no UTF-8 stand for halves of surrogate pairs, which no bytes spell. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    }

    static void holdFor(Article article) {
        String prose = article.prose().text();
        Source source = article.source();
        int end = 0;
        for (Block block : article.blocks()) {
            liesIn(block.span(), prose);
            assertThat(block.span().start()).as("blocks do not overlap").isGreaterThanOrEqualTo(end);
            assertThat(block.span().trimmed(prose))
                    .as("no white space at an end")
                    .isEqualTo(block.span());
            liesIn(block.whole(), source.text());
            holdFor(article.locate(block.span()), source);
            end = block.span().end();
        }
        if (article.format() == Article.Format.TEXT && article.declaration() == Declaration.TEXT) {
            article.blocks().forEach(block -> assertThat(article.text(block))
                    .isEqualTo(article.prose().inSource(block.span()).in(source.text())));
        }
        places(article.metadata()).forEach(place -> liesIn(place, source.text()));
        article.suppressions().forEach(suppression -> {
            liesIn(suppression.region(), source.text());
            liesIn(suppression.at(), source.text());
        });
    }

    static void holdFor(Finding finding, Source source) {
        holdFor(finding.place(), source);
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.fingerprint()).matches("[0-9a-f]{16}");
        if (finding.fix() != null) {
            liesIn(finding.fix().span(), source.text());
        }
    }

    private static void holdFor(Location place, Source source) {
        liesIn(place.span(), source.text());
        assertThat(place.quote().length()).isLessThanOrEqualTo(Location.LONGEST_QUOTE);
        assertThat(place.file()).isEqualTo(source.name());
        if (source.record().isEmpty()) {
            assertThat(place.line()).isEqualTo(source.line(place.span().start()));
            assertThat(place.endLine()).isBetween(place.line(), Math.max(1, source.lines()));
            assertThat(place.column()).isPositive();
            assertThat(place.endLine() > place.line() || place.endColumn() >= place.column())
                    .as("the end is behind the beginning")
                    .isTrue();
        }
    }

    static void liesIn(Span span, String text) {
        assertThat(span.end()).as("the end of %s", span).isLessThanOrEqualTo(text.length());
    }

    private static Stream<Span> places(Metadata metadata) {
        Stream<Span> values = Stream.concat(
                        metadata.agencies().stream(),
                        Stream.of(
                                metadata.title(),
                                metadata.publisher(),
                                metadata.origin(),
                                metadata.published(),
                                metadata.modified(),
                                metadata.rights(),
                                metadata.canonical(),
                                metadata.language()))
                .filter(Objects::nonNull)
                .map(Metadata.Value::place);
        Stream<Span> authors = metadata.authors().stream().map(Metadata.Author::place);
        Stream<Span> images = metadata.images().stream().map(Metadata.Image::place);
        return Stream.of(values, authors, images).flatMap(places -> places).filter(Objects::nonNull);
    }
}
