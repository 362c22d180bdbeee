package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Metadata;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day of the week that the date beside it was not. Without a year, the one nearest to the publication is meant. */
public record Weekday() implements ArticleRule {

    /** How near the publication a date without a year must be to be known, in days; chosen by us. */
    private static final long NEAR = 120;

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
                    LocalDate day = date == null || date.weekday() == 0 ? null : day(date, article);
                    if (date == null || day == null || day.getDayOfWeek().getValue() == date.weekday()) {
                        return Stream.empty();
                    }
                    Fault fault = Fault.at(article.locate(figure.span()), message(date, day));
                    return Stream.of(date.year() == 0 ? fault.likely() : fault);
                });
    }

    private static @Nullable LocalDate day(WrittenDate date, Article article) {
        if (date.year() > 0) {
            return date.toDay().orElse(null);
        }
        Metadata.Value<LocalDate> published = article.metadata().published();
        if (published == null) {
            return null;
        }
        LocalDate nearest = null;
        for (int offset = -1; offset <= 1; offset++) {
            int year = published.value().getYear() + offset;
            LocalDate day =
                    new WrittenDate(year, date.month(), date.day(), 0).toDay().orElse(null);
            if (day != null && Math.abs(ChronoUnit.DAYS.between(day, published.value())) <= NEAR) {
                nearest = day;
            }
        }
        return nearest;
    }

    private static String message(WrittenDate date, LocalDate day) {
        String said = DayOfWeek.of(date.weekday()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String was = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String full = new WrittenDate(day.getYear(), date.month(), date.day(), 0).inWords();
        return full + " is a " + was + ", not a " + said + ".";
    }
}
