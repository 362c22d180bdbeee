package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineLine.Credit;
import dev.corpusrules.text.BylineWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds in a paragraph's first words what it says of an author: "NAME is a staff writer", "The newsroom team comprises …". */
final class Biography {

    /** So much of a paragraph is read. */
    private static final int READ = 170;
    /** The role stands at most so many words behind the verb. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_NAME_WORDS = 6;

    /** What words of the subject may be; a capital may begin any. */
    private static final int ANY_NAME = Part.PARTICLE.bit() | Part.DESK.bit();

    private Biography() {}

    static Optional<Credit> of(Glance glance) {
        if (!mayIntroduce(glance)) {
            return Optional.empty();
        }
        String paragraph = glance.words();
        String opening = paragraph.length() > READ ? paragraph.substring(0, READ) : paragraph;
        List<BylineToken> subject = subject(opening);
        int verb = subject.size();
        boolean desk = false;
        boolean person = verb >= 2;
        for (BylineToken word : subject) {
            desk |= word.isDesk();
            person &= word.isNameWord() || word.is(Part.PARTICLE);
        }
        if (!desk
                && !(person
                        && isJournalist(opening, subject.get(verb - 1).span().end()))) {
            return Optional.empty();
        }
        Span span = new Span(
                subject.get(0).span().start(), subject.get(verb - 1).span().end());
        return Optional.of(new Credit(span.in(opening), span));
    }

    /** Whether the first words may be such a subject and its verb, as far as they are mere letters; most cannot. */
    private static boolean mayIntroduce(Glance line) {
        char[] text = line.characters();
        int at = line.span().start();
        int end = Math.min(line.span().end(), at + READ);
        for (int i = 0; i < MOST_NAME_WORDS; i++) {
            int behind = Glance.behindLetters(text, at, end);
            if (behind == end || behind > at && text[behind] != ' ' && text[behind] != ',') {
                return true;
            }
            if (behind == at) {
                // A number or a mark, unless it is not seen.
                char c = Folding.fold(text[at]);
                return c == ' ' || c == Folding.NOTHING;
            }
            int parts = Character.isUpperCase(text[at]) ? ANY_NAME : BylineWords.hints(text, at, end);
            if ((parts & Part.IS.bit()) != 0) {
                return true;
            }
            if ((parts & ANY_NAME) == 0 || text[behind] == ',') {
                return false;
            }
            at = behind + 1;
        }
        return false;
    }

    /** The short capitalised subject of a verb; empty when there is none, as a word or two mostly tell. */
    private static List<BylineToken> subject(String opening) {
        List<BylineToken> subject = new ArrayList<>();
        BylineToken token = BylineToken.first(opening, 0);
        while (token != null && subject.size() < MOST_NAME_WORDS) {
            if (token.is(Part.IS) && !token.isCapitalised()) {
                return subject;
            }
            if (!token.isCapitalised() && !token.is(Part.PARTICLE) && !token.is(Part.DESK)) {
                return List.of();
            }
            subject.add(token);
            token = BylineToken.first(opening, token.span().end());
        }
        return List.of();
    }

    private static boolean isJournalist(String opening, int verbFrom) {
        BylineToken verb = BylineToken.first(opening, verbFrom);
        BylineToken token = verb;
        for (int i = 0; i < MOST_WORDS && token != null; i++) {
            if (token.is(Part.JOURNALIST) && i > 0) {
                return true;
            }
            if (token.isMark(".")) {
                return false;
            }
            token = BylineToken.first(opening, token.span().end());
        }
        return verb != null && verb.folded().equals("covers");
    }
}
