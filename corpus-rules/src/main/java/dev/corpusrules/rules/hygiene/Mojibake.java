package dev.corpusrules.rules.hygiene;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.text.Strange;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text that was decoded with the wrong encoding, so that an apostrophe has become <em>â€™</em>, or was lost in decoding.
 * One finding a block, at the first place.
 */
public record Mojibake() implements ArticleRule {

    @Override
    public Stream<Said> check(Article article) {
        if (!article.read(Strange.READING)) {
            return Stream.empty();
        }
        char[] text = article.prose().characters();
        return article.blocks().stream()
                .map(block -> check(article, text, block))
                .filter(Objects::nonNull);
    }

    private static @Nullable Said check(Article article, char[] characters, Block block) {
        String text = article.prose().text();
        for (int i = block.span().start(); i < block.span().end(); i++) {
            if (characters[i] < '\u0080') {
                continue;
            }
            int length = WrongDecoding.length(text, i);
            if (length > 0) {
                Span span = new Span(i, Math.min(i + length, block.span().end()));
                return Fault.at(article.locate(span), message(text, span));
            }
        }
        return null;
    }

    private static String message(String text, Span span) {
        String meant = WrongDecoding.meant(text, span.start(), span.length());
        return meant.isBlank()
                ? "A character was lost when this text was decoded."
                : "“" + span.in(text) + "” was “" + meant + "” before it was decoded with the wrong encoding.";
    }
}
