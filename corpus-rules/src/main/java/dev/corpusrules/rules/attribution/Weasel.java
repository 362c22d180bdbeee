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
 * A statement that is credited to nobody in particular: a crowd says it (<em>critics say</em>), reports do
 * (<em>according to reports</em>), or it is said. Only where such a subject stands before its verb, and outside
 * quotation marks. Polls, officials and <em>allegedly</em> are left alone: they say more than they hide. The words are
 * ours, chosen on news articles in which every statement's source is marked.
 */
public record Weasel() implements PhraseRule {

    /** These need no verb behind them. */
    private static final List<String> ALONE = List.of(
            "according to reports",
            "according to some reports",
            "according to media reports",
            "according to news reports",
            "according to press reports",
            "according to local reports",
            "according to local media reports",
            "according to unconfirmed reports",
            "according to multiple reports",
            "according to several reports",
            "according to various reports",
            "according to experts",
            "according to critics",
            "according to observers",
            "according to analysts",
            "according to some",
            "according to many",
            "according to some experts",
            "according to many experts",
            "according to rumours",
            "according to rumors",
            "it is said",
            "it is often said",
            "it is believed",
            "it is widely believed",
            "it is generally believed",
            "it is thought",
            "it is widely thought",
            "it is widely assumed",
            "it is understood",
            "it is claimed",
            "it is feared",
            "it is rumoured",
            "it is rumored",
            "it has been said",
            "it has been claimed",
            "it has been suggested",
            "it has been reported",
            "it has been argued",
            "it has been rumoured",
            "it has been rumored",
            "rumour has it",
            "rumor has it");

    /** People whom nobody can ask back, whatever word stands before. */
    private static final List<String> CROWDS = List.of(
            "critics",
            "experts",
            "observers",
            "analysts",
            "pundits",
            "commentators",
            "insiders",
            "detractors",
            "skeptics",
            "sceptics",
            "economists",
            "scholars",
            "historians",
            "strategists",
            "environmentalists",
            "naysayers");

    /** These are a crowd by themselves alone: behind a word they are somebody's, and can be asked. */
    private static final List<String> BARE =
            List.of("researchers", "scientists", "academics", "psychologists", "opponents", "proponents");

    private static final List<String> REPORTS = List.of("reports", "rumours", "rumors", "studies", "research");

    /** These make any group a crowd, and stand for one themselves. */
    private static final List<String> QUANTIFIERS = List.of("some", "many", "most", "several", "others");

    /** Behind these, the subject is one that the reader has met, or a share that somebody has counted. */
    private static final Set<String> KNOWN = VagueSubject.words("""
            the these those both its their his her our my two three four five six seven eight nine ten dozen hundred
            thousand million percent of by for to from with than at
            """);

    /** Behind “according to reports” these name the reporter; behind “it is believed” they speak of a thing. */
    private static final Set<String> SAYING_MORE = VagueSubject.words("from by in to at of");

    /** What makes reports no less vague. */
    private static final Set<String> PRESS =
            VagueSubject.words("media news press local unconfirmed recent new previous");

    private static final List<String> PHRASES = Stream.of(ALONE, QUANTIFIERS, CROWDS, BARE, REPORTS)
            .flatMap(List::stream)
            .toList();

    /** In {@link #PHRASES}, the index behind the last phrase of each list but the last. */
    private static final int END_OF_ALONE = ALONE.size();

    private static final int END_OF_QUANTIFIERS = END_OF_ALONE + QUANTIFIERS.size();
    private static final int END_OF_CROWDS = END_OF_QUANTIFIERS + CROWDS.size();
    private static final int END_OF_BARE = END_OF_CROWDS + BARE.size();

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
            // "Many critics say" is hit twice, and said once.
            if (hit.span().start() < end) {
                continue;
            }
            Span statement = statement(subject, hit.phrase(), hit.span());
            if (!statement.isEmpty() && subject.isNarration(statement)) {
                String words = statement.in(article.prose().text()).replaceAll("\\s+", " ");
                said.add(Fault.at(
                        article.locate(statement), "“" + words + "” credits nobody in particular: who says so?"));
                end = statement.end();
            }
        }
        return said.stream();
    }

    private static Span statement(VagueSubject subject, int phrase, Span span) {
        if (phrase < END_OF_ALONE) {
            return subject.goesOn(span, SAYING_MORE) ? VagueSubject.NONE : span;
        }
        int start = span.start();
        if (phrase < END_OF_QUANTIFIERS) {
            return subject.joins(start) ? subject.ofSome(span) : VagueSubject.NONE;
        }
        if (phrase < END_OF_CROWDS) {
            boolean named = KNOWN.contains(subject.before(start))
                    || subject.isCoordinated(start)
                    || subject.isNamedBefore(start);
            return named && !subject.begins(start) ? VagueSubject.NONE : subject.withVerb(span);
        }
        boolean alone = subject.joins(start);
        if (phrase < END_OF_BARE) {
            return alone ? subject.withVerb(span) : VagueSubject.NONE;
        }
        return alone || PRESS.contains(subject.before(start)) ? subject.withShowing(span) : VagueSubject.NONE;
    }
}
