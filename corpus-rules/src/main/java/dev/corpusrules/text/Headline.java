package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article's headline. It is what the metadata call the title; else, where the article has headings, the highest one
 * before the text begins; in plain text it is inferred from the blocks before the first paragraph.
 *
 * @param block the index of the block that is the headline; -1 when there is none
 * @param span where it stands in the prose; empty when there is none
 */
public record Headline(int block, Optional<Span> span) {

    public static final Reading<Headline> READING = Headline::infer;

    private static final Headline NONE = new Headline(-1, Optional.empty());

    /** Longer headlines are not written; 99 in 100 of the labelled ones have at most 24 words. */
    private static final int MOST_WORDS = 32;

    /** A block of fewer words before the first paragraph may as well be a section, a date or a button. */
    private static final int FEWEST_WORDS = 4;

    /** The same for scripts that do not part words. */
    private static final int FEWEST_LETTERS = 30;

    /** A headline that closes with a full stop is at most so long or Has Its Words Capitalised; else it is a first sentence. */
    private static final int MOST_WORDS_CLOSED = 14;

    /** How many blocks of furniture may stand before the headline. */
    private static final int FARTHEST = 90;

    /** How much of the text is read to see which words it takes up. */
    private static final int TEXT_BLOCKS = 20;

    /** In a dateline the dash stands at most so far in. */
    private static final int FARTHEST_DASH = 60;

    /** A block that begins with a word of furniture and is longer is a headline all the same. */
    private static final int FURNITURE_WORDS = 5;

    /** Words that page furniture over a headline is made of, and headlines hardly ever begin with. */
    private static final Lexicon FURNITURE = Lexicon.of("""
            advertisement above advertise avatar by caption category close connect contents copyright credit courtesy
            facebook file filed follow home image instructions jump last list listen live log login menu newsletter photo
            photograph photos picture pictured play posted print published read reading save search share sign skip
            sponsored subscribe subscribed supported tags toggle topics twitter updated view watch whatsapp written
            mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday
            """);

    private static final Lexicon MONTHS = Lexicon.of("""
            jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october
            nov november dec december
            """);

    private static final int LONGEST_BYLINE = 120;

    /** A month, so many digits and at most so many words are a date. */
    private static final int DATE_DIGITS = 4;

    private static final int DATE_WORDS = 10;

    /**
     * Where to report what an article lacks: at the headline, else at its first block; an article without any text has
     * only its beginning.
     */
    public static Span opening(Article article) {
        List<Block> blocks = article.blocks();
        return article.read(READING)
                .span()
                .orElseGet(
                        () -> blocks.isEmpty() ? new Span(0, 0) : blocks.get(0).span());
    }

