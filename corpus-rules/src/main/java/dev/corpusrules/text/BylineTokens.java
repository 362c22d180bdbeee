package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineToken.Kind;
import dev.corpusrules.text.BylineWords.Part;
import java.util.List;

/** The tokens of a line that may be a byline, and the names and agencies that begin at them. */
record BylineTokens(String line, List<BylineToken> tokens) {

    /** Lines of more tokens are prose. */
    static final int MOST = 40;

    /** The longest names of authors have five words; agencies have three. */
    private static final int MOST_NAME_WORDS = 5;

    private static final int MOST_AGENCY_WORDS = 3;

    /** What ends a sentence, however short it is. */
    private static final String STOPS = "?!…";

    /** What ends a sentence of some words. */
    private static final String ENDS = ".:\"”»“";

    /** So few words are no sentence unless a mark of {@link #STOPS} says so. */
    private static final int FEW = 3;

    /** With its full stop, a word of so many letters is none. */
    private static final int LONGEST_ABBREVIATION = 4;

    static BylineTokens of(String line) {
        return new BylineTokens(line, BylineToken.of(line, MOST));
    }

    int size() {
        return tokens.size();
    }

    BylineToken get(int index) {
        return tokens.get(index);
    }

    BylineToken last() {
        return tokens.get(tokens.size() - 1);
    }

    /** Whether this can be no byline by its length, or because it opens as the credit of a picture does. */
    boolean isOther() {
        return tokens.isEmpty() || tokens.size() > MOST || isPicture();
    }

    private boolean isPicture() {
        BylineToken first = tokens.get(0);
        BylineToken second = tokens.get(Math.min(1, tokens.size() - 1));
        return first.is(Part.PICTURE) || first.isMark("©") || first.kind() == Kind.MARK && second.is(Part.PICTURE);
    }

    boolean endsAsSentence() {
        return last().isMark(STOPS) || last().isMark(ENDS) && tokens.size() > FEW;
    }

    /** The same of a line whose tokens nobody has told apart: it may say no where they would say yes. */
    static boolean endsAsSentence(char[] text, Span line) {
        int end = line.end() - 1;
        if (line.isEmpty() || STOPS.indexOf(text[end]) >= 0) {
            return !line.isEmpty();
        }
        if (ENDS.indexOf(text[end]) < 0 || !isBehindWord(text, line.start(), end)) {
            return false;
        }
        int words = 0;
        for (int i = line.start() + 1; i < end && words <= FEW; i++) {
            words += text[i - 1] == ' ' && Lexicon.isLetter(text[i]) ? 1 : 0;
        }
        return words > FEW;
    }

    /** Whether the mark ends the line rather than an abbreviation. */
    private static boolean isBehindWord(char[] text, int start, int mark) {
        if (text[mark] != '.') {
            return true;
        }
        if (mark - LONGEST_ABBREVIATION < start) {
            return false;
        }
        for (int i = mark - LONGEST_ABBREVIATION; i < mark; i++) {
            if (!Lexicon.isLetter(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** A word of dates and counters, unless it is a month that is a name here. */
    boolean isStamp(int at) {
        return tokens.get(at).isStamp() && !isMonthAsName(at);
    }

    /** "May" in "May Lindqvist", "Maio" in "Alba Maio": a capitalised month beside a name and not beside a number. */
    private boolean isMonthAsName(int at) {
        BylineToken token = tokens.get(at);
        if (!token.is(Part.MONTH) || !token.isCapitalised() || token.text().endsWith(".")) {
            return false;
        }
        BylineToken before = at > 0 ? tokens.get(at - 1) : null;
        BylineToken behind = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean dated =
                before != null && before.kind() == Kind.NUMBER || behind != null && behind.kind() == Kind.NUMBER;
        return !dated && (before != null && before.isNameWord() || behind != null && behind.isNameWord());
    }

    /** The index behind the name that begins here; the same index when none does. */
    int endOfName(int start) {
        int i = start;
        int words = 0;
        while (i < tokens.size() && i - start < MOST_NAME_WORDS) {
            BylineToken token = tokens.get(i);
            boolean tail = words >= 2 && (token.is(Part.ROLE) || token.isDesk() || agencyAt(i) > 0);
            boolean month = words < 2 && isMonthAsName(i);
            boolean particle =
                    token.isWord() && token.is(Part.PARTICLE) && !(words == 0 && token.is(Part.BY)) && isNameAfter(i);
            if (!tail && (token.isNameWord() || month)) {
                words++;
            } else if (!particle) {
                break;
            }
            i++;
        }
        return words == 0 ? start : i;
    }

    private boolean isNameAfter(int index) {
        int next = index + 1;
        if (next < tokens.size()
                && tokens.get(next).is(Part.PARTICLE)
                && !tokens.get(next).isCapitalised()) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).isNameWord();
    }

    /** The number of tokens of the agency's name that begins here; 0 when none does. */
    int agencyAt(int index) {
        if (index >= tokens.size() || !tokens.get(index).isWord()) {
            return 0;
        }
        for (int end = Math.min(tokens.size(), index + MOST_AGENCY_WORDS); end > index; end--) {
            Span span = span(index, end);
            if (tokens.get(end - 1).isWord()
                    && Agencies.mayBegin(line, span.start(), span.end())
                    && Agencies.named(span.in(line)).isPresent()) {
                return end - index;
            }
        }
        return 0;
    }

    /** How many words from here on are neither capitalised nor known to stand on bylines. */
    int loose(int from) {
        int loose = 0;
        for (int i = from; i < tokens.size(); i++) {
            BylineToken token = tokens.get(i);
            loose += token.isWord() && !token.isCapitalised() && !isKnown(token) ? 1 : 0;
        }
        return loose;
    }

    private static boolean isKnown(BylineToken token) {
        return token.is(Part.ROLE)
                || token.is(Part.DESK)
                || token.is(Part.PARTICLE)
                || token.is(Part.AND)
                || token.is(Part.BY)
                || token.is(Part.LABEL)
                || token.isStamp()
                || Agencies.named(token.text()).isPresent();
    }

    BylineLine.Credit credit(int from, int to) {
        Span span = span(from, to);
        return new BylineLine.Credit(span.in(line), span);
    }

    private Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
