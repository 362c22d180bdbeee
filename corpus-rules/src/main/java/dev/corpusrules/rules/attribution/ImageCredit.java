package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Metadata.Image;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.text.Folding;
import java.util.List;
import java.util.stream.Stream;

/** A lead image that nobody is credited with, neither beside it nor in a line of the text. */
public record ImageCredit() implements ArticleRule {

    /** How a line begins that credits a picture. Collected by us, in nine languages. */
    private static final List<String> OPENINGS = List.of(
            "photo",
            "photograph",
            "(photo",
            "foto",
            "(foto",
            "fotos",
            "image",
            "picture",
            "credit",
            "bild",
            "bildquelle",
            "symbolbild",
            "crédit",
            "imagen",
            "imagem",
            "immagine",
            "afbeelding",
            "beeld",
            "illustration",
            "grafik",
            "©",
            "(c)");

    /** A credit is a line, not a paragraph. */
    private static final int LONGEST = 200;

    @Override
    public Stream<Said> check(Article article) {
        List<Image> images = article.metadata().images();
        if (images.isEmpty()
                || images.get(0).credit() != null
                || article.blocks().stream().anyMatch(block -> isCredit(article, block))) {
            return Stream.empty();
        }
        Image lead = images.get(0);
        Span place = lead.place();
        return Stream.of(Fault.at(
                place == null ? Absence.place(article) : article.locateInSource(place),
                "Nobody is credited with the lead image " + lead.source() + "."));
    }

    private static boolean isCredit(Article article, Block block) {
        if (block.span().length() > LONGEST) {
            return false;
        }
        String words = Folding.fold(article.text(block));
        return OPENINGS.stream().anyMatch(opening -> words.startsWith(opening) && standsAlone(words, opening));
    }

    private static boolean standsAlone(String words, String opening) {
        return words.length() > opening.length() && !Character.isLetter(words.charAt(opening.length()));
    }
}
