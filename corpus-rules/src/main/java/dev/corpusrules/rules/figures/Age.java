package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Two ages of one person, who bears the only such name in the article. */
public record Age() implements ArticleRule {

    /** Words that tell of another time, when the person was of another age. */
    private static final Set<String> OTHER_TIME = Vocabulary.english("otherTime");

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        String text = article.prose().text();
        Map<String, List<Quantity>> ages = new LinkedHashMap<>();
        for (Quantity figure : Quantities.in(article)) {
            Ages.nameOf(figure, text).ifPresent(name -> ages.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(figure));
        }
        List<Said> said = new ArrayList<>();
        ages.forEach((name, known) -> {
            Quantity first = known.get(0);
            for (Quantity other : known) {
                if (first.low() != other.low() && !isOfAnotherTime(first, text) && !isOfAnotherTime(other, text)) {
                    String message = "One person has two ages: " + Wording.both(first, text, other, text);
                    said.add(Fault.at(article.locate(first.span()), message)
                            .relatedTo(List.of(article.locate(other.span()))));
                    return;
                }
            }
        });
        return said.stream();
    }

    private static boolean isOfAnotherTime(Quantity figure, String text) {
        int from = figure.setting().sentence().start();
        return Near.hasWord(text, from, figure.setting().sentence().end(), OTHER_TIME);
    }
}
