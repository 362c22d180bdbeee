package dev.corpusrules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Phrases of which at least one stands in every text of some form.
 *
 * @param phrases the phrases; empty when there is nothing that must stand there
 * @param reach the number of words from the beginning of the form to the end of such a phrase, at most
 * @param frequency how often running text has one of them, as a number to compare
 */
record Triggers(List<String> phrases, int reach, double frequency) {

    static final Triggers NONE = new Triggers(List.of(), 0, 0);

    /** Words that stand in every second text, English and German: a form is better sought by any other. */
    private static final Set<String> COMMON = Set.of("""
            a about after all also an and are as at back be been but by can day do first for from get had has have he her
            here his home i in is it its last like make may more most new news next no not now of off on one or our out
            over people reports said see she so some story that the their them they this time to top two up us was we were
            what when which who will with would year years you your
            am auch auf aus bei das dem den der des die ein eine er es für hat ich im ist mit nach nicht noch sich sie um
            und uns von vor war wie wir zu zum zur
            """.split("\\s+"));

    /** Words that stand in every second line. */
    private static final Set<String> EVERYWHERE =
            Set.of("a", "an", "and", "der", "die", "in", "is", "of", "on", "the", "to", "und");

    private static final double OF_A_WORD_EVERYWHERE = 800;
    private static final double OF_A_COMMON_WORD = 100;
    private static final double OF_A_LETTER = 10;

    /** The one phrase that a run of words makes; none when there is no word. */
    static Triggers of(CharSequence run, int reach) {
        return run.isEmpty() ? NONE : new Triggers(List.of(run.toString()), reach, frequency(run.toString()));
    }

    /** Those of several forms, of which one stands there. */
    static Triggers ofOne(List<Triggers> forms) {
        List<String> phrases = new ArrayList<>();
        int reach = 0;
        double frequency = 0;
        for (Triggers form : forms) {
            if (form.isNone()) {
                return NONE;
            }
            phrases.addAll(form.phrases);
            reach = Math.max(reach, form.reach);
            frequency += form.frequency;
        }
        return new Triggers(List.copyOf(phrases), reach, frequency);
    }

    boolean isNone() {
        return phrases.isEmpty();
    }

    /** The same in a form that has so many words more before it. */
    Triggers behind(int words) {
        return new Triggers(phrases, Math.min(Part.ENDLESS, words + reach), frequency);
    }

    Triggers orRarer(Triggers other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        return other.frequency < frequency ? other : this;
    }

    /** That of its rarest word, less for each word more; long words are rarer than short ones. */
    private static double frequency(String phrase) {
        String[] words = phrase.toLowerCase(Locale.ROOT).split(" ", -1);
        double rarest = Double.MAX_VALUE;
        for (String word : words) {
            rarest = Math.min(rarest, frequencyOfWord(word));
        }
        return rarest / words.length;
    }

    private static double frequencyOfWord(String word) {
        if (EVERYWHERE.contains(word)) {
            return OF_A_WORD_EVERYWHERE;
        }
        return COMMON.contains(word) ? OF_A_COMMON_WORD : OF_A_LETTER / word.length();
    }
}
