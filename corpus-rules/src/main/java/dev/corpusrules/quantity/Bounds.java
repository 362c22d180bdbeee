package dev.corpusrules.quantity;

import dev.corpusrules.quantity.Numeral.Style;

/** Reads the words that bound a figure, in front of it and behind: {@code more than 12}, {@code 12 or more}. */
final class Bounds {

    private final Tokens tokens;

    Bounds(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Sets the bound, and says which token it begins with. */
    int inFront(Draft draft) {
        Style style = draft.numeral.style();
        if (style == Style.VAGUE) {
            draft.bound = Bound.VAGUE;
        } else if (style == Style.ROUND) {
            draft.bound = Bound.ABOUT;
        }
        int found = draft.from;
        if (!tokens.word(found - 1).endsBound) {
            return found;
        }
        String phrase = "";
        int most = tokens.lexicon().longestBound();
        for (int i = draft.from - 1; draft.from - i <= most && tokens.word(i).isInBound; i--) {
            String text = tokens.get(i).text();
            phrase = phrase.isEmpty() ? text : text + " " + phrase;
            Bound bound = tokens.lexicon().boundBefore(phrase);
            if (bound != null && !isDuring(draft, phrase)) {
                set(draft, bound);
                found = i;
            }
        }
        if (found == draft.from && tokens.is(draft.from - 1, "than") && draft.from > 1) {
            return comparative(draft);
        }
        return found;
    }

    /** {@code over three days} says how long it took, not that it took longer. */
    private static boolean isDuring(Draft draft, String phrase) {
        return draft.kind == Kind.DURATION && phrase.equals("over");
    }

    private static void set(Draft draft, Bound bound) {
        if (draft.bound != Bound.RANGE && draft.bound != Bound.VAGUE) {
            draft.bound = bound;
        }
    }

    /** {@code older than 50}. */
    private int comparative(Draft draft) {
        String word = tokens.get(draft.from - 2).text();
        if (!word.endsWith("er") || word.equals("rather") || word.equals("other")) {
            return draft.from;
        }
        set(draft, tokens.is(draft.from - 2, Role.LESSER) ? Bound.BELOW : Bound.ABOVE);
        return draft.from - 2;
    }

    /** Sets the bound that stands behind, and says which token follows it. */
    int behind(Draft draft, int at) {
        if (tokens.is(at, '+') && tokens.isGlued(at)) {
            set(draft, Bound.AT_LEAST);
            return at + 1;
        }
        int start = tokens.pastDash(at);
        if (!tokens.isWord(start) || !tokens.word(start).beginsBound) {
            return at;
        }
        String one = tokens.get(start).text();
        String two =
                tokens.isWord(start + 1) ? one + " " + tokens.get(start + 1).text() : one;
        Bound bound = tokens.lexicon().boundAfter(two);
        if (bound != null) {
            set(draft, bound);
            return start + 2;
        }
        bound = tokens.lexicon().boundAfter(one);
        if (bound != null && !two.equals(one)) {
            set(draft, bound);
            return start + 1;
        }
        return at;
    }
}
