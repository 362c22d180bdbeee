package dev.corpusrules.quantity;

import dev.corpusrules.Span;
import dev.corpusrules.quantity.Numeral.Style;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a figure: the bound in front, the noun behind, the event, the words that set it apart. */
final class Surroundings {

    /** How far the words around a figure are looked at for what sets it apart, within its clause. */
    private static final int WINDOW = 7;

    /** How near the event in front of a figure must stand to win over the one behind. */
    private static final int CLOSE = 3;

    /** How near a word such as "another" or "different" must stand to belong to the figure. */
    private static final int CONTRASTED = 4;

    private final Tokens tokens;
    private final Span sentence;
    private final int number;
    private final int block;
    private final Nouns nouns;
    private final Dates dates;
    private @Nullable Setting setting;

    Surroundings(Tokens tokens, Span sentence, int number, int block) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.number = number;
        this.block = block;
        this.nouns = new Nouns(tokens);
        this.dates = new Dates(tokens);
    }

    /** The draft with all that its neighbours say. */
    Quantity complete(Draft draft, String text) {
        int first = boundInFront(draft);
        int behind = boundBehind(draft, draft.to);
        Nouns.Found noun = nouns.behind(behind, draft);
        int end = noun.to();
        if (behind == draft.to) {
            end = Math.max(end, boundBehind(draft, end));
        }
        String per = rate(draft, end);
        if (tokens.lexicon().known(noun.head()).is(Role.PEOPLE)) {
            draft.marks.add(Mark.PEOPLE);
        }
        mark(draft, first, end);
        Token last = tokens.list().get(Math.max(draft.to, end) - 1);
        Span span = new Span(tokens.list().get(first).start(), last.end());
        Span figure = new Span(
                tokens.list().get(draft.from).start(),
                tokens.list().get(draft.figureTo - 1).end());
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

    /** Sets the bound, and says which token it begins with. */
    private int boundInFront(Draft draft) {
        Style style = draft.numeral.style();
        if (style == Style.VAGUE) {
            draft.bound = Bound.VAGUE;
        } else if (style == Style.ROUND) {
            draft.bound = Bound.ABOUT;
        }
        int found = draft.from;
        if (!tokens.isWord(found - 1)
                || !tokens.lexicon().endsBound(tokens.list().get(found - 1).text())) {
            return found;
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = draft.from - 1;
                i >= 0 && draft.from - i <= tokens.lexicon().longestBound();
                i--) {
            if (!tokens.isWord(i)) {
                break;
            }
            phrase.insert(0, tokens.list().get(i).text() + (phrase.isEmpty() ? "" : " "));
            Bound bound = tokens.lexicon().boundBefore(phrase.toString());
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
    private static boolean isDuring(Draft draft, StringBuilder phrase) {
        return draft.kind == Kind.DURATION && phrase.toString().equals("over");
    }

    private static void set(Draft draft, Bound bound) {
        if (draft.bound != Bound.RANGE && draft.bound != Bound.VAGUE) {
            draft.bound = bound;
        }
    }

    /** {@code older than 50}. */
    private int comparative(Draft draft) {
        String word = tokens.list().get(draft.from - 2).text();
        if (!word.endsWith("er") || word.equals("rather") || word.equals("other")) {
            return draft.from;
        }
        boolean less =
                word.equals("younger") || word.equals("shorter") || word.equals("cheaper") || word.equals("slower");
        set(draft, less ? Bound.BELOW : Bound.ABOVE);
        return draft.from - 2;
    }

    /** Sets the bound that stands behind, and says which token follows it. */
    private int boundBehind(Draft draft, int at) {
        if (tokens.is(at, "+") && tokens.isGlued(at)) {
            set(draft, Bound.AT_LEAST);
            return at + 1;
        }
        int start = tokens.pastDash(at);
        if (!tokens.isWord(start)) {
            return at;
        }
        String one = tokens.list().get(start).text();
        String two = tokens.isWord(start + 1)
                ? one + " " + tokens.list().get(start + 1).text()
                : one;
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
        return tokens.lexicon().singular(what.text());
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
        boolean inBound = tokens.is(index + 1, "than") || tokens.is(index - 1, "or");
        if (word.is(Role.CONTRAST) && !inBound && distance <= CONTRASTED) {
            draft.marks.add(Mark.CONTRAST);
        }
        if (word.is(Role.MODAL) && (word.month == 0 || !tokens.list().get(index).capital())) {
            draft.marks.add(Mark.MODAL);
        }
    }

    private boolean isPronoun(Draft draft) {
        Token behind = tokens.at(draft.to);
        return behind == null || !behind.isWord() || behind.is(Role.STOPS);
    }

    /** Whether a clause ends at the token. */
    private boolean isBoundary(int index) {
        Token token = tokens.list().get(index);
        if (token.isWord() || token.isNumber()) {
            return false;
        }
        return token.isDash()
                ? !token.glued() || !tokens.isGlued(index + 1)
                : ",;:()\u201C\u201D\"".contains(token.text());
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
        Set<String> times = new HashSet<>();
        for (int i = first - 1; i >= 0 && !isBoundary(i); i--) {
            addTime(i, times);
        }
        for (int i = end; i < tokens.size() && !isBoundary(i); i++) {
            addTime(i, times);
        }
        return times;
    }

    private void addTime(int index, Set<String> times) {
        Token token = tokens.list().get(index);
        boolean year = token.isNumber() && token.text().length() == 4 && dates.isYear(index);
        if (year || token.is(Role.TIME)) {
            times.add(token.text());
        }
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
