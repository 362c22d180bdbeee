package dev.corpusrules.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table: a sentence, and behind the arrow its figures as they are to be read. */
class QuantitiesTest {

    private static final String ARROW = " => ";

    static Stream<String> rows() throws IOException {
        try (InputStream in = QuantitiesTest.class.getResourceAsStream("quantities.txt")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(table.split("\n")).filter(row -> !row.isBlank() && !row.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void figuresAreReadAsTheTableSays(String row) {
        String sentence = row.substring(0, row.indexOf(ARROW));
        assertThat(read(sentence)).isEqualTo(row.substring(row.indexOf(ARROW) + ARROW.length()));
    }

    @Test
    void theFiguresOfAnArticleStandWhereItsProseHasThem() {
        String text = "Mill closes\n\nAlmost 300 people worked there. In 1998 it had 1,200 looms.\n";
        List<Quantity> quantities = Quantities.in(Article.text("mill.txt", text));
        assertThat(quantities)
                .extracting(one -> one.span().in(text))
                .containsExactly("Almost 300 people", "1998", "1,200 looms");
        assertThat(quantities).extracting(one -> one.setting().number()).containsExactly(1, 2, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The club sold 300 tickets in March.                                 | march
                    In March, 300 tickets were sold.                                    |
                    In March 300 tickets were sold.                                     | march
                    In 2019 the club sold 300 tickets.                                  | 2019
                    The club sold 300 tickets, it said in 2019.                         |
                    The club sold 300 tickets on Monday and some more on Tuesday.       | monday tuesday
                    Last year the mill made 300 looms, and on Monday it stood still.    | year
                    """)
    void theTimesOfAFigureAreThoseOfItsClause(String sentence, @Nullable String times) {
        assertThat(Quantities.ofSentence(sentence))
                .filteredOn(figure -> figure.kind() == Kind.COUNT)
                .singleElement()
                .extracting(figure -> String.join(" ", new TreeSet<>(figure.times())))
                .isEqualTo(Objects.requireNonNullElse(times, ""));
    }

    static String read(String sentence) {
        String figures = Quantities.ofSentence(sentence).stream()
                .map(figure -> describe(figure, sentence))
                .collect(Collectors.joining("; "));
        return figures.isEmpty() ? "nothing" : figures;
    }

    private static String describe(Quantity figure, String sentence) {
        Interval interval = figure.interval();
        StringBuilder said = new StringBuilder("{" + figure.span().in(sentence) + "} ");
        said.append(figure.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (figure.date() != null) {
            said.append(" ").append(figure.date().inWords());
        } else if (figure.kind().isQuantity()) {
            said.append(interval.lowOpen() ? " >" : " ").append(number(interval.low(), figure));
            said.append(interval.highOpen() ? "..<" : "..").append(number(interval.high(), figure));
        }
        said.append(figure.unit().isEmpty() ? "" : " " + figure.unit());
        said.append(
                figure.head().isEmpty()
                        ? ""
                        : " of " + String.join(" ", figure.modifiers())
                                + (figure.modifiers().isEmpty() ? "" : " ") + figure.head());
        said.append(figure.per().isEmpty() ? "" : " per " + figure.per());
        figure.events().forEach(event -> said.append(" !").append(event));
        new TreeSet<>(figure.marks()).forEach(mark -> said.append(" ")
                .append(mark.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        return said.toString();
    }

    /** In its own unit where it is a span of time: seconds are hard to read. */
    private static String number(double value, Quantity figure) {
        boolean time = figure.kind() == Kind.DURATION || figure.kind() == Kind.AGE;
        double shown = time ? value / 86400 : value;
        String text = String.format(java.util.Locale.ROOT, shown > 1000 ? "%.0f" : "%.3f", shown);
        text = text.contains(".") ? text.replaceAll("0+$", "").replaceAll("[.]$", "") : text;
        return (Double.isInfinite(value) ? "any" : text) + (time ? "d" : "");
    }
}
