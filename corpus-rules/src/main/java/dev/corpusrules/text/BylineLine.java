package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineToken.Kind;
import dev.corpusrules.text.BylineWords.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * One line read as a byline: an optional lead-in ("By", "Von", "Posted on 4 May by"), names, and what may follow a name
 * (a role, a place, an outlet, a date, a handle). What is left over tells prose from bylines.
 */
final class BylineLine {

    /** How a line introduces a name. */
    enum Lead {
        NONE,
        /** A preposition such as "by", which opens sentences too. */
        BY,
        /** "Author:", "Text:", "Avatar of". */
        LABEL
    }

    /** A credit on the line; the span is the line's. */
    record Credit(String name, Span span) {}

    /** Longer lines are prose. */
    static final int MOST_TOKENS = 40;

    private static final String SEPARATORS = ",;&/|·•+";
    private static final int MOST_NAME_WORDS = 5;
    /** Words in lower case that a lead-in may be followed by, besides names, before the line is taken for a sentence. */
    private static final int MOST_LOOSE_WORDS = 3;

    private final String line;
    private final List<BylineToken> tokens;
    private Lead lead = Lead.NONE;
    private boolean dated;
    private int at;

    BylineLine(String line) {
        this.line = line;
        this.tokens = BylineToken.of(line, MOST_TOKENS);
    }

