package dev.corpusrules.text;

import dev.corpusrules.Article;

/** Where marks that may quote stand in the blocks of an article, apostrophes among them. Who reads them goes on from place to place. */
final class MarkPlaces {

    private static final boolean[] MARKS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (char mark : "\"'`’‘«»‚“”„‟‹›「」『』＂".toCharArray()) {
            MARKS[mark] = true;
        }
    }

    private final int[] places;
    private final int end;
    private int index;

    MarkPlaces(Article article) {
        this.places = article.read(ShapeScan.READING).marks();
        this.end = article.prose().length();
    }

    static boolean isMark(char c) {
        return MARKS[c];
    }

    boolean isEmpty() {
        return places.length == 0;
    }

    void restart() {
        index = 0;
    }

    /** The first place from the offset on; offsets only grow until {@link #restart}. */
    int next(int from) {
        while (index < places.length && places[index] < from) {
            index++;
        }
        return index < places.length ? places[index] : end;
    }
}
