package dev.corpusrules.quantity;

import dev.corpusrules.text.PackedWords;

/** Where the sentences of a text may hold a number: digits, and words that say one or name a month. Offsets only grow. */
final class NumberPlaces {

    private final char[] text;
    private final PackedWords words;
    private final Lexicon lexicon;
    private final int[] numbers;
    private int number;
    private int word;

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
        int place = number < numbers.length ? numbers[number] : text.length;
        int count = words.count();
        for (word = words.firstFrom(from, word); word < count && words.startOf(word) < place; word++) {
            if (lexicon.mayTrigger(words.get(word)) && isTrigger(word)) {
                return words.startOf(word);
            }
        }
        return place;
    }

    private boolean isTrigger(int index) {
        return lexicon.known(words.get(index), text, words.startOf(index), words.endOf(index))
                .isTrigger();
    }

    /** The index of the first word that ends behind the offset, which is not behind the last place. */
    int wordBehind(int offset) {
        int behind = word;
        while (behind > 0 && words.endOf(behind - 1) > offset) {
            behind--;
        }
        return behind;
    }
}
