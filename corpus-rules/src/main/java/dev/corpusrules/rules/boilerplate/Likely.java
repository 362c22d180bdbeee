package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Metadata;
import dev.corpusrules.Passed;
import dev.corpusrules.Reading;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines that look like a page's furniture, though no phrase says so: headlines of other stories, names, widgets, menus. A
 * small model weighs the shape of each line, its place, the fields of words that pages speak in, and what it thinks of
 * the lines around; see {@link LineModel}.
 *
 * @param strict whether to report only what is as good as certain, some three quarters of it
 */
public record Likely(boolean strict) implements ArticleRule {

    /** Where the article names its authors, agencies and days, in the source. */
    private static final Reading<List<Span>> METADATA = Likely::metadata;

    /** How many reasons a message gives. */
    private static final int REASONS = 3;

    /** Lines whose score is so far below the threshold are doubtful: somebody may ask why they passed. */
    private static final int DOUBT = 1500;

    /** The score of a line that is not asked about. */
    private static final int NONE = Integer.MIN_VALUE;

    /** A byline, even with a role, a date and a desk, is not longer. */
    private static final int BYLINE_WORDS = 16;

    /** A link list is one in which this share of the characters is link text. */
    private static final double LINKED = 0.5;

    public Likely() {
        this(false);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public boolean yields() {
        return true;
    }

    @Override
    public Stream<Said> check(Article article) {
        if (!hasParagraph(article)) {
            return Stream.empty();
        }
        LineModel model = LineModel.shipped();
        int[][] rows = model.secondRows(article.read(Lines.READING).rows());
        int threshold = strict ? model.strict() : model.threshold();
        int headline = article.read(Headline.READING).block();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            int[] row = rows[i];
            int score = i == headline ? NONE : model.score(row);
            // What the article says of itself is asked last: to find that out takes longer than all else here.
            if (score <= threshold - DOUBT || isMetadata(article, i)) {
                continue;
            }
            said.add(
                    score > threshold && mayBe(article, i)
                            ? fault(article, i, model.reasons(row, REASONS))
                            : new Passed(article.blocks().get(i).span(), () -> passed(model, row, score)));
        }
        return said.stream();
    }

    private static boolean hasParagraph(Article article) {
        for (Shape shape : article.read(Shape.READING)) {
            if (shape.isParagraph()) {
                return true;
            }
        }
        return false;
    }

    private static Said fault(Article article, int block, List<String> reasons) {
        String why = reasons.isEmpty() ? "." : ": " + String.join(", ", reasons) + ".";
        String message = "This looks like a part of the page, not of the article" + why;
        return Fault.at(article.locate(article.blocks().get(block).span()), message);
    }

    private static String passed(LineModel model, int[] row, int score) {
        String side =
                score > 0 ? "more like a part of the page than of the article, but not surely: " : "more like text: ";
        return "doubtful, but " + side + String.join(", ", model.reasons(row, REASONS));
    }

    /** What markup tells better than shape: a heading or a table is the article's, and so is a list unless it is of links. */
    private static boolean mayBe(Article article, int index) {
        Block block = article.blocks().get(index);
        boolean worded = article.read(Shape.READING).get(index).words() > 0;
        return worded
                && switch (block.kind()) {
                    case PARAGRAPH -> article.format() == Article.Format.TEXT || block.linkShare() >= LINKED;
                    case ITEM -> block.linkShare() >= LINKED;
                    default -> false;
                };
    }

    /** Whether it is so short that it is no more than a byline or a date, and is one: those are no furniture. */
    private static boolean isMetadata(Article article, int index) {
        Span inSource = article.prose().inSource(article.blocks().get(index).span());
        return article.read(Shape.READING).get(index).words() <= BYLINE_WORDS
                && (article.read(METADATA).stream().anyMatch(inSource::contains) || namesAuthor(article, index));
    }

    private static boolean namesAuthor(Article article, int index) {
        String folded = Folding.fold(article.text(article.blocks().get(index)));
        return article.metadata().authors().stream().anyMatch(author -> folded.equals(Folding.fold(author.name())));
    }

    private static List<Span> metadata(Article article) {
        Metadata metadata = article.metadata();
        List<Span> places = new ArrayList<>();
        for (Metadata.Author author : metadata.authors()) {
            add(author.place(), places);
        }
        for (Metadata.Value<String> agency : metadata.agencies()) {
            add(agency.place(), places);
        }
        add(metadata.published() == null ? null : metadata.published().place(), places);
        add(metadata.modified() == null ? null : metadata.modified().place(), places);
        return places;
    }

    private static void add(@Nullable Span place, List<Span> places) {
        if (place != null) {
            places.add(place);
        }
    }
}
