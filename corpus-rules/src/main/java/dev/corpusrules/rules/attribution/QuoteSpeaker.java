package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Location;
import dev.corpusrules.Passed;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.Quotation;
import dev.corpusrules.text.Quotations;
import dev.corpusrules.text.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A quotation that nobody is credited with: a paragraph of nothing but quotations, in the midst of the text, where the
 * paragraphs beside it leave no one who could have said it. A name, a slogan, a title is no quotation, and a line that
 * is introduced, answered or signed has its speaker.
 *
 * @param sensitivity how much it takes to see a speaker
 */
public record QuoteSpeaker(Sensitivity sensitivity) implements ArticleRule {

    /** Fewer words are a name, a slogan or an exclamation. */
    private static final int FEWEST_WORDS = 8;

    /** So many characters that stand elsewhere, too, are no coincidence. */
    private static final int PULLED = 40;

    /** How much it takes to see a speaker. */
    public enum Sensitivity {
        /** Anybody in the paragraphs beside the quotation may be its speaker. */
        STRICT,
        /** Only who says, asks or thinks something there. */
        PARAGRAPH
    }

    public QuoteSpeaker() {
        this(Sensitivity.STRICT);
    }

    @Override
    public Set<String> languages() {
        return SpeechWords.LANGUAGES;
    }

    @Override
    public Stream<Said> check(Article article) {
        List<Quotation> quotations = article.read(Quotations.READING).all();
        if (quotations.isEmpty()) {
            return Stream.empty();
        }
        List<Said> said = new ArrayList<>();
        Surroundings surroundings = new Surroundings(article, sensitivity);
        List<Block> blocks = article.blocks();
        int next = 0;
        for (int i = 1; i < blocks.size() && next < quotations.size(); i++) {
            int start = blocks.get(i).span().start();
            while (next < quotations.size() && quotations.get(next).span().start() < start) {
                next++;
            }
            boolean opens =
                    next < quotations.size() && quotations.get(next).span().start() == start;
            int last = opens ? lastOfQuotation(article, i) : -1;
            if (last >= 0) {
                said.add(judge(article, surroundings, i, last));
                i = last;
            }
        }
        return said.stream();
    }

    private Said judge(Article article, Surroundings surroundings, int first, int last) {
        Span paragraphs = new Span(
                article.blocks().get(first).span().start(),
                article.blocks().get(last).span().end());
        List<Quotation> quotations = article.read(Quotations.READING).in(paragraphs);
        Optional<String> speaker = surroundings
                .speaker(first, last)
                .or(() -> isPulled(article, quotations.get(0))
                        ? Optional.of("it repeats words of the text")
                        : Optional.empty());
        if (speaker.isPresent()) {
            return new Passed(paragraphs, speaker::get);
        }
        List<Location> others = quotations.stream()
                .skip(1)
                .map(quotation -> article.locate(quotation.span()))
                .toList();
        return Fault.at(
                        article.locate(quotations.get(0).span()),
                        "Nobody is credited with this quotation, here or in the paragraphs beside it.")
                .relatedTo(others);
    }

    /** Whether it repeats words that stand elsewhere in the text, set off to draw the eye. */
    private static boolean isPulled(Article article, Quotation quotation) {
        String text = article.prose().text();
        int middle = quotation.words().start() + quotation.words().length() / 2;
        String words = text.substring(middle, Math.min(quotation.words().end(), middle + PULLED));
        return words.length() > PULLED / 2 && text.indexOf(words) != text.lastIndexOf(words);
    }

    /**
     * The last block of the paragraphs that begin with a quotation at the block and hold quotations alone, words enough to be
     * speech; -1 when there are no such paragraphs.
     */
    private static int lastOfQuotation(Article article, int first) {
        List<Block> blocks = article.blocks();
        Quotations quotations = article.read(Quotations.READING);
        Zones zones = article.read(Zones.READING);
        int start = blocks.get(first).span().start();
        int last = first;
        while (true) {
            Block block = blocks.get(last);
            if (block.kind() != Block.Kind.PARAGRAPH || zones.zone(last) != Zones.Zone.BODY) {
                return -1;
            }
            Quotation closing = lastIn(quotations, block.span());
            if (closing.span().end() <= block.span().end() || last + 1 == blocks.size()) {
                break;
            }
            last++;
        }
        Span paragraphs = new Span(start, blocks.get(last).span().end());
        return isSpeechAlone(article, quotations, paragraphs) ? last : -1;
    }

    private static Quotation lastIn(Quotations quotations, Span block) {
        List<Quotation> in = quotations.in(block);
        return in.get(in.size() - 1);
    }

    private static boolean isSpeechAlone(Article article, Quotations quotations, Span paragraphs) {
        List<Quotation> spoken = quotations.in(paragraphs);
        char[] text = article.prose().characters();
        int next = paragraphs.start();
        for (Quotation quotation : spoken) {
            if (holdsWords(text, next, quotation.span().start())) {
                return false;
            }
            next = quotation.span().end();
        }
        return !holdsWords(text, next, paragraphs.end()) && isSpeech(text, spoken);
    }

    private static boolean holdsWords(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Lexicon.isLetterOrDigit(text[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpeech(char[] text, List<Quotation> quotations) {
        int words = 0;
        int capitalised = 0;
        for (Quotation quotation : quotations) {
            boolean inWord = false;
            for (int i = quotation.words().start(); i < quotation.words().end(); i++) {
                char c = text[i];
                boolean begins = !inWord && Lexicon.isLetterOrDigit(c);
                words += begins ? 1 : 0;
                capitalised += begins && Character.isUpperCase(c) ? 1 : 0;
                inWord = Lexicon.isLetterOrDigit(c) || inWord && (c == '\'' || c == '’');
            }
        }
        // A title has Most of Its Words Capitalised.
        return words >= FEWEST_WORDS && capitalised * 2 <= words;
    }
}
