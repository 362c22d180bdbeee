package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineSegment.Role;
import dev.corpusrules.text.BylineToken.Kind;
import dev.corpusrules.text.BylineWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * One line read as a byline: a lead-in and names, or names alone among what may stand beside them. A word that is nothing
 * of the kind makes the line a sentence.
 */
final class BylineLine {

    /** Where a line stands, which decides how well it must be marked as a byline. */
    enum Place {
        /** The first line, mostly the headline: a name alone is what the article is about. */
        FIRST,
        /** In the lines right behind it, where most bylines stand: the shape of a name will do. */
        NEAR,
        /** In the head, but further off: a name must begin with a given name we know. */
        HEAD,
        /** In the middle: only a lead-in makes a byline. */
        MIDDLE,
        /** In the foot, where names are tags too: a name must stand beside something else. */
        FOOT,
        LAST
    }

    /** A credit on the line; the span is the line's. */
    record Credit(String name, Span span) {}

    private static final String SEPARATORS = ",;&/|·•+";
    private static final String OPENING = "([（【-–—―";
    private static final int MOST_DESK_WORDS = 4;
    /** Words in lower case that a lead-in may be followed by, besides names, before the line is taken for a sentence. */
    private static final int MOST_LOOSE_WORDS = 3;
    /** Shorter words stand in too many texts to tell anything. */
    private static final int SHORT_WORD = 3;

    private final BylineTokens tokens;
    private final BylineLead lead;

    BylineLine(String line) {
        this.tokens = BylineTokens.of(line);
        this.lead = BylineLead.of(tokens.tokens());
    }

    /** Whether a line may credit somebody or lead in to the next, as its first and last words tell; most lines do neither. */
    static boolean mayCredit(Glance line, Place place) {
        boolean mayBeBare = place != Place.FIRST
                && place != Place.MIDDLE
                && !line.opensAsSentence()
                && !BylineTokens.endsAsSentence(line.characters(), line.span())
                && !isLoose(line);
        return mayBeBare || !isSentence(line) && BylineLead.mayOpen(line);
    }

    /** Whether a full stop ends the line and a word that bylines have not follows the first: "By noon the pond was …". */
    private static boolean isSentence(Glance line) {
        char[] text = line.characters();
        return !line.mayGoOn(Glance.ANYTHING)
                && !line.mayBegin(Part.AVATAR.bit())
                && text[line.span().end() - 1] == '.'
                && BylineTokens.endsAsSentence(text, line.span());
    }

    /** Whether a word of a sentence stands among others on the line, and no role or agency that would excuse it. */
    private static boolean isLoose(Glance line) {
        char[] text = line.characters();
        int end = line.span().end();
        boolean loose = false;
        int at = line.span().start();
        while (at < end) {
            int behind = Glance.behindLetters(text, at, end);
            if (behind == at) {
                at++;
                continue;
            }
            int parts = BylineWords.hints(text, at, end);
            boolean small = behind - at <= BylineSegment.SMALL_WORD && (behind == end || text[behind] == ' ');
            if ((parts & Part.ROLE.bit()) != 0 && !small) {
                return false;
            }
            loose |= parts == 0
                    && behind - at > BylineSegment.MOST_LETTERS
                    && Character.isLowerCase(text[at])
                    && isBlank(text, at - 1, line.span())
                    && isBlank(text, behind, line.span());
            at = behind;
        }
        return loose && !Agencies.mayBeIn(text, line.span());
    }

    private static boolean isBlank(char[] text, int at, Span line) {
        return line.contains(at) && text[at] == ' ';
    }

    BylineTokens tokens() {
        return tokens;
    }

    boolean hasLead() {
        return lead.isThere();
    }

    /** Whether the line is a lead-in and nothing else: the name stands on the next. */
    boolean isLeadAlone() {
        boolean label = tokens.size() == 1 && tokens.get(0).is(Part.LABEL);
        return label || lead.isThere() && lead.end() >= tokens.size();
    }

