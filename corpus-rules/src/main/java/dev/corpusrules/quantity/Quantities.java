package dev.corpusrules.quantity;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.text.PackedWords;
import dev.corpusrules.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of an article: what it counts, measures, dates and ranks, with the bounds that its words set. What looks
 * like a quantity and is none (years as names, times of day, scores, flights, roads, addresses, versions) is told apart:
 * see {@link Kind}. What numbers a figure allows says {@link Quantity#interval()}.
 *
 * <pre>{@code
 * for (Quantity quantity : Quantities.in(Article.text("a.txt", "Almost 2,500 officers were sent."))) {
 *     quantity.interval();   // from 2,125 to 2,500, which is left out
 *     quantity.head();       // officer
 * }
 * }</pre>
 *
 * An article that does not say its language is read as English; languages whose words are not known have no figures.
 */
public final class Quantities {

    private static final Reading<List<Quantity>> READING = Quantities::read;

    private static final Reading<List<Quantity>> OF_QUANTITY = article -> {
        List<Quantity> quantities = new ArrayList<>();
        for (Quantity figure : numbers(article)) {
            if (figure.kind().isQuantity()) {
                quantities.add(figure);
            }
        }
        return List.copyOf(quantities);
    };

    private Quantities() {}

    /** The quantities of an article in the order of its prose. */
    public static List<Quantity> in(Article article) {
        return article.read(OF_QUANTITY);
    }

    /** All numbers of an article in the order of its prose: its quantities, and what looks like one and is none. */
    public static List<Quantity> numbers(Article article) {
        return article.read(READING);
    }

    /** All numbers of one English sentence. */
    public static List<Quantity> ofSentence(String sentence) {
        List<Quantity> found = new ArrayList<>();
        Lexicon lexicon = Lexicon.of("en").orElseThrow();
        char[] text = sentence.toCharArray();
        Span whole = new Span(0, text.length);
        new SentenceReader(new Tokens(text, whole, PackedWords.of(text), 0, lexicon), whole, 0, 0).readInto(found);
        return List.copyOf(found);
    }

    /** Whether an English noun in the singular is a unit: {@code yard}. */
    public static boolean isUnit(String noun) {
        Word word = Lexicon.of("en").orElseThrow().known(noun);
        return word.unit != null || word.isDuration();
    }

    /** The English words in lower case that name a month or a day of the week, in full or not. */
    public static Set<String> calendar() {
        return Lexicon.of("en").orElseThrow().calendar();
    }

    /** Whether an English word in lower case names a day of the week, in full or not. */
    public static boolean isWeekday(String word) {
        return Lexicon.of("en").orElseThrow().known(word).weekday > 0;
    }

    /** Whether articles list such things, by an English noun in the singular: {@code reason}, {@code tip}. */
    public static boolean isListed(String noun) {
        return Lexicon.of("en").orElseThrow().known(noun).is(Role.LISTED);
    }

    /** The stems of the words that carry the meaning of a stretch of the prose. */
    public static Set<String> words(Article article, Span stretch) {
        PackedWords words = article.read(PackedWords.READING);
        int first = words.firstBehind(stretch.start(), 0);
        return Lexicon.of(article.language().orElse("en"))
                .map(lexicon -> new Tokens(article.prose().characters(), stretch, words, first, lexicon))
                .map(Tokens::words)
                .orElse(Set.of());
    }

    private static List<Quantity> read(Article article) {
        Optional<Lexicon> lexicon = Lexicon.of(article.language().orElse("en"));
        if (lexicon.isEmpty()) {
            return List.of();
        }
        char[] text = article.prose().characters();
        PackedWords words = article.read(PackedWords.READING);
        NumberPlaces places = new NumberPlaces(text, words, lexicon.get());
        List<Span> sentences = article.read(Sentences.READING).spans();
        List<Block> blocks = article.blocks();
        List<Quantity> found = new ArrayList<>();
        int block = 0;
        int word = 0;
        int place = places.next(0);
        for (int number = 0; number < sentences.size(); number++) {
            Span sentence = sentences.get(number);
            if (place < sentence.start()) {
                place = places.next(sentence.start());
            }
            if (place < sentence.end()) {
                while (block + 1 < blocks.size() && blocks.get(block + 1).span().start() <= sentence.start()) {
                    block++;
                }
                word = words.firstBehind(sentence.start(), word);
                Tokens tokens = new Tokens(text, sentence, words, word, lexicon.get());
                new SentenceReader(tokens, sentence, number, block).readInto(found);
            }
        }
        return List.copyOf(found);
    }
}
