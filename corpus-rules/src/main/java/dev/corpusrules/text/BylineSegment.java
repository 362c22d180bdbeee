package dev.corpusrules.text;

import dev.corpusrules.text.BylineToken.Kind;
import dev.corpusrules.text.BylineWords.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a line between two marks or dates.
 *
 * @param start the index of its first token
 * @param nameEnd the index behind the name that it holds; {@code start} when it holds none
 * @param end the index behind its last token
 */
record BylineSegment(Role role, int start, int nameEnd, int end) {

    enum Role {
        NAME,
        AGENCY,
        DESK,
        /** A date, a handle, a role: what stands beside a name. */
        TELLING,
        /** Capitalised words: an outlet, a place. */
        CAPITALS,
        /** Words of a sentence or a heading. */
        LOOSE
    }

    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_DESK_WORDS = 5;
    /** Words such as "at" and "a las" stand in dates, but in headings too; "of" and "for" beside roles, but in sentences too. */
    static final int SMALL_WORD = 3;
    /** A signature has so many letters at most. */
    static final int MOST_LETTERS = 4;

    /** The segments of a line; none when a name on it opens a statement, as in "NAME: the city can wait". */
    static List<BylineSegment> of(BylineTokens tokens) {
        List<BylineSegment> segments = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            BylineToken token = tokens.get(at);
            if (token.kind() == Kind.MARK || token.is(Part.AND) && at > 0) {
                boolean behindName = !segments.isEmpty() && segments.get(segments.size() - 1).role == Role.NAME;
                if (behindName && token.isMark("?!:")) {
                    return List.of();
                }
                at++;
            } else if (token.kind() != Kind.WORD || tokens.isStamp(at)) {
                boolean small = token.isWord() && token.text().length() <= SMALL_WORD && !token.is(Part.MONTH);
                segments.add(new BylineSegment(small ? Role.CAPITALS : Role.TELLING, at, at, ++at));
            } else {
                BylineSegment words = words(tokens, at);
                segments.add(words);
                at = words.end;
            }
        }
        return segments;
    }

    int nameWords() {
        return nameEnd - start;
    }

    /** The segment of words that begins here. */
    private static BylineSegment words(BylineTokens tokens, int start) {
        int end = start;
        boolean role = false;
        boolean desk = false;
        boolean loose = false;
        boolean picture = false;
        while (end < tokens.size() && isOfSegment(tokens, start, end)) {
            BylineToken token = tokens.get(end++);
            role |= token.is(Part.ROLE)
                    && !token.is(Part.PARTICLE)
                    && token.folded().length() > SMALL_WORD;
            desk |= token.isDesk();
            picture |= token.is(Part.PICTURE);
            loose |= !token.isCapitalised() && !token.is(Part.ROLE) && !token.is(Part.PARTICLE) && !token.is(Part.DESK);
        }
        int agency = tokens.agencyAt(start);
        if (agency > 0 && start + agency == end) {
            return new BylineSegment(Role.AGENCY, start, end, end);
        }
        if (picture) {
            return new BylineSegment(Role.LOOSE, start, start, end);
        }
        int nameEnd = tokens.endOfName(start);
        if (desk
                && !(nameEnd - start > 1 && tokens.get(start).isGivenName())
                && end - start <= MOST_DESK_WORDS
                && !loose) {
            return new BylineSegment(Role.DESK, start, end, end);
        }
        boolean whole = nameEnd == end || nameEnd > start + 1 && (role || tokens.agencyAt(nameEnd) > 0);
        if (nameEnd > start && whole && nameEnd - start <= MOST_NAME_WORDS) {
            return new BylineSegment(Role.NAME, start, nameEnd, end);
        }
        boolean initials = end - start == 1 && tokens.get(start).text().length() <= MOST_LETTERS;
        if (loose && !initials) {
            return new BylineSegment(role && start > 0 ? Role.TELLING : Role.LOOSE, start, start, end);
        }
        return new BylineSegment(role ? Role.TELLING : Role.CAPITALS, start, start, end);
    }

    private static boolean isOfSegment(BylineTokens tokens, int start, int index) {
        BylineToken token = tokens.get(index);
        return token.isWord() && !tokens.isStamp(index) && !(token.is(Part.AND) && index > start);
    }
}
