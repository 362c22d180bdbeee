package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The code within a block of prose: what stands between backticks, or in elements for code. */
final class InlineCode {

    private static final List<String> ELEMENTS = List.of("code", "kbd", "samp", "tt", "var");

    private final Article article;
    private final String source;
    /** Where code begins and ends, in turn. */
    private final List<Integer> turns = new ArrayList<>();

    InlineCode(Article article, Block block) {
        this.article = article;
        this.source = article.source().text();
        if (article.format() == Article.Format.HTML) {
            addElements(block.whole());
        } else {
            addBackticks(block.whole());
        }
    }

    boolean holds(Span inProse) {
        int found = Collections.binarySearch(
                turns, article.prose().inSource(inProse).start());
        int before = found >= 0 ? found + 1 : -found - 1;
        return before % 2 == 1;
    }

    /** What so many backticks open, as many close. */
    private void addBackticks(Span where) {
        int open = 0;
        int at = source.indexOf('`', where.start());
        while (at >= 0 && at < where.end()) {
            int behind = at;
            while (behind < where.end() && source.charAt(behind) == '`') {
                behind++;
            }
            if (open == 0 || open == behind - at) {
                open = open == 0 ? behind - at : 0;
                turns.add(at);
            }
            at = source.indexOf('`', behind);
        }
    }

    private void addElements(Span where) {
        int depth = 0;
        int at = source.indexOf('<', where.start());
        while (at >= 0 && at < where.end()) {
            boolean closes = source.startsWith("/", at + 1);
            if (isCode(closes ? at + 2 : at + 1)) {
                int before = depth;
                depth = Math.max(0, depth + (closes ? -1 : 1));
                if (before + depth == 1) {
                    turns.add(at);
                }
            }
            at = source.indexOf('<', at + 1);
        }
    }

    private boolean isCode(int name) {
        for (String element : ELEMENTS) {
            int end = name + element.length();
            if (source.regionMatches(true, name, element, 0, element.length())
                    && end < source.length()
                    && !Character.isLetterOrDigit(source.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