    /** The names that the line credits; empty when it is no byline. */
    List<Credit> credits(boolean bareNames) {
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS || isPicture()) {
            return List.of();
        }
        readLead();
        int begin = at;
        List<Credit> names = readNames();
        if (names.isEmpty()) {
            return withoutName(begin, bareNames);
        }
        Tail tail = readTail(at);
        if (lead == Lead.NONE) {
            return bareNames && isBare(names, begin, tail) ? names : List.of();
        }
        int words = words(names.get(0));
        boolean sentence = tail.loose > MOST_LOOSE_WORDS
                || tail.loose > 0 && (words < 2 || line.strip().endsWith("."));
        return sentence && !tail.datedFirst ? List.of() : names;
    }

    /** Whether the line is a lead-in and nothing else: the name stands on the next. */
    boolean isLeadAlone() {
        if (tokens.isEmpty() || tokens.size() > 5) {
            return false;
        }
        at = 0;
        readLead();
        return lead != Lead.NONE && at >= tokens.size();
    }

    private boolean isPicture() {
        BylineToken first = tokens.get(0);
        return first.is(Part.PICTURE)
                || first.isMark("©")
                || first.isMark("(") && tokens.size() > 1 && tokens.get(1).is(Part.PICTURE);
    }

    private void readLead() {
        boolean labelled = false;
        while (at < tokens.size()) {
            BylineToken token = tokens.get(at);
            boolean avatar = token.folded().equals("avatar") && at + 2 < tokens.size();
            if (avatar) {
                lead = Lead.LABEL;
                at += 2;
                continue;
            }
            if (token.is(Part.BY) && !isNameAfterAll(at)) {
                lead = lead == Lead.NONE ? Lead.BY : lead;
                lead = labelled ? Lead.LABEL : lead;
            } else if (token.is(Part.LABEL) && (startsLabel(at) || lead == Lead.NONE && isLabelPhrase(at))) {
                labelled = true;
            } else if (token.isMark(":") && labelled) {
                lead = Lead.LABEL;
            } else if (token.kind() == Kind.NUMBER || token.is(Part.STAMP) && !isNameAfterAll(at)) {
                dated = true;
            } else if (token.kind() != Kind.MARK && !token.is(Part.PICTURE)) {
                return;
            } else if (token.is(Part.PICTURE) && !labelled) {
                return;
            }
            at++;
        }
    }

    /** Whether a "by" or a colon follows within a few words of labels. */
    private boolean isLabelPhrase(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
            BylineToken token = tokens.get(i);
            if (token.is(Part.BY) && i > from || token.isMark(":") && i > from) {
                return true;
            }
            if (!token.is(Part.LABEL)
                    && !token.is(Part.STAMP)
                    && !token.is(Part.PICTURE)
                    && !token.is(Part.AND)
                    && token.kind() != Kind.MARK
                    && !token.is(Part.PARTICLE)) {
                return false;
            }
        }
        return false;
    }

    private boolean startsLabel(int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).isMark(":");
    }

    /** "May" in "May Lindqvist", "Van" in "Van Jones": a word of dates or lead-ins that opens a name here. */
    private boolean isNameAfterAll(int index) {
        if (!tokens.get(index).isCapitalised() || index + 1 >= tokens.size()) {
            return false;
        }
        BylineToken token = tokens.get(index);
        BylineToken next = tokens.get(index + 1);
        return !token.is(Part.BY)
                && token.folded().length() > 2
                && (lead != Lead.NONE)
                && isNameWord(next)
                && !next.is(Part.STAMP)
                && isMonthName(token);
    }

    private static boolean isMonthName(BylineToken token) {
        return switch (token.folded()) {
            case "april", "may", "june", "august", "mai", "marzo", "avril", "jan" -> true;
            default -> false;
        };
    }

    private List<Credit> readNames() {
        List<Credit> names = new ArrayList<>();
        while (at < tokens.size()) {
            int start = at;
            int end = endOfName(start);
            if (end == start) {
                break;
            }
            names.add(credit(start, end));
            at = end;
            int next = afterSeparator(end);
            if (next == end || next >= tokens.size() || !opensFurtherName(next)) {
                break;
            }
            at = next;
        }
        return names;
    }

    private int afterSeparator(int index) {
        int i = index;
        while (i < tokens.size()
                && (tokens.get(i).isMark(SEPARATORS) || tokens.get(i).is(Part.AND))) {
            i++;
        }
        return i;
    }

    private boolean opensFurtherName(int index) {
        int end = endOfName(index);
        return end - index >= 2 && agencyAt(index) == 0 && !isDeskPhrase(index, end);
    }

    /** The index behind the name that begins here; the same index when none does. */
    private int endOfName(int start) {
        int i = start;
        int words = 0;
        while (i < tokens.size() && i - start < MOST_NAME_WORDS) {
            BylineToken token = tokens.get(i);
            boolean tailBegins = words >= 2 && (token.is(Part.ROLE) || token.is(Part.DESK) || agencyAt(i) > 0);
            if (isNameWord(token) && !tailBegins || i == start && isNameAfterAll(i)) {
                words++;
                i++;
            } else if (words > 0 && token.isWord() && token.is(Part.PARTICLE) && followedByName(i)) {
                i++;
            } else if (words == 0
                    && token.isWord()
                    && token.is(Part.PARTICLE)
                    && !token.is(Part.BY)
                    && followedByName(i)) {
                i++;
            } else {
                break;
            }
        }
        return words == 0 ? start : i;
    }

    private boolean followedByName(int index) {
        for (int i = index + 1; i < Math.min(tokens.size(), index + 3); i++) {
            if (isNameWord(tokens.get(i))) {
                return true;
            }
            if (!tokens.get(i).is(Part.PARTICLE)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNameWord(BylineToken token) {
        if (!token.isCapitalised() || token.isPossessive()) {
            return false;
        }
        if (token.isInitial()) {
            return true;
        }
        return !token.is(Part.FURNITURE) && !token.is(Part.STAMP) && !token.is(Part.PICTURE) && !hasDigit(token.text());
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** The number of tokens of the agency's name that begins here; 0 when none does. */
    private int agencyAt(int index) {
        for (int end = Math.min(tokens.size(), index + 3); end > index; end--) {
            if (Agencies.named(words(index, end)).isPresent()) {
                return end - index;
            }
        }
        return 0;
    }

    private String words(int from, int to) {
        return line.substring(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    private Credit credit(int from, int to) {
        Span span = new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        return new Credit(span.in(line), span);
    }

    private static int words(Credit credit) {
        return credit.name().split("[\\s\\u00A0]+").length;
    }

    /** What stands behind the names. */
    private record Tail(int loose, boolean datedFirst, boolean marked) {}

    private Tail readTail(int from) {
        int loose = 0;
        for (int i = from; i < tokens.size(); i++) {
            BylineToken token = tokens.get(i);
            boolean known = !token.parts().isEmpty() || agencyAt(i) > 0;
            loose += token.isWord() && !token.isCapitalised() && !known ? 1 : 0;
        }
        BylineToken first = from < tokens.size() ? tokens.get(from) : null;
        boolean dated =
                first != null && (first.kind() == Kind.NUMBER || first.kind() == Kind.HANDLE || first.is(Part.STAMP));
        return new Tail(loose, dated, first == null || first.kind() != Kind.WORD);
    }

    private boolean isBare(List<Credit> names, int begin, Tail tail) {
        if (tail.loose > 0 || endsAsSentence() || names.stream().anyMatch(name -> words(name) < 2 || words(name) > 4)) {
            return false;
        }
        if (begin > 0 && !dated && tokens.get(begin - 1).kind() != Kind.MARK) {
            return false;
        }
        if (at < tokens.size() && !tail.marked && !isTailWord(tokens.get(at))) {
            return false;
        }
        if (at < tokens.size() && tokens.get(at).isMark(":?!")) {
            return false;
        }
        return names.stream().allMatch(this::opensWithGivenName);
    }

    private static boolean isTailWord(BylineToken token) {
        return token.is(Part.ROLE) || token.is(Part.STAMP) || token.is(Part.DESK) || token.kind() != Kind.WORD;
    }

    private boolean opensWithGivenName(Credit name) {
        List<BylineToken> words = BylineToken.of(name.name(), MOST_TOKENS);
        return words.get(0).isGivenName() || words.get(0).isInitial() && words.size() > 1;
    }

    private boolean endsAsSentence() {
        BylineToken last = tokens.get(tokens.size() - 1);
        return last.isMark(".?!:…\"”»") && tokens.size() > 3 || last.isMark("?!…");
    }

    /** A line without a person's name: a desk, an agency, or a lead-in with a name of one's own making. */
    private List<Credit> withoutName(int begin, boolean bareNames) {
        if (begin >= tokens.size()) {
            return List.of();
        }
        int end = begin;
        boolean desk = false;
        while (end < tokens.size() && tokens.get(end).isWord() && (end - begin) < MOST_NAME_WORDS) {
            desk |= tokens.get(end).is(Part.DESK);
            end++;
        }
        if (end == begin) {
            return List.of();
        }
        Tail tail = readTail(end);
        boolean capitalised = tokens.subList(begin, end).stream()
                .allMatch(t -> t.isCapitalised() || t.is(Part.PARTICLE) || t.is(Part.AND));
        boolean whole = tail.loose == 0;
        if (lead == Lead.NONE && desk && bareNames && capitalised && end == tokens.size()) {
            return List.of(credit(begin, end));
        }
        if (lead == Lead.LABEL && whole && (capitalised || end - begin <= 2)) {
            return List.of(credit(begin, end));
        }
        if (lead == Lead.BY && whole && (capitalised || end - begin == 1 && end == tokens.size())) {
            return List.of(credit(begin, end));
        }
        return List.of();
    }

    private boolean isDeskPhrase(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(Part.DESK)) {
                return true;
            }
        }
        return false;
    }
}
