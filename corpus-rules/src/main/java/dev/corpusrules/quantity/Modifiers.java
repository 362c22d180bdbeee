package dev.corpusrules.quantity;

import java.util.AbstractList;

/** The words in front of a noun, each as it names one. They become strings when somebody asks for them, which few do. */
final class Modifiers extends AbstractList<String> {

    private final Tokens tokens;
    private final int from;
    private final int size;

    /** @param to the token of the noun; what is no word in front of it is passed over */
    Modifiers(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        this.size = words;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String get(int index) {
        int left = index;
        int at = from;
        while (left > 0 || !tokens.isWord(at)) {
            left -= tokens.isWord(at) ? 1 : 0;
            at++;
        }
        return tokens.lexicon().singular(tokens.get(at));
    }
}
