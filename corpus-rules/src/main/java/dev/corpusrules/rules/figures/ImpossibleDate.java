package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Metadata;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.WrittenDate;
import dev.corpusrules.rules.Nought;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day that no calendar has, or one long after the article was published.
 *
 * @param ahead how many years after its publication an article may name a day
 */
public record ImpossibleDate(int ahead) implements ArticleRule {

    public ImpossibleDate {
        Nought.orMore(ahead);
    }

    public ImpossibleDate() {
        this(100);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        return Quantities.in(article).stream()
                .filter(figure -> figure.date() != null)
                .flatMap(figure -> {
                    WrittenDate date = figure.date();
                    String wrong = date == null ? null : wrong(date, article);
                    if (date == null || wrong == null) {
                        return Stream.empty();
                    }
                    Fault fault = Fault.at(article.locate(figure.span()), wrong);
                    return Stream.of(date.exists() ? fault.likely() : fault);
                });
    }

    private @Nullable String wrong(WrittenDate date, Article article) {
        if (!date.exists()) {
            return "There is no " + date.inWords() + ".";
        }
        Metadata.Value<LocalDate> published = article.metadata().published();
        boolean late = published != null && date.year() > published.value().getYear() + ahead;
        return late ? date.inWords() + " is long after the article's publication." : null;
    }
}
