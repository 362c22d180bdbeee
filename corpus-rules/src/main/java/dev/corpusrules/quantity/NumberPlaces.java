package dev.corpusrules.quantity;

import dev.corpusrules.text.PackedWords;

/** Where the sentences of a text may hold a number: digits, and words that say one or name a month. Offsets only grow. */
final class NumberPlaces {

    private final char[] text;
    private final PackedWords words;
    private final Lexicon lexicon;
    private final int[] numbers;
    private int number;
    private int word = -1;
    /** Where that word stands. */
    private int place = -1;

    NumberPlaces(char[] text, PackedWords words, Lexicon lexicon) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        this.numbers = words.numbers();
    }

    /** The first place from the offset on; the end of the text when there is none. */
    int next(int from) {
        while (number < numbers.length && numbers[number] < from) {
            number++;
        }
        if (place < from) {
            place = placeOfWord(from);
        }
        return number < numbers.length ? Math.min(place, numbers[number]) : place;
    }

    private int placeOfWord(int from) {
        int count = words.count();
        while (++word < count) {
            if (lexicon.mayTrigger(words.get(word)) && words.startOf(word) >= from && isTrigger(word)) {
                return words.startOf(word);
            }
        }
        return text.length;
    }

    private boolean isTrigger(int index) {
        return lexicon.known(words.get(index), text, words.startOf(index), words.endOf(index))
                .isTrigger();
    }
}
