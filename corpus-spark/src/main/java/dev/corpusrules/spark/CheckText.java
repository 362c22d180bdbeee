package dev.corpusrules.spark;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/**
 * A function of a text to what the pack {@code news} finds in it, for SQL and Python: rules across articles have no say.
 * It returns an array of {@value #TYPE}.
 */
public final class CheckText implements UDF1<@Nullable String, @Nullable List<Row>> {

    /** What an element of the result is. */
    public static final String TYPE =
            "struct<rule: string, severity: string, line: int, column: int, message: string, quote: string, fixable: boolean>";

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable List<Row> call(@Nullable String text) {
        return text == null
                ? null
                : Ready.CHECKER.examine(Article.text("text", text)).findings().stream()
                        .map(CheckText::row)
                        .toList();
    }

    private static Row row(Finding finding) {
        return RowFactory.create(
                finding.rule(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.place().line(),
                finding.place().column(),
                finding.message(),
                finding.place().quote(),
                finding.fix() != null);
    }

    /** Made once in each executor, when it is first asked for. */
    private static final class Ready {
        private static final Checker CHECKER = new Checker(RuleSet.pack("news"));
    }
}
