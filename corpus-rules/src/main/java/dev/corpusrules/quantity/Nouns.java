package dev.corpusrules.quantity;

import dev.corpusrules.quantity.Numeral.Style;
import java.util.List;

/** Finds the noun that a number counts. Without a tagger: nouns end at a word that can be none, a plural is the head. */
final class Nouns {

    /** Longer groups of nouns are not looked through. */
    private static final int LONGEST = 5;

    private final Tokens tokens;

    Nouns(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The head and what stands in front of it.
     *
     * @param to the token behind the head
     */
    record Found(String head, List<String> modifiers, int to) {}

    /** The noun behind a number and its unit. */
    Found behind(int index, Draft draft) {
        int at = tokens.pastDash(index);
        if (!tokens.is(at, Role.TOTALS)) {
            boolean attributive = tokens.isDash(draft.numeral.to())
                    || at > index
                    || draft.kind == Kind.ORDINAL
                    || draft.kind == Kind.MONEY;
            return isNamedBehind(draft) || attributive ? at(at, attributive) : new Found("", List.of(), index);
        }
        at++;
        boolean part = tokens.is(at, Role.PARTITIVES);
        if (part && draft.kind == Kind.COUNT && draft.numeral.style() != Style.VAGUE) {
            draft.mark(Mark.PARTITIVE);
        }
        while (tokens.is(at, Role.PARTITIVES) || tokens.is(at, Role.TOTALS) || tokens.is(at, Role.ARTICLES)) {
            at++;
        }
        Found found = at(at, true);
        return found.head().isEmpty() ? new Found("", List.of(), index) : found;
    }

    /** {@code 3 metres high} measures nothing that is named. */
    private static boolean isNamedBehind(Draft draft) {
        return switch (draft.kind) {
            case COUNT, PERCENT, RATIO, IMPLIED -> true;
            default -> false;
        };
    }

    /**
     * The noun whose group begins at the token.
     *
     * @param one whether a noun in the singular will do
     */
    private Found at(int index, boolean one) {
        int head = -1;
        int at = index;
        while (at < index + LONGEST + 1 && tokens.isWord(at)) {
            Token token = tokens.get(at);
            boolean plural = tokens.lexicon().isPlural(token);
            boolean ends = token.is(Role.STOPS) && token.word().singular == null;
            if (ends || head >= 0 && !(plural && token.is(Role.PEOPLE)) || isPast(token) && at > index) {
                break;
            }
            if (plural || token.word().isDuration()) {
                head = at;
            }
            at = nextOfGroup(at + 1);
            if (token.possessive()) {
                head = -1;
            }
        }
        if (at == index || head < 0 && !one) {
            return new Found("", List.of(), index);
        }
        int end = head >= 0 ? head + 1 : at;
        int last = end - 1;
        while (!tokens.isWord(last)) {
            last--;
        }
        String noun = tokens.lexicon().singular(tokens.get(last));
        return new Found(noun, last == index ? List.of() : new Modifiers(tokens, index, last), end);
    }

    /** A form such as {@code burned} behind a noun says what became of it. */
    private static boolean isPast(Token token) {
        return token.mayEndIn('d') && token.isLongerThan(4) && token.text().endsWith("ed");
    }

    private int nextOfGroup(int index) {
        boolean dash = tokens.isDash(index) && tokens.isGlued(index) && tokens.isGlued(index + 1);
        return dash ? index + 1 : index;
    }
}
