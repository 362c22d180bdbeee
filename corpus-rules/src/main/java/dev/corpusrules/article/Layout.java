package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Declaration;
import dev.corpusrules.Flaw;
import dev.corpusrules.Later;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Prose;
import dev.corpusrules.Reading;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import dev.corpusrules.text.Bylines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** An article being laid out by its reader: the prose so far and the blocks in it, each on lines of its own. */
final class Layout {

    private final Source source;
    private final Prose.Builder prose = Prose.builder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Flaw> flaws;
    private int lastEnd;
    /** So many characters of the prose are those at the head of the source. */
    private int same;
    /** The stretch of plain text; null where there is none. */
    private @Nullable Span plain;
    /** How much further on it stands in the prose. */
    private int shift;

    /** @param flaws of what stands above the words */
    Layout(Source source, List<Flaw> flaws) {
        this.source = source;
        this.flaws = flaws;
    }

    Source source() {
        return source;
    }

    /** How many blocks there are so far. */
    int size() {
        return blocks.size();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** A block for the title, where the metadata know its place. */
    void headline(Masthead masthead) {
        Value<String> title = masthead.title();
        if (title == null) {
            return;
        }
        Span place = title.place();
        String value = title.value().strip();
        if (place == null || value.isEmpty()) {
            return;
        }
        String there = source.text(place);
        Span inPlace = new Span(0, there.length()).trimmed(there);
        Span exact = inPlace.shifted(place.start());
        String written = inPlace.in(there);
        int start = begin(exact.start());
        if (written.equals(value)) {
            prose.verbatim(value, exact.start());
            same = exact.start() == 0 && start == 0 ? exact.end() : 0;
        } else if (Parser.unescapeEntities(written, false).equals(value)) {
            Entities.decode(source.text(), exact, prose);
        } else {
            prose.decoded(value.replace('\n', ' '), exact);
        }
        end(Block.Kind.HEADLINE, start, exact, 0, 0, Set.of(), exact.end());
    }

    /** A stretch of plain text, which is its own prose; nothing comes behind it. */
    void plain(Span region) {
        boolean follows = region.start() == same
                || region.start() == same + 1
                        && same > 0
                        && source.text(new Span(same, region.start())).equals("\n");
        if (same == prose.length() && follows) {
            same = region.end();
        } else {
            shift = begin(region.start()) - region.start();
            prose.verbatim(source.text(region), region.start());
        }
        plain = region;
    }

    private List<Block> laid() {
        Span region = plain;
        if (region == null) {
            return List.copyOf(blocks);
        }
        List<Block> all = new ArrayList<>(blocks);
        for (Block block : PlainText.blocks(source, region)) {
            all.add(shift == 0 ? block : Block.plain(block.kind(), block.span().shifted(shift), block.whole()));
        }
        return List.copyOf(all);
    }

    /** Opens a block that stands in the source at the offset; the prose that follows is its own. */
    int begin(int sourceStart) {
        if (prose.length() > 0) {
            int from = Math.min(lastEnd, sourceStart);
            prose.decoded("\n", new Span(from, sourceStart));
        }
        return prose.length();
    }

    /** Where a block's words go between {@link #begin} and {@link #end}. */
    Prose.Builder prose() {
        return prose;
    }

    /** Closes the block that began in the prose at {@code start}. */
    void end(Block.Kind kind, int start, Span whole, int level, double linkShare, Set<String> marks, int sourceEnd) {
        blocks.add(new Block(kind, new Span(start, prose.length()), whole, level, linkShare, marks));
        lastEnd = sourceEnd;
    }

    /** The article, with what its words add to what its masthead says: both are read when somebody asks. */
    Article article(Article.Format format, Declaration declaration, Masthead masthead) {
        Prose words = plain != null && same == plain.end() ? Prose.plain(source, same) : prose.build();
        Later<List<Block>> laid = plain == null ? Later.known(laid()) : new Later<>(this::laid);
        Reading<Metadata> metadata = article -> masthead.guessed(Bylines.added(masthead.metadata(), article));
        Later<List<Flaw>> all = new Later<>(() -> flaws(masthead));
        return new Article(source, format, declaration, masthead.language(), metadata, words, laid, all);
    }

    private List<Flaw> flaws(Masthead masthead) {
        List<Flaw> all = new ArrayList<>(flaws);
        masthead.undated().ifPresent(all::add);
        return List.copyOf(all);
    }
}