    /**
     * The names that the line credits; empty when it is no byline.
     *
     * @param isCommon whether a word stands elsewhere in the article too
     */
    List<Credit> credits(Place place, Predicate<String> isCommon) {
        if (tokens.isOther()) {
            return List.of();
        }
        if (lead.isThere()) {
            return led(lead.end());
        }
        return place == Place.FIRST || place == Place.MIDDLE ? List.of() : bare(place, isCommon);
    }

    /** The names on a line that another line has led in to. */
    List<Credit> creditsBehindLead() {
        return tokens.isOther() ? List.of() : led(lead.isThere() ? lead.end() : 0);
    }

    private List<Credit> led(int begin) {
        List<Credit> credits = new ArrayList<>();
        int firstEnd = behindOutlet(begin, tokens.endOfName(begin));
        int at = begin;
        int end = firstEnd;
        while (end > at) {
            credits.add(tokens.credit(at, end));
            int next = behindSeparators(end);
            at = next > end ? next : tokens.size();
            end = at < tokens.size() ? endOfFurtherName(at, tokens.get(at - 1)) : at;
        }
        if (credits.isEmpty()) {
            return ledWithoutName(begin);
        }
        int loose = tokens.loose(firstEnd);
        BylineToken next = firstEnd < tokens.size() ? tokens.get(firstEnd) : null;
        boolean stamped = next != null && (next.kind() != Kind.WORD || next.isStamp());
        boolean several = firstEnd - begin > 1;
        boolean brief = tokens.size() <= begin + 2;
        boolean sentence = loose > MOST_LOOSE_WORDS || loose > 0 && !brief && (!several || tokens.endsAsSentence());
        return sentence && !(stamped && several) ? List.of() : credits;
    }

