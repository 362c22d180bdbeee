package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Span;
import dev.corpusrules.Steps;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figure of the text that stands where the headline's should.
 *
 * @param score how much the headline and its sentence share
 * @param unique whether no other figure could stand there as well
 * @param alone whether it stands at the very top and the text has no other figure of its kind
 */
record Counterpart(Quantity figure, int score, boolean unique, boolean alone) {

    /** Sentences of the text in which a headline's figure is sought: what a headline tells stands at the top. */
    private static final int TOP = 8;

    /** Sentences of the text that tell once more what the headline tells. */
    private static final int LEDE = 2;

    /** How much two sentences must share to speak of one thing; these and the above chosen by us on labelled news articles. */
    private static final int ALIGNED = 3;

    /** How much they must share when the text has no other figure of the kind. */
    private static final int ALONE = 2;

    /** How much they must share when the headline's figure might have been reckoned. */
    private static final int OUTWEIGHING = 4;

    /** The logarithm of the factor from which on a figure is no rival for another's place. */
    private static final double NEAR = Math.log(3);

    /** The logarithm of the factor from which on two figures cannot be meant as one. */
    private static final double FAR = Math.log(200);

    /** Words that tell of a time which is not the headline's. */
    private static final Set<String> PAST = Vocabulary.english("past");

    /** What a figure is that stands for another time, another part or another one than a figure without it. */
    private static final Set<Mark> APART = EnumSet.of(Mark.RATE, Mark.MODAL, Mark.CONTRAST);

    /** Whether a headline's figure is of a kind that the text repeats. */
    static boolean mayHave(Quantity figure) {
        return switch (figure.kind()) {
            case COUNT, MONEY, PERCENT, MEASURE, DURATION, AGE ->
                figure.bound() != Bound.VAGUE && !figure.has(Mark.WEAK);
            default -> false;
        };
    }

    /**
     * @param body the figures of the text that say nothing else of the headline
     * @param first the number of the text's first sentence
     */
    static @Nullable Counterpart of(
            Quantity figure, List<Quantity> body, int first, Article article, Comparison comparison, Steps steps) {
        steps.take(3L * body.size());
        List<Quantity> alike = body.stream()
                .filter(other -> figure.isComparableWith(other) && !other.has(Mark.WEAK))
                .toList();
        List<Quantity> inOneUnit = alike.stream()
                .filter(other -> other.measured().equals(figure.measured()))
                .toList();
        boolean only = inOneUnit.stream().allMatch(other -> other.agreesWith(inOneUnit.get(0)));
        Quantity best = null;
        int most = 0;
        boolean unique = true;
        for (Quantity other : alike) {
            int score = other.setting().number() > first + TOP ? 0 : score(figure, other, article, comparison, steps);
            if (score == 0) {
                continue;
            }
            boolean closer = best != null && score == most && distance(figure, other) < distance(figure, best);
            if (score > most || closer) {
                unique = best == null || score > most || distance(figure, best) > NEAR;
                best = other;
                most = score;
            } else if (score == most && best != null && !best.agreesWith(other) && distance(figure, other) <= NEAR) {
                unique = false;
            }
        }
        if (best == null) {
            return null;
        }
        boolean alone = only && best.setting().number() <= first + LEDE && distance(figure, best) <= NEAR;
        boolean past = best.times().stream().anyMatch(PAST::contains);
        Quantity chosen = best;
        boolean apart = APART.stream().anyMatch(mark -> chosen.has(mark) && !figure.has(mark))
                || figure.has(Mark.RATE) && !chosen.has(Mark.RATE);
        return new Counterpart(
                best, most + (only ? 1 : 0), unique && !apart && !past && !isOfAnother(figure, best), alone);
    }

    /** Whether an age may be that of a relative, or the headline may count one or two more who have no number. */
    private static boolean isOfAnother(Quantity figure, Quantity other) {
        double more = figure.low() - other.low();
        return switch (figure.kind()) {
            case AGE -> other.setting().namesKin();
            case COUNT ->
                other.countsPeople()
                        && (more == 1 || more == 2)
                        && other.setting().namesSomebody();
            default -> false;
        };
    }

    /**
     * Whether the counterpart tells against the headline's figure.
     *
     * @param reckoned whether that figure might have been reckoned from others of the text
     */
    boolean tells(boolean reckoned) {
        return score >= (reckoned ? OUTWEIGHING : 1);
    }

    /** Whether it is the only one that could stand there, and speaks of the same thing. */
    boolean isCertain(boolean reckoned) {
        int needed = reckoned ? OUTWEIGHING : alone ? ALONE : ALIGNED;
        return unique && score >= needed;
    }

    /** By what factor two figures differ, as the difference of their logarithms. */
    private static double distance(Quantity one, Quantity other) {
        return one.low() <= 0 || other.low() <= 0 ? FAR : Math.abs(Math.log(one.low() / other.low()));
    }

    /** How much the two speak of one thing: the words of their sentences, with what is counted and what befell it. */
    private static int score(Quantity figure, Quantity other, Article article, Comparison comparison, Steps steps) {
        if (other.bound() == Bound.VAGUE || other.has(Mark.NEGATED) || distance(figure, other) >= FAR) {
            return 0;
        }
        boolean head = comparison.sameHead(figure, other);
        boolean event = Comparison.shares(figure.events(), other.events());
        boolean people = figure.countsPeople() && other.countsPeople();
        boolean named = !figure.head().isEmpty() && !other.head().isEmpty();
        if (figure.kind() == Kind.COUNT && !head && !people && (!event || named)) {
            return 0;
        }
        Set<String> near = other.setting().words();
        Span block = article.blocks().get(other.setting().block()).span();
        steps.take(block.length());
        Set<String> around = Quantities.words(article, block);
        int shared = 0;
        int aside = 0;
        for (String word : figure.setting().words()) {
            shared += near.contains(word) ? 1 : 0;
            aside += !near.contains(word) && around.contains(word) ? 1 : 0;
        }
        return shared + aside / 2 + (head || event ? 1 : 0);
    }
}
