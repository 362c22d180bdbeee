package dev.corpusrules.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.corpusrules.Span;
import dev.corpusrules.text.BylineLine.Credit;
import java.util.List;
import java.util.Optional;

/** Finds bylines in Chinese, Japanese and Korean, which have no capitals to tell names by: only labels and brackets. */
final class EastAsianByline {

    /** Longer lines are prose; only a closing bracket of theirs is read. */
    private static final int LONGEST = 60;

    private static final String NAME = "([\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}ー・A-Za-z ]{2,16}?)";
    private static final String LABEL =
            "(?:取材・文|取材|撰文|作者|著者|筆者|執筆|文|記者|记者|采写|責任編輯|责任编辑|責編|责编|編輯|编辑|編集|" + "ライター|글쓴이|글|취재|기자|작성자)";
    private static final String END = "(?:$|[\\s、，,;；／/・）)］\\]】=｜|@])";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^[\\[（(【［\\s]*" + LABEL + "\\s*[:：／/●=＝|｜•・]\\s*" + NAME + END),
            Pattern.compile("^[（(【\\s]*(?:[\\p{Han}]{1,4})?(?:记者|記者)\\s*" + NAME + END),
            Pattern.compile("(?:^|[\\s\\[（(【［=])" + NAME + "\\s*(?:기자|특파원|記者|记者|著|特派員|編集部)" + END),
            Pattern.compile("^[\\[［【]" + NAME + "(?:[，,、].{1,20})?[\\]］】]$"));

    private EastAsianByline() {}

    /** The name that a line in such a script credits; of a long line only its closing bracket is read. */
    static Optional<Credit> of(String line) {
        int start = line.length() <= LONGEST ? 0 : closingBracket(line);
        if (start < 0 || line.endsWith("。")) {
            return Optional.empty();
        }
        String words = line.substring(start);
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(words);
            if (matcher.find()) {
                Span span = new Span(matcher.start(1), matcher.end(1)).trimmed(words);
                return Optional.of(new Credit(span.in(words), span.shifted(start)));
            }
        }
        return Optional.empty();
    }

    private static int closingBracket(String line) {
        if (!line.endsWith("）") && !line.endsWith(")") && !line.endsWith("］")) {
            return -1;
        }
        int open = Math.max(line.lastIndexOf('（'), Math.max(line.lastIndexOf('('), line.lastIndexOf('［')));
        return open >= 0 && line.length() - open <= LONGEST ? open : -1;
    }
}
