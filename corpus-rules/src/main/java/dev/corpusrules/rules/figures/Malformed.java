package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.Set;
import java.util.stream.Stream;

/** A number whose digits are grouped as no number of the language is: {@code $110,00}. */
public record Malformed() implements ArticleRule {

    /** Currencies of countries that write a comma where English writes a point, and keep it when they write English. */
    private static final Set<String> COMMA =
            Set.of("EUR", "BRL", "SEK", "NOK", "DKK", "PLN", "TRY", "RUB", "UAH", "CHF");

    /** A last group of two digits, or one that is too long by any count. */
    private static final int PAIR = 2;

    private static final int TOO_LONG = 4;

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        String text = article.prose().text();
        return Quantities.in(article).stream()
                .filter(figure -> figure.has(Mark.MALFORMED))
                .filter(figure -> isMeant(figure, text) && isEnglish(text))
                .map(figure -> fault(article, figure));
    }

    /** An article that says no language may be in one that writes its numbers so; English is hardly written without this word. */
    private static boolean isEnglish(String text) {
        return text.contains(" the ") || text.contains("The ");
    }

    /** A number of something, and no list such as {@code 1,2,3} or {@code 1998,2004}. */
    private static boolean isMeant(Quantity figure, String text) {
        String digits = figure.figure().in(text).replaceAll("[^0-9,]", "");
        String[] groups = digits.split(",", -1);
        int last = groups[groups.length - 1].length();
        boolean grouped = groups[0].length() <= 3 && (last == PAIR || last >= TOO_LONG);
        boolean money = figure.kind() == Kind.MONEY && !COMMA.contains(figure.unit());
        boolean counted = figure.kind() == Kind.COUNT && !figure.head().isEmpty() && !figure.scaled();
        return grouped && (money || counted);
    }

    private static Said fault(Article article, Quantity figure) {
        String written = Wording.quoted(figure.figure().in(article.prose().text()));
        return Fault.at(
                article.locate(figure.figure()),
                written
                        + " is no number: English groups digits by three, with a comma, and puts a point before the fraction.");
    }
}
