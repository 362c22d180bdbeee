package dev.corpusrules.quantity;

import dev.corpusrules.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentence in which figures stand; the figures of one sentence share it. Used, like its article, by one thread at a time. */
public final class Setting {

    /** How far the words of a clause are looked at that say when: few clauses are half as long. */
    private static final int CLAUSE = 100;

    private final Span sentence;
    private final int number;
    private final int block;
    private final Tokens tokens;
    private @Nullable Set<String> words;
    private @Nullable Set<String> names;

    Setting(Span sentence, int number, int block, Tokens tokens) {
        this.sentence = sentence;
        this.number = number;
        this.block = block;
        this.tokens = tokens;
    }

    /** Where it stands in the prose. */
    public Span sentence() {
        return sentence;
    }

    /** How many sentences of the article stand before it. */
    public int number() {
        return number;
    }

    /** The index of its block. */
    public int block() {
        return block;
    }

    /** The stems of the words that carry its meaning; few sentences are ever asked. */
    public Set<String> words() {
        if (words == null) {
            words = Set.copyOf(tokens.words());
        }
        return words;
    }

    /**
     * The words of a figure's clause that say when, but for its own.
     *
     * @param isRate whether two words behind the figure belong to it
     */
    Set<String> times(Span figure, boolean isRate) {
        Set<String> times = new HashSet<>();
        int first = tokens.indexFrom(figure.start());
        int behind = tokens.indexFrom(figure.end()) + (isRate ? 2 : 0);
        addTimes(tokens.clauseFrom(first, CLAUSE), first, times);
        addTimes(behind, tokens.clauseTo(behind, behind + CLAUSE), times);
        return times;
    }

    private void addTimes(int from, int to, Set<String> times) {
        Dates dates = new Dates(tokens);
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Role.TIME) || dates.isYear(i)) {
                times.add(tokens.get(i).text());
            }
        }
    }

    /** Whether it tells of somebody in the singular, who is one more than its figures count: {@code the driver}, {@code himself}. */
    public boolean namesSomebody() {
        return tokens.have(Role.SOMEBODY);
    }

    /** Whether it tells of somebody's relative, who has an age too. */
    public boolean namesKin() {
        return tokens.have(Role.KIN);
    }

    /** Whether a capitalised word stands inside it. */
    public boolean hasNames() {
        return tokens.haveName();
    }

    /** The capitalised words inside it, in lower case. */
    public Set<String> names() {
        if (names == null) {
            names = Set.copyOf(tokens.names());
        }
        return names;
    }
}
