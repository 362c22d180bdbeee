package dev.corpusrules.quantity;

import dev.corpusrules.Span;
import dev.corpusrules.quantity.Numeral.Style;
import java.util.HashSet;
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

    /** How far the words of a clause are looked at that say when: few clauses are half as long. */
    private static final int CLAUSE = 100;

    private final Tokens tokens;
    private final Span sentence;
    private final int number;
    private final int block;
    private final Nouns nouns;
    private final Dates dates;
    private final Bounds bounds;
    private @Nullable Setting setting;

    Surroundings(Tokens tokens, Span sentence, int number, int block) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.number = number;
        this.block = block;
        this.nouns = new Nouns(tokens);
        this.dates = new Dates(tokens);
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
            draft.marks.add(Mark.PEOPLE);
        }
        mark(draft, first, end);
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
                event(draft, first),
                draft.marks,
                times(first, per.isEmpty() ? end : end + 2),
                null,
                setting());
    }

    /** What a rate is for: {@code day} of {@code 12 a day}. */
    private String rate(Draft draft, int end) {
        boolean slash = tokens.is(end, "/");
        if (!slash && !tokens.is(end, Role.RATES)) {
            return "";
        }
        Token what = tokens.at(end + 1);
        boolean article = tokens.is(end, Role.ARTICLES);
        boolean time = what != null && what.word().isDuration();
        if (what == null || article && !time) {
            return "";
        }
        draft.marks.add(Mark.RATE);
        return tokens.lexicon().singular(what);
    }

    private void mark(Draft draft, int first, int end) {
        Style style = draft.numeral.style();
        if (style == Style.WORDS || style == Style.ROUND) {
            draft.marks.add(Mark.IN_WORDS);
        }
        if (style == Style.WORDS && draft.low == 1 && isPronoun(draft)) {
            draft.marks.add(Mark.WEAK);
        }
        if (tokens.isDash(draft.to) || tokens.isDash(draft.figureTo)) {
            draft.marks.add(Mark.ATTRIBUTIVE);
        }
        if (tokens.is(first - 1, Role.FROM) || tokens.is(first - 1, Role.UNTIL) && followsFrom(first - 1)) {
            draft.marks.add(Mark.CHANGE);
        }
        for (int i = first - 1; i >= 0 && i >= first - WINDOW && !isBoundary(i); i--) {
            markBy(i, draft, first - i);
            if (first - i <= CLOSE && tokens.is(i, Role.NEGATION)) {
                draft.marks.add(Mark.NEGATED);
            }
        }
        for (int i = draft.to; i < tokens.size() && i <= end + WINDOW && !isBoundary(i); i++) {
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
        Word word = tokens.word(index);
        if (word.is(Role.CONTRAST) && distance <= CONTRASTED && !isInBound(index)) {
            draft.marks.add(Mark.CONTRAST);
        }
        if (word.is(Role.MODAL) && (word.month == 0 || !tokens.get(index).capital())) {
            draft.marks.add(Mark.MODAL);
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

    /** Whether a clause ends at the token. */
    private boolean isBoundary(int index) {
        Token token = tokens.get(index);
        if (token.isWord() || token.isNumber()) {
            return false;
        }
        return switch (token.first()) {
            case ',', ';', ':', '(', ')', '"', '\u201C', '\u201D' -> true;
            default -> token.isDash() && (!token.glued() || !tokens.isGlued(index + 1));
        };
    }

    /** What happened to those counted, by the nearest word that tells of it. */
    private Set<String> event(Draft draft, int first) {
        String next = tokens.word(draft.to).event;
        if (next != null) {
            return Set.of(next);
        }
        String before = null;
        int distance = 0;
        for (int i = first - 1; i >= 0 && first - i <= WINDOW && !isBoundary(i) && !saysNumber(i); i--) {
            if (tokens.is(i, Role.CONNECTOR)) {
                break;
            }
            if (tokens.word(i).event != null) {
                before = tokens.word(i).event;
                distance = first - i;
                break;
            }
        }
        if (before != null && distance <= CLOSE) {
            return Set.of(before);
        }
        for (int i = draft.to; i < tokens.size() && i - draft.to <= WINDOW && !isBoundary(i) && !saysNumber(i); i++) {
            String after = tokens.word(i).event;
            if (after != null) {
                return Set.of(after);
            }
        }
        return before == null ? Set.of() : Set.of(before);
    }

    /** The words of the clause that say when, but for the figure's own. */
    private Set<String> times(int first, int end) {
        Set<String> times = Set.of();
        for (int i = first - 1; i >= 0 && i >= first - CLAUSE && !isBoundary(i); i--) {
            times = withTime(i, times);
        }
        for (int i = end; i < tokens.size() && i < end + CLAUSE && !isBoundary(i); i++) {
            times = withTime(i, times);
        }
        return times;
    }

    /** The words and the token if it says when; few do. */
    private Set<String> withTime(int index, Set<String> times) {
        Token token = tokens.get(index);
        boolean year = token.isNumber() && token.length() == 4 && dates.isYear(index);
        if (!year && !token.is(Role.TIME)) {
            return times;
        }
        Set<String> more = new HashSet<>(times);
        more.add(token.text());
        return more;
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
