package dev.corpusrules.rules.figures;

import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantity;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two figures are mentions of one quantity. Every condition must hold. */
final class Likeness {

    /** What keeps a figure from being the same as one without it. */
    private static final Set<Mark> SETTING_APART = EnumSet.of(Mark.PARTITIVE, Mark.RATE, Mark.NEGATED, Mark.CHANGE);

    /** The logarithm of the factor from which on two figures cannot be meant as one; chosen by us. */
    private static final double FAR = Math.log(3);

    private Likeness() {}

    /**
     * Why two figures are not taken for one, in words; null when they are.
     *
     * @param words how many words the two sentences must share
     */
    static @Nullable String whyNot(Quantity one, Quantity other, Comparison comparison, int words) {
        if (!one.isComparableWith(other) || !isNamedAlike(one, other, comparison)) {
            return "they measure different things";
        }
        if (!one.per().equals(other.per())) {
            return "they are rates of different things";
        }
        if (one.has(Mark.CONTRAST) || other.has(Mark.CONTRAST)) {
            return "a word sets one of them apart";
        }
        for (Mark mark : SETTING_APART) {
            if (one.has(mark) != other.has(mark)) {
                return "only one of them is " + mark.inWords();
            }
        }
        if (one.bound() == Bound.RANGE || other.bound() == Bound.RANGE) {
            return "one is a range";
        }
        if (Math.abs(Math.log(one.low() / other.low())) > FAR) {
            return "they are too far apart to be meant as one";
        }
        if (!one.times().equals(other.times())) {
            return "they tell of different times";
        }
        if (!namesAgree(one, other)) {
            return "different names stand beside them";
        }
        if (!modifiersAgree(one, other)) {
            return "different words qualify them";
        }
        int shared = shared(one.setting().words(), other.setting().words());
        return shared < (isNamedFully(one, other) ? words - 1 : words) ? "their sentences share too few words" : null;
    }

    /** Equal nouns, or people of one event; measures and amounts without a noun by their unit. */
    private static boolean isNamedAlike(Quantity one, Quantity other, Comparison comparison) {
        if (comparison.sameHead(one, other)) {
            return one.measured().equals(other.measured()) || one.kind() == Kind.MEASURE;
        }
        if (one.kind() == Kind.AGE && one.countsPeople() && other.countsPeople()) {
            return true;
        }
        if (one.kind() == Kind.COUNT) {
            return one.countsPeople() && other.countsPeople() && Comparison.shares(one.events(), other.events());
        }
        boolean bare = one.head().isEmpty() && other.head().isEmpty();
        return bare && one.kind() != Kind.ORDINAL && one.measured().equals(other.measured());
    }

    /** Whether the words in front of both nouns are the same: {@code Northfield County fair}. */
    private static boolean isNamedFully(Quantity one, Quantity other) {
        return !one.modifiers().isEmpty() && one.modifiers().equals(other.modifiers());
    }

    /** No name stands in one sentence that the other replaces by another. */
    static boolean namesAgree(Quantity one, Quantity other) {
        Set<String> names = one.setting().names();
        Set<String> others = other.setting().names();
        return names.containsAll(others) || others.containsAll(names);
    }

    private static boolean modifiersAgree(Quantity one, Quantity other) {
        Set<String> modifiers = new HashSet<>(one.modifiers());
        Set<String> others = new HashSet<>(other.modifiers());
        return modifiers.containsAll(others) || others.containsAll(modifiers);
    }

    static int shared(Set<String> some, Set<String> others) {
        int shared = 0;
        for (String word : some) {
            shared += others.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