    /** "Lindford News", "BWW News Desk": words that are in nobody's name make it an outlet's or a desk's. */
    private int behindOutlet(int begin, int end) {
        int i = end;
        while (i > begin && i < tokens.size() && isOutletWord(tokens.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isOutletWord(BylineToken token) {
        return token.isCapitalised() && (token.is(Part.FURNITURE) || token.isDesk()) && !token.is(Part.ROLE);
    }

    private int behindSeparators(int index) {
        int i = index;
        while (i < tokens.size()
                && (tokens.get(i).isMark(SEPARATORS) || tokens.get(i).is(Part.AND))) {
            i++;
        }
        return i;
    }

    /**
     * A further name is an agency's; or has two words at least, and a given name that we know or an "and" before it. What
     * else follows is a role, a place, an outlet.
     */
    private int endOfFurtherName(int start, BylineToken separator) {
        int agency = tokens.agencyAt(start);
        int end = tokens.endOfName(start);
        boolean joined = separator.is(Part.AND) || separator.isMark("&") || goesOn(end);
        boolean person = end - start >= 2
                && (joined
                        || tokens.get(start).isGivenName()
                        || tokens.get(start).isInitial())
                && tokens.tokens().subList(start, end).stream().noneMatch(BylineToken::isDesk);
        return agency > 0 ? start + agency : person ? end : start;
    }

    /** Whether a further name is joined on here: then this was one of a list too. */
    private boolean goesOn(int end) {
        int next = behindSeparators(end);
        return next > end
                && next < tokens.size()
                && tokens.get(next - 1).is(Part.AND)
                && tokens.endOfName(next) - next >= 2;
    }

    /** "By the newsroom", "By fox", "Author: mk": what follows the lead-in is short and all there is. */
    private List<Credit> ledWithoutName(int begin) {
        int end = begin;
        boolean capitalised = true;
        boolean desk = false;
        while (end < tokens.size() && tokens.get(end).isWord() && end - begin <= MOST_DESK_WORDS) {
            BylineToken token = tokens.get(end++);
            capitalised &= token.isCapitalised() || token.is(Part.PARTICLE) || token.is(Part.AND);
            desk |= token.isDesk();
        }
        if (end == begin) {
            return List.of();
        }
        int loose = tokens.loose(end);
        boolean initials = end - begin == 1 && loose <= 1 && tokens.size() - begin <= 3;
        boolean whole = loose == 0 && (capitalised || desk) && !tokens.endsAsSentence();
        return whole || initials ? List.of(tokens.credit(begin, end)) : List.of();
    }

    private List<Credit> bare(Place place, Predicate<String> isCommon) {
        List<BylineSegment> segments = BylineSegment.of(tokens);
        boolean sentence =
                tokens.endsAsSentence() || segments.stream().anyMatch(segment -> segment.role() == Role.LOOSE);
        if (segments.isEmpty() || sentence || isPhotographer(segments)) {
            return List.of();
        }
        boolean telling = tokens.get(0).isMark(OPENING)
                || segments.stream()
                        .anyMatch(segment -> segment.role() == Role.TELLING || segment.role() == Role.AGENCY);
        boolean several = segments.size() > 1;
        boolean known = segments.stream().anyMatch(this::opensWithGivenName);
        return segments.stream()
                .filter(segment -> switch (segment.role()) {
                    case NAME -> known == opensWithGivenName(segment) && isCredited(segment, place, telling, isCommon);
                    case DESK -> place != Place.FOOT || telling;
                    case AGENCY ->
                        place == Place.NEAR
                                || place == Place.LAST
                                || several
                                || place == Place.HEAD && segment.end() == tokens.size();
                    case TELLING, CAPITALS, LOOSE -> false;
                })
                .map(segment -> tokens.credit(segment.start(), segment.nameEnd()))
                .toList();
    }

    /** Whether the segment is a name that begins with a given name we know; beside one, an outlet is no second author. */
    private boolean opensWithGivenName(BylineSegment segment) {
        BylineToken first = tokens.get(segment.start());
        return segment.role() == Role.NAME
                && (first.isGivenName() || first.text().endsWith("."));
    }

    /** "NAME/AP": an agency's photographer; its reporters sign the other way round. */
    private static boolean isPhotographer(List<BylineSegment> segments) {
        return segments.size() == 2
                && segments.get(0).role() == Role.NAME
                && segments.get(0).nameWords() >= 2
                && segments.get(1).role() == Role.AGENCY;
    }

    private boolean isCredited(BylineSegment name, Place place, boolean telling, Predicate<String> isCommon) {
        boolean given = opensWithGivenName(name);
        boolean alone = name.end() - name.start() == tokens.size();
        if (name.nameWords() < 2) {
            return given && place == Place.NEAR && (alone || telling && name.start() == 0);
        }
        if (isBehindOutlet(name)) {
            return true;
        }
        return switch (place) {
            case NEAR -> given || telling || hasShapeOfName(name, isCommon);
            case HEAD -> given || telling;
            case FOOT -> given && (telling || !alone);
            case LAST -> given;
            case FIRST, MIDDLE -> false;
        };
    }

    /** "LBC/NAME": an outlet's letters, a slash and nothing behind the name. */
    private boolean isBehindOutlet(BylineSegment name) {
        return name.start() == 2
                && name.end() == tokens.size()
                && tokens.get(1).isMark("/")
                && tokens.get(0).text().equals(tokens.get(0).text().toUpperCase(Locale.ROOT));
    }

    /** Two capitalised words or more may be a heading: not when they stand nowhere else in the article. */
    private boolean hasShapeOfName(BylineSegment name, Predicate<String> isCommon) {
        boolean opens = name.start() == 0 || name.start() == 1 && tokens.get(0).kind() == Kind.MARK;
        return opens
                && !tokens.last().isMark(".")
                && tokens.tokens().subList(name.start(), name.nameEnd()).stream()
                        .noneMatch(BylineToken::isAbstract)
                && tokens.tokens().subList(name.start(), name.nameEnd()).stream()
                        .map(BylineToken::text)
                        .filter(word -> word.length() > SHORT_WORD)
                        .noneMatch(isCommon);
    }
}
