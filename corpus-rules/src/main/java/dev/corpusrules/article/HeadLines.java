package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Declaration;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Prose;
import dev.corpusrules.text.Bylines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The short lines between a headline and its text, which name author and day where the markup does not. */
final class HeadLines {

    /** A block of more characters is the text. */
    private static final int TEXT = 200;

    private static final int LONGEST_DATE = 100;

    private static final int MOST = 20;

    /** So many lines above the headline may hold the day. */
    private static final int ABOVE = 4;

    private HeadLines() {}

    static void read(Layout layout, Masthead masthead) {
        Prose prose = layout.prose().build();
        List<Block> lines = lines(layout.blocks());
        if (!masthead.creditsSomebody()) {
            Article head =
                    new Article(layout.source(), Article.Format.HTML, Declaration.HTML, Metadata.NONE, prose, lines);
            for (Author author : Bylines.added(Metadata.NONE, head).authors()) {
                Value<String> name = new Value<>(author.name(), How.INFERRED, author.foundIn(), author.place());
                masthead.author("text", name, author.kind() == Author.Kind.DESK);
            }
        }
        lines.forEach(line -> readDay(line, prose, masthead));
        int headline = headline(layout.blocks());
        layout.blocks()
                .subList(Math.max(0, headline - ABOVE), headline)
                .forEach(line -> readDay(line, prose, masthead));
    }

    private static void readDay(Block line, Prose prose, Masthead masthead) {
        String words = line.span().in(prose.text());
        if (words.length() <= LONGEST_DATE && line.kind() != Block.Kind.HEADLINE) {
            Value<String> day = new Value<>(words, How.INFERRED, "text", prose.inSource(line.span()));
            if (isChange(words)) {
                masthead.modified(day);
            } else {
                masthead.published(day);
            }
        }
    }

    /** The index of the headline; 0 when there is none. */
    private static int headline(List<Block> blocks) {
        int headline = 0;
        for (int i = 0; i < blocks.size(); i++) {
            headline = blocks.get(i).kind() == Block.Kind.HEADLINE ? i : headline;
        }
        return headline;
    }

    /** From the headline to the first paragraph; without a headline, from the first line. */
    private static List<Block> lines(List<Block> blocks) {
        List<Block> lines = new ArrayList<>();
        int start = headline(blocks);
        for (int i = start;
                i < blocks.size() && i < start + MOST && blocks.get(i).span().length() < TEXT;
                i++) {
            lines.add(blocks.get(i));
        }
        return lines;
    }

    private static boolean isChange(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("updated")
                || lower.contains("aktualisiert")
                || lower.contains("modified")
                || lower.contains("mis à jour")
                || lower.contains("actualizado")
                || lower.contains("aggiornato");
    }
}
