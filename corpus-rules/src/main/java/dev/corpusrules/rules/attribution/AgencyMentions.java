package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Span;
import dev.corpusrules.text.Agencies;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.PackedWords;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The agencies that an article's short lines name, such as "With files from The Canadian Press". It is no credit that we can
 * read, but the article cannot be said to hide the agency.
 */
final class AgencyMentions {

    /** Longer blocks are paragraphs, which name agencies as sources. */
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 3;

    private AgencyMentions() {}

    static List<String> in(Article article) {
        TreeSet<String> mentions = new TreeSet<>();
        PackedWords words = article.read(PackedWords.READING);
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Span line = blocks.get(i).span();
            if (line.length() <= LONGEST && Agencies.mayBeIn(words, i)) {
                collect(article.prose().characters(), line, mentions);
            }
        }
        return List.copyOf(mentions);
    }

    private static void collect(char[] text, Span line, Set<String> mentions) {
        int limit = line.end();
        int start = line.start();
        int hash = 0;
        for (int at = start; at <= limit; at++) {
            if (at < limit && isOfWord(text[at])) {
                hash = Agencies.hash(hash, text[at]);
            } else {
                if (at > start && Agencies.mayBegin(hash)) {
                    collectAt(text, start, limit, mentions);
                }
                start = at + 1;
                hash = 0;
            }
        }
    }

    /** The names that begin at a word; it does not matter what parts their words. */
    private static void collectAt(char[] text, int start, int limit, Set<String> mentions) {
        StringBuilder name = new StringBuilder();
        int at = start;
        for (int words = 0; words < MOST_WORDS && at < limit; words++) {
            int end = wordEnd(text, at, limit);
            name.append(words > 0 ? " " : "").append(text, at, end - at);
            Agencies.named(name.toString()).ifPresent(mentions::add);
            at = wordStart(text, end, limit);
        }
    }

    private static int wordStart(char[] text, int from, int limit) {
        int at = from;
        while (at < limit && !isOfWord(text[at])) {
            at++;
        }
        return at;
    }

    private static int wordEnd(char[] text, int from, int limit) {
        int at = from;
        while (at < limit && isOfWord(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char c) {
        return Lexicon.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }
}
