package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.Fault;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A statement whose source is kept unnamed: <em>sources said</em>, <em>people familiar with the matter</em>, <em>on
 * condition of anonymity</em>. Such sources may have good reasons; a newsroom that wants each of them accounted for
 * switches the rule on.
 */
public record AnonymousSource() implements PhraseRule {

    /** These need no verb behind them. */
    private static final List<String> ALONE = List.of(
            "on condition of anonymity",
            "on the condition of anonymity",
            "condition that they not be named",
            "asked not to be named",
            "asked not to be identified",
            "asked to remain anonymous",
            "asked that their names not be used",
            "declined to be named",
            "declined to be identified",
            "did not want to be named",
            "did not want to be identified",
            "did not wish to be named",
            "requested anonymity",
            "requesting anonymity",
            "was granted anonymity",
            "were granted anonymity",
            "not authorised to speak publicly",
            "not authorized to speak publicly",
            "according to sources",
            "according to a source",
            "according to one source",
            "according to anonymous sources",
            "according to people familiar with",
            "according to a person familiar with",
            "according to people close to",
            "people familiar with the matter",
            "a person familiar with the matter",
            "people with knowledge of the matter",
            "a source close to",
            "sources close to");

    private static final List<String> SOURCES = List.of("source", "sources", "insider");

    private static final List<String> PHRASES =
            Stream.of(ALONE, SOURCES).flatMap(List::stream).toList();

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public List<String> phrases() {
        return PHRASES;
    }

    @Override
    public Stream<Said> check(Article article, List<Hit> hits) {
        VagueSubject subject = new VagueSubject(article);
        List<Said> said = new ArrayList<>();
        int end = 0;
        for (Hit hit : hits) {
            Span span = hit.phrase() < ALONE.size() ? hit.span() : subject.withTelling(hit.span());
            if (span.start() >= end && !span.isEmpty() && subject.isNarration(span)) {
                said.add(Fault.at(article.locate(span), "The source of this statement is not named."));
                end = span.end();
            }
        }
        return said.stream();
    }
}
