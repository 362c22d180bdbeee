package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;

/** Whether an article may say something twice: hardly any does, and where none may, nobody need compare its blocks. */
public final class Alike {

    /** Whether two blocks of the article open alike: all that fold to one text do, and few others. */
    public static final Reading<Boolean> READING = Alike::opens;

    /** Few blocks have so many characters in common from the first on. */
    private static final int OPENING = 24;

    private Alike() {}

    private static boolean opens(Article article) {
        char[] text = article.prose().characters();
        long[] openings = new long[Integer.highestOneBit(article.blocks().size() + 1) * 4];
        for (Block block : article.blocks()) {
            // Nothing is what an empty place holds.
            long opening = Folding.hash(text, block.span(), OPENING) | 1;
            int slot = Lexicon.slot(openings, opening);
            if (openings[slot] == opening) {
                return true;
            }
            openings[slot] = opening;
        }
        return false;
    }
}
