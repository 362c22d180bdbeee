package dev.corpusrules.text;

import dev.corpusrules.text.BylineToken.Kind;
import dev.corpusrules.text.BylineWords.Part;
import java.util.List;

/**
 * How a line leads in to a name: "By", "Von", "Author:", "Posted on 4 May by".
 *
 * @param strength how well it tells a byline from a sentence
 * @param end the index of the first token behind it
 */
record BylineLead(Strength strength, int end) {

    enum Strength {
        NONE,
        /** A preposition, which opens sentences too. */
        PREPOSITION,
        /** A label with a colon, or a verb of writing with its preposition. */
        LABEL
    }

    /** Labels and dates may stand between the first word of a lead-in and its "by" or colon, but no more than this. */
    private static final int MOST_WORDS = 7;

    /** Whatever else a line begins with, it leads in to nobody. */
    private static final int OPENERS =
            Part.BY.bit() | Part.LABEL.bit() | Part.AVATAR.bit() | Part.STAMP.bit() | Part.MONTH.bit();

    /** What may stand behind a label that is to lead in, beside marks and numbers. */
    private static final int BEHIND_LABEL = Part.BY.bit()
            | Part.LABEL.bit()
            | Part.STAMP.bit()
            | Part.MONTH.bit()
            | Part.PICTURE.bit()
            | Part.AND.bit()
            | Part.PARTICLE.bit();

    static BylineLead of(List<BylineToken> tokens) {
        Strength strength = Strength.NONE;
        boolean labelled = false;
        int at = 0;
        while (at < tokens.size()) {
            BylineToken token = tokens.get(at);
            if (isAvatar(tokens, at)) {
                return new BylineLead(Strength.LABEL, at + 2);
            }
            if (token.is(Part.BY) && !(strength != Strength.NONE && isFollowedByName(tokens, at))) {
                strength = labelled ? Strength.LABEL : strengthened(strength);
            } else if (token.is(Part.LABEL) && strength == Strength.NONE && leadsOn(tokens, at)) {
                labelled = true;
            } else if (labelled && isColon(token)) {
                strength = Strength.LABEL;
            } else if (isName(tokens, at, strength) || !isFiller(token, labelled)) {
                break;
            }
            at++;
        }
        return new BylineLead(strength, at);
    }

    /** Whether a line may have a lead-in, as its first words tell; most lines of an article have none. */
    static boolean mayOpen(Glance glance) {
        if (!glance.mayBegin(OPENERS)) {
            return false;
        }
        // "A", "text" and "review" are labels that open sentences too.
        boolean isLabelAtMost = !glance.mayBegin(OPENERS & ~Part.LABEL.bit());
        return !(isLabelAtMost && !glance.mayGoOn(BEHIND_LABEL)) && mayOpen(glance.words());
    }

    private static boolean mayOpen(String line) {
        BylineToken token = BylineToken.first(line, 0);
        while (token != null) {
            if (token.is(Part.BY) || token.is(Part.AVATAR) || token.is(Part.LABEL) && leadsOn(line, token)) {
                return true;
            }
            token = isFiller(token, false)
                    ? BylineToken.first(line, token.span().end())
                    : null;
        }
        return false;
    }

    /** Whether a label is all there is, or a "by" or a colon follows as in {@link #leadsOn(List, int)}. */
    private static boolean leadsOn(String line, BylineToken label) {
        BylineToken token = BylineToken.first(line, label.span().end());
        if (token == null) {
            return true;
        }
        for (int i = 1; i < MOST_WORDS && token != null && goesOn(token); i++) {
            if (token.is(Part.BY) || isColon(token)) {
                return true;
            }
            token = BylineToken.first(line, token.span().end());
        }
        return false;
    }

    boolean isThere() {
        return strength != Strength.NONE;
    }

    private static Strength strengthened(Strength strength) {
        return strength == Strength.NONE ? Strength.PREPOSITION : strength;
    }

    private static boolean isColon(BylineToken token) {
        return token.isMark(":：");
    }

    /** "Avatar of NAME", "Avatar for NAME": the words that stand in place of an author's picture. */
    private static boolean isAvatar(List<BylineToken> tokens, int at) {
        return tokens.get(at).is(Part.AVATAR) && at + 2 < tokens.size();
    }

    /** Dates, marks and, behind a label, pictures: "Text and photos: NAME". */
    private static boolean isFiller(BylineToken token, boolean labelled) {
        return token.kind() == Kind.NUMBER
                || token.kind() == Kind.MARK
                || token.isStamp()
                || labelled && (token.is(Part.PICTURE) || token.is(Part.AND) || token.is(Part.PARTICLE));
    }

    /** Whether a "by" or a colon follows within a few words of labels and dates. */
    private static boolean leadsOn(List<BylineToken> tokens, int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + MOST_WORDS); i++) {
            BylineToken token = tokens.get(i);
            if (token.is(Part.BY) || isColon(token)) {
                return true;
            }
            if (!goesOn(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean goesOn(BylineToken token) {
        return token.is(Part.BY) || token.is(Part.LABEL) || isFiller(token, true);
    }

    /** "May" in "By May Lindqvist": a word of dates that opens a name here. */
    private static boolean isName(List<BylineToken> tokens, int at, Strength strength) {
        return strength != Strength.NONE && tokens.get(at).is(Part.MONTH) && isFollowedByName(tokens, at);
    }

    private static boolean isFollowedByName(List<BylineToken> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).isCapitalised()
                && tokens.get(at + 1).isNameWord();
    }
}
