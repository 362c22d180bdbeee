package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.text.Agencies;
import java.util.List;
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
        for (Block block : article.blocks()) {
            if (block.span().length() <= LONGEST) {
                collect(article.text(block), mentions);
            }
        }
        return List.copyOf(mentions);
    }

    private static void collect(String line, TreeSet<String> mentions) {
        String[] words = line.split("[^\\p{L}\\p{N}'’-]+");
        for (int i = 0; i < words.length; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = i; j < Math.min(words.length, i + MOST_WORDS); j++) {
                name.append(j > i ? " " : "").append(words[j]);
                Agencies.named(name.toString()).ifPresent(mentions::add);
            }
        }
    }
}
