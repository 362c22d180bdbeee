package dev.corpusrules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.corpusrules.Article;
import dev.corpusrules.Span;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.text.Quotation;
import dev.corpusrules.text.Quotations;
import java.util.List;

/** What is read out of any words lies in them: their figures, and their quotations. */
class ReadingsFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void quantities(byte[] input) {
        String text = Promises.text(input);
        int last = 0;
        for (Quantity quantity : Quantities.numbers(Article.text("a.txt", text))) {
            Promises.liesIn(quantity.span(), text);
            assertThat(quantity.span().contains(quantity.figure()))
                    .as("%s holds its figure", quantity)
                    .isTrue();
            assertThat(quantity.figure().start()).as("in order").isGreaterThanOrEqualTo(last);
            last = quantity.figure().end();
            assertThat(quantity.low()).isLessThanOrEqualTo(quantity.high());
            if (quantity.kind().isQuantity()) {
                assertThat(quantity.agreesWith(quantity))
                        .as("%s agrees with itself", quantity)
                        .isTrue();
            }
        }
        Quantities.ofSentence(text).forEach(quantity -> Promises.liesIn(quantity.span(), text));
    }

    @FuzzTest(maxDuration = "1m")
    void quotations(byte[] input) {
        String text = Promises.text(input);
        Quotations quotations = Article.text("a.txt", text).read(Quotations.READING);
        int last = 0;
        for (Quotation quotation : quotations.all()) {
            Span span = quotation.span();
            Promises.liesIn(span, text);
            assertThat(span.start()).as("no two overlap").isGreaterThanOrEqualTo(last);
            assertThat(span.contains(quotation.words())).isTrue();
            assertThat(quotations.quotes(span.start())).isTrue();
            assertThat(quotations.in(span)).isEqualTo(List.of(quotation));
            last = span.end();
        }
    }
}
