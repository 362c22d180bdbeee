package dev.corpusrules.quantity;

import dev.corpusrules.Span;
import dev.corpusrules.quantity.Numeral.Style;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a figure: the bound, the noun behind, the event, the words that set it apart. */
final class Surroundings {

    /** How far the words around a figure are looked at for what sets it apart, within its clause. */
    private static final int WINDOW = 7;

    /** How near the event in front of a figure must stand to win over the one behind. */
    private static final int CLOSE = 3;

    /** How near a word such as "another" or "different" must stand to belong to the figure. */
    private static final int CONTRASTED = 4;

    private static final long MARKING = Role.CONTRAST.bit() | Role.MODAL.bit() | Role.NEGATION.bit();

    private final Tokens tokens;
    private final Span sentence;
    private final int number;
    private final int block;
    private final Nouns nouns;
    private final Bounds bounds;
    private @Nullable Setting setting;

    Surroundings(Tokens tokens, Span sentence, int number, int block) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.number = number;
        this.block = block;
        this.nouns = new Nouns(tokens);
        this.bounds = new Bounds(tokens);
    }

    /** The draft with all that its neighbours say. */
    Quantity complete(Draft draft) {
        int first = bounds.inFront(draft);
        int behind = bounds.behind(draft, draft.to);
        Nouns.Found noun = nouns.behind(behind, draft);
        int end = noun.to();
        if (behind == draft.to) {
            end = Math.max(end, bounds.behind(draft, end));
        }
        String per = rate(draft, end);
        if (tokens.lexicon().known(noun.head()).is(Role.PEOPLE)) {
            draft.mark(Mark.PEOPLE);
        }
        mark(draft, first);
        if (tokens.haveOneOf(MARKING)) {
            markByWords(draft, first, end);
        }
        Token last = tokens.get(Math.max(draft.to, end) - 1);
        Span span = new Span(tokens.get(first).start(), last.end());
        Span figure = new Span(
                tokens.get(draft.from).start(), tokens.get(draft.figureTo - 1).end());
        return new Quantity(
                span,
                figure,
                draft.kind,
                draft.low,
                draft.high,
                draft.step,
                draft.numeral.mantissa(),
                draft.factor,
                draft.scaled,
                draft.bound,
                draft.unit,
                draft.measured,
                noun.head(),
                noun.modifiers(),
                per,
                tokens.have(Role.EVENTS) ? event(draft, first) : Set.of(),
                draft.marks,
                null,
                setting());
    }

    /** What a rate is for: {@code day} of {@code 12 a day}. */
    private String rate(Draft draft, int end) {
        boolean slash = tokens.is(end, '/');
        if (!slash && !tokens.is(end, Role.RATES)) {
            return "";
        }
        Token what = tokens.at(end + 1);
        boolean article = tokens.is(end, Role.ARTICLES);
        boolean time = what != null && what.word().isDuration();
        if (what == null || article && !time) {
            return "";
        }
        draft.mark(Mark.RATE);
        return tokens.lexicon().singular(what);
    }

    private void mark(Draft draft, int first) {
        Style style = draft.numeral.style();
        if (style == Style.WORDS || style == Style.ROUND) {
            draft.mark(Mark.IN_WORDS);
        }
        if (style == Style.WORDS && draft.low == 1 && isPronoun(draft)) {
            draft.mark(Mark.WEAK);
        }
        if (tokens.isDash(draft.to) || tokens.isDash(draft.figureTo)) {
            draft.mark(Mark.ATTRIBUTIVE);
        }
        if (tokens.is(first - 1, Role.FROM) || tokens.is(first - 1, Role.UNTIL) && followsFrom(first - 1)) {
            draft.mark(Mark.CHANGE);
        }
    }

    private void markByWords(Draft draft, int first, int end) {
        for (int i = tokens.clauseFrom(first, WINDOW); i < first; i++) {
            markBy(i, draft, first - i);
            if (first - i <= CLOSE && tokens.is(i, Role.NEGATION)) {
                draft.mark(Mark.NEGATED);
            }
        }
        int to = tokens.clauseTo(draft.to, end + WINDOW + 1);
        for (int i = draft.to; i < to; i++) {
            markBy(i, draft, i - end);
        }
    }

    /** Whether {@code to} closes a {@code from 10}. */
    private boolean followsFrom(int index) {
        for (int i = index - 1; i >= 0 && index - i <= WINDOW; i--) {
            if (tokens.is(i, Role.FROM)) {
                return true;
            }
        }
        return false;
    }

    private void markBy(int index, Draft draft, int distance) {
        Word word = tokens.get(index).word();
        if ((word.roles() & MARKING) == 0) {
            return;
        }
        if (word.is(Role.CONTRAST) && distance <= CONTRASTED && !isInBound(index)) {
            draft.mark(Mark.CONTRAST);
        }
        if (word.is(Role.MODAL) && (word.month == 0 || !tokens.get(index).capital())) {
            draft.mark(Mark.MODAL);
        }
    }

    /** Whether the word belongs to a bound: {@code other than 12}, {@code 12 or another}. */
    private boolean isInBound(int index) {
        return tokens.is(index + 1, "than") || tokens.is(index - 1, "or");
    }

    private boolean isPronoun(Draft draft) {
        Token behind = tokens.at(draft.to);
        return behind == null || !behind.isWord() || behind.is(Role.STOPS);
    }

    /** What happened to those counted, by the nearest word that tells of it. */
    private Set<String> event(Draft draft, int first) {
        String next = tokens.word(draft.to).event;
        if (next != null) {
            return Set.of(next);
        }
        String before = null;
        int distance = 0;
        int from = tokens.clauseFrom(first, WINDOW);
        for (int i = first - 1; i >= from && !saysNumber(i) && !tokens.is(i, Role.CONNECTOR); i--) {
            if (tokens.word(i).event != null) {
                before = tokens.word(i).event;
                distance = first - i;
                break;
            }
        }
        if (before != null && distance <= CLOSE) {
            return Set.of(before);
        }
        int to = tokens.clauseTo(draft.to, draft.to + WINDOW + 1);
        for (int i = draft.to; i < to && !saysNumber(i); i++) {
            String after = tokens.word(i).event;
            if (after != null) {
                return Set.of(after);
            }
        }
        return before == null ? Set.of() : Set.of(before);
    }

    private boolean saysNumber(int index) {
        return tokens.isNumber(index) || tokens.word(index).isCardinal();
    }

    /** The sentence, read once for all its figures. */
    Setting setting() {
        if (setting == null) {
            setting = new Setting(sentence, number, block, tokens);
        }
        return setting;
    }
}
