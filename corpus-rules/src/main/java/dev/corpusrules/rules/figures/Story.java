package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Zones;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of an article, by where they stand.
 *
 * @param headline those of the headline
 * @param body those of the text below it; a line that repeats the headline is none of it
 * @param aside those of captions, furniture and what else is no text
 */
record Story(List<Quantity> headline, List<Quantity> body, List<Quantity> aside) {

    static final Reading<Story> READING = Story::of;

    Story {
        headline = List.copyOf(headline);
        body = List.copyOf(body);
        aside = List.copyOf(aside);
    }

    private static Story of(Article article) {
        List<Quantity> numbers = Quantities.numbers(article);
        List<Quantity> headline = new ArrayList<>();
        List<Quantity> body = new ArrayList<>();
        List<Quantity> aside = new ArrayList<>();
        if (numbers.isEmpty()) {
            return new Story(headline, body, aside);
        }
        Span title = article.read(Headline.READING).span().orElse(null);
        Zones zones = article.read(Zones.READING);
        int block = -1;
        List<Quantity> ofBlock = body;
        for (Quantity number : numbers) {
            if (title != null && title.contains(number.span().start())) {
                headline.add(number);
                continue;
            }
            if (number.setting().block() != block) {
                block = number.setting().block();
                ofBlock = title != null && repeats(article, block, title)
                        ? new ArrayList<>()
                        : zones.isText(block) ? body : aside;
            }
            ofBlock.add(number);
        }
        return new Story(headline, body, aside);
    }

    private static boolean repeats(Article article, int block, Span title) {
        Span span = article.blocks().get(block).span();
        // Folded, it is no longer.
        if (span.length() >= 2 * title.length()) {
            return false;
        }
        String text = article.prose().text();
        String folded = Folding.fold(title.in(text));
        return !folded.isEmpty()
                && span.length() < 2 * folded.length()
                && Folding.fold(span.in(text)).equals(folded);
    }
}
