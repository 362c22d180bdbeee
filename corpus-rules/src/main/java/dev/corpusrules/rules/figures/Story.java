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
import java.util.Optional;

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
        Optional<Span> title = article.read(Headline.READING).span();
        String folded =
                title.map(span -> Folding.fold(span.in(article.prose().text()))).orElse("");
        Zones zones = article.read(Zones.READING);
        for (Quantity number : numbers) {
            int block = number.setting().block();
            if (title.isPresent() && title.get().contains(number.span().start())) {
                headline.add(number);
            } else if (repeats(article, block, folded)) {
                continue;
            } else if (zones.isText(block)) {
                body.add(number);
            } else {
                aside.add(number);
            }
        }
        return new Story(headline, body, aside);
    }

    private static boolean repeats(Article article, int block, String title) {
        Span span = article.blocks().get(block).span();
        return !title.isEmpty()
                && span.length() < 2 * title.length()
                && Folding.fold(article.text(article.blocks().get(block))).equals(title);
    }
}
