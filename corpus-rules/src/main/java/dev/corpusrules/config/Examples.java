package dev.corpusrules.config;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Examined;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The tests that a rule brings along.
 *
 * @param flags texts that the rule must report
 * @param passes texts that it must not report
 */
record Examples(List<Value> flags, List<Value> passes) {

    static Examples read(Value value) {
        if (!value.isMapping()) {
            value.wrong("\"examples\" takes flags and passes, not " + value.described());
        }
        Fields fields = Fields.of(value);
        Examples examples = new Examples(texts("flags", fields), texts("passes", fields));
        fields.rejectOthers("examples are of two kinds, flags and passes, not");
        return examples;
    }

    private static List<Value> texts(String name, Fields fields) {
        List<Value> texts = new ArrayList<>();
        for (Value text : fields.get(name).flatMap(Value::items).orElse(List.of())) {
            if (text.words().isPresent()) {
                texts.add(text);
            } else {
                text.wrong("an example is a text, not " + text.described());
            }
        }
        return texts;
    }

    void tryOut(RuleSet.Entry entry, String language) {
        if (entry.rule() instanceof CorpusRule) {
            flags.forEach(text -> text.wrong(entry.id() + " compares articles: one text is no example of it"));
            return;
        }
        RuleSet.Entry loud = new RuleSet.Entry(entry.id(), entry.rule(), RuleSet.Grades.of(Severity.ERROR));
        Checker checker = new Checker(new RuleSet(List.of(loud), List.of(), language, List.of()));
        for (Value text : flags) {
            Examined examined = examine(checker, text);
            if (examined.findings().isEmpty()) {
                text.wrong(
                        examined.notJudged().isEmpty()
                                ? entry.id() + " does not report this example"
                                : entry.id() + " does not know the language of this example");
            }
        }
        for (Value text : passes) {
            examine(checker, text).findings().stream()
                    .findFirst()
                    .map(Finding::place)
                    .ifPresent(place -> text.wrong(
                            entry.id() + " reports \"" + place.quote() + "\" in this example, which is to pass"));
        }
    }

    private static Examined examine(Checker checker, Value text) {
        return checker.examine(Article.text("example.txt", text.words().orElse("")));
    }
}