    private static Headline infer(Article article) {
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Block.Kind.HEADLINE) {
                return at(i, article);
            }
        }
        int paragraph = firstParagraph(article);
        int heading = highestHeading(blocks.subList(0, paragraph));
        return heading >= 0 ? at(heading, article) : among(paragraph, article);
    }

    private static Headline at(int block, Article article) {
        return new Headline(block, Optional.of(article.blocks().get(block).span()));
    }

    private static int firstParagraph(Article article) {
        List<Shape> shapes = article.read(Shape.READING);
        int last = Math.min(shapes.size(), FARTHEST);
        for (int i = 0; i < last; i++) {
            Shape shape = shapes.get(i);
            boolean mayBeHeadline = i == 0 && !isFirstSentence(shape) && shape.sentences() == 1;
            if (shape.isParagraph() && shape.ends() && !mayBeHeadline) {
                return i;
            }
        }
        return last;
    }

    private static int highestHeading(List<Block> blocks) {
        int highest = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean higher = highest < 0 || block.level() < blocks.get(highest).level();
            if (block.kind() == Block.Kind.HEADING && higher) {
                highest = i;
            }
        }
        return highest;
    }

    /**
     * What stands twice is the headline; else the first block whose words the text takes up again; else the first that
     * could be one.
     */
    private static Headline among(int end, Article article) {
        boolean mayStandTwice = article.read(Alike.READING);
        List<Integer> candidates = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < end; i++) {
            if (couldBe(article, i)) {
                candidates.add(i);
                Integer earlier = mayStandTwice
                        ? seen.putIfAbsent(
                                Folding.fold(article.text(article.blocks().get(i))), i)
                        : null;
                if (earlier != null) {
                    return at(earlier, article);
                }
            }
        }
        if (candidates.isEmpty()) {
            return isShort(article) && isOverText(end, article) ? at(0, article) : NONE;
        }
        int first = candidates.get(0);
        boolean isSentence = article.read(Shape.READING).get(first).ends()
                && end == article.blocks().size();
        if ((isSentence || isByline(article, first)) && isShort(article) && isOverText(end, article)) {
            return at(0, article);
        }
        return at(
                candidates.size() == 1
                        ? first
                        : firstTakenUp(candidates, end, article).orElse(first),
                article);
    }

    /** Whether the first block is a few words that are no sentence and no furniture. */
    private static boolean isShort(Article article) {
        List<Shape> shapes = article.read(Shape.READING);
        return !shapes.isEmpty()
                && shapes.get(0).words() < FEWEST_WORDS
                && !shapes.get(0).ends()
                && !isFurniture(article, 0)
                && !isByline(article, 0);
    }

    /**
     * Whether nothing but bylines and dates stand between the first block and the first paragraph, or in a text of short
     * lines the first sentence.
     */
    private static boolean isOverText(int end, Article article) {
        int next = 1;
        while (next < end && (isFurniture(article, next) || isByline(article, next))) {
            next++;
        }
        boolean isSentence = next < end && article.read(Shape.READING).get(next).ends();
        return next >= end || isSentence && end == article.blocks().size();
    }

    private static boolean isByline(Article article, int index) {
        Block block = article.blocks().get(index);
        if (block.span().length() > LONGEST_BYLINE) {
            return false;
        }
        if (!BylineLead.mayOpen(Glance.of(article, index))) {
            return false;
        }
        BylineLine line = new BylineLine(article.text(block));
        return line.hasLead()
                && !line.credits(BylineLine.Place.NEAR, word -> false).isEmpty();
    }

    /** The first candidate most of whose words stand in the text behind. */
    private static OptionalInt firstTakenUp(List<Integer> candidates, int end, Article article) {
        List<Block> blocks = article.blocks();
        PackedWords words = article.read(PackedWords.READING);
        long[] known = words.table(end, Math.min(blocks.size(), end + TEXT_BLOCKS));
        for (int candidate : candidates) {
            int weighty = 0;
            int takenUp = 0;
            for (int i = words.first(candidate); i < words.end(candidate); i++) {
                long word = words.get(i);
                if (word != Lexicon.NONE && !Shape.isFunctionWord(word)) {
                    weighty++;
                    takenUp += known[Lexicon.slot(known, word)] == word ? 1 : 0;
                }
            }
            if (takenUp * 2 >= weighty && takenUp > 0) {
                return OptionalInt.of(candidate);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean couldBe(Article article, int index) {
        Shape shape = article.read(Shape.READING).get(index);
        boolean fits = (shape.words() >= FEWEST_WORDS || shape.letters() >= FEWEST_LETTERS)
                && shape.words() <= MOST_WORDS
                && shape.sentences() <= 2
                && !isFirstSentence(shape);
        return fits
                && !isFurniture(article, index)
                && !isDatelined(
                        article.prose().characters(),
                        article.blocks().get(index).span());
    }

    private static boolean isFirstSentence(Shape shape) {
        boolean inTitleCase = shape.capitalised() * 3 >= shape.words() * 2;
        return shape.last() == '.' && shape.words() > MOST_WORDS_CLOSED && !inTitleCase;
    }

    private static boolean isFurniture(Article article, int index) {
        Span span = article.blocks().get(index).span();
        String text = article.prose().text();
        char first = text.charAt(span.start());
        if (first == '(' || first == '|' || first == '\u00A9') {
            return true;
        }
        Shape shape = article.read(Shape.READING).get(index);
        PackedWords words = article.read(PackedWords.READING);
        int at = words.first(index);
        while (at < words.end(index) && words.get(at) == Lexicon.NONE) {
            at++;
        }
        boolean opens = at < words.end(index)
                && FURNITURE.contains(words.get(at))
                && (shape.words() <= FURNITURE_WORDS || isLabelled(text, span));
        boolean mayBeDate = shape.digits() >= DATE_DIGITS && shape.words() <= DATE_WORDS;
        while (!opens && mayBeDate && at < words.end(index)) {
            opens = MONTHS.contains(words.get(at++));
        }
        return opens;
    }

    /** Whether its first word is a label, such as {@code Photograph:}. */
    private static boolean isLabelled(String text, Span span) {
        int end = span.start();
        while (end < span.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end < span.end() && text.charAt(end) == ':';
    }

    /** Whether it begins like a report: a place in capitals, perhaps an agency in brackets, a dash. */
    private static boolean isDatelined(char[] text, Span span) {
        int capitals = span.start();
        while (capitals < span.end() && Character.isUpperCase(text[capitals])) {
            capitals++;
        }
        if (capitals - span.start() < 3) {
            return false;
        }
        boolean bracket = false;
        for (int i = capitals; i < Math.min(span.end(), span.start() + FARTHEST_DASH); i++) {
            char c = text[i];
            boolean dash = c == '-' && text[i - 1] == ' ' || c == '\u2013' || c == '\u2014' || c == '\u2015';
            if (dash) {
                return bracket;
            }
            bracket |= c == '(';
        }
        return false;
    }
}
