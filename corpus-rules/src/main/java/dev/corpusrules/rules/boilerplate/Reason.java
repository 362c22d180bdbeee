package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.text.Zones.Zone;
import org.jspecify.annotations.Nullable;

/** What the model saw in a line, in words that follow "This looks like a part of the page: ". */
final class Reason {

    private static final String NO_SENTENCE = "it does not end as a sentence does";
    private static final String SENTENCE = "it ends as a sentence does";
    private static final String PAGE_WORDS = "its words are those of menus, buttons and footers";
    private static final String FURNITURE_AROUND = "lines around it look like parts of the page";
    private static final String TEXT_AROUND = "lines around it look like text";

    private Reason() {}

    /** What a trait of the line says; null where its value tells people nothing. */
    static @Nullable String of(Trait trait, int value) {
        return switch (trait) {
            case WORDS -> words(value);
            case LETTERS -> value < 60 ? "it is short" : null;
            case CAPITALISED ->
                value >= 90 ? "every word is capitalised" : value >= 60 ? "most words are capitalised" : null;
            case CAPITALS -> value >= 80 ? "it is in capital letters" : null;
            case DIGITS, NUMBERS -> value >= 15 ? "it is rich in figures" : null;
            case SYMBOLS -> value >= 10 ? "it is rich in signs" : null;
            case FUNCTION_WORDS ->
                value >= 35 ? "its words hold together as a sentence" : value < 10 ? "it is no sentence" : null;
            case SENTENCES -> value > 1 ? "it has several sentences" : null;
            case ENDS -> value == 0 ? NO_SENTENCE : SENTENCE;
            case LAST -> value <= 2 ? SENTENCE : value == 3 ? "it ends in a colon" : NO_SENTENCE;
            case FIRST -> value == LineScan.MARK ? "it begins with a bullet or a sign" : null;
            case BARS -> value > 0 ? "it has signs that part the items of a menu" : null;
            case ADDRESSES -> value > 0 ? "it has an address, a handle or a tag" : null;
            case QUOTES, SPEECH -> value > 0 ? "it tells what somebody said" : null;
            case GLUED -> value > 0 ? "its words run into each other" : null;
            case CLOCKS -> value > 0 ? "it has a time of day" : null;
            case SHARING -> value > 0 ? "it speaks of sharing" : null;
            case ACCOUNT -> value > 0 ? "it speaks of accounts and subscriptions" : null;
            case LINKING -> value > 0 ? "it speaks of reading on" : null;
            case SECTION -> value > 0 ? "it has names of a site's sections" : null;
            case LEGAL -> value > 0 ? "it speaks of rights and terms" : null;
            case SELLING -> value > 0 ? "it speaks of advertising or buying" : null;
            case PICTURE -> value > 0 ? "it speaks of pictures" : null;
            case TALKING -> value > 0 ? "it speaks of comments" : null;
            case SCREEN -> value > 0 ? "it has words of buttons and menus" : null;
            case AUTHOR -> value > 0 ? "it speaks of authors" : null;
            case TIME -> value > 0 ? "it has a date" : null;
            case READER -> value > 0 ? "it addresses the reader" : null;
            case HOUSE -> value > 0 ? "the outlet speaks of itself" : null;
            case PAGE_WORDS -> value >= 30 ? PAGE_WORDS : null;
            case PAGE_RUN -> value > 1 ? PAGE_WORDS : null;
            case FIRST_CUE -> value >= 0 && value < Cue.OF_PAGE ? PAGE_WORDS : null;
            case LABEL, LABEL_PAGE, LABEL_CAPITALS -> value > 0 ? "it begins with a label" : null;
            case COPIES -> value > 1 ? "it stands in the article " + value + " times" : null;
            case TAKEN_UP ->
                value < 20 ? "the text says nothing of it" : value >= 50 ? "the text takes up its words" : null;
            case IN_HEADLINE -> value >= 40 ? "it has words of the headline" : null;
            case FROM_START -> value <= 3 ? "it stands at the beginning" : null;
            case FROM_END -> value <= 3 ? "it stands at the end" : null;
            case PLACE, LETTERS_BEFORE ->
                value <= 3 ? "the text begins behind it" : value >= 97 ? "the text ends before it" : null;
            case PARAGRAPH_BEFORE, PARAGRAPH_BEHIND ->
                value == 1 ? "a paragraph stands beside it" : "it stands apart from the paragraphs";
            case ZONE ->
                value == Zone.BODY.ordinal() ? "it stands among the paragraphs" : "it stands outside the paragraphs";
            case RUN, RUN_PLACE -> value >= 3 ? "it stands in a run of short lines" : null;
            default -> null;
        };
    }

    /** What a trait of a line beside it says. */
    static @Nullable String ofNeighbour(Trait trait, int value) {
        return switch (trait) {
            case WORDS ->
                value == Lines.ABSENT
                        ? "no line stands beside it"
                        : value <= 4 ? "a line of few words stands beside it" : null;
            case ENDS ->
                value == 0
                        ? "the line beside it is no sentence either"
                        : value == 1 ? "a sentence stands beside it" : null;
            case PAGE_WORDS -> value >= 30 ? FURNITURE_AROUND : null;
            default -> null;
        };
    }

    /** What the first forest's score of lines around says, in thousandths of log odds. */
    static @Nullable String ofScore(int score) {
        return score > 0 ? FURNITURE_AROUND : score < -1500 ? TEXT_AROUND : null;
    }

    private static @Nullable String words(int count) {
        if (count <= 1) {
            return "it is a single word";
        }
        return count <= 8 ? "it has only " + count + " words" : null;
    }
}
