package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of a rule set in one automaton (Aho–Corasick, as a dense table over the characters that occur in phrases).
 * A text is read once, whatever the number of phrases. A phrase is found where it stands as whole words, or anywhere if its rule
 * wants that.
 */
public final class Phrasebook {

    /** The column of characters that are not seen; 0 is that of characters in no phrase. */
    private static final short SKIPPED = 1;

    /** The column of letters and digits in no phrase, as far as they have cases or belong to a script that has. */
    private static final short LETTER = 2;

    private final List<PhraseRule> rules;
    /** By character: the column of the table. */
    private final short[] columns;

    private final int width;
    private final int blank;
    /** By row of the state and column: the row of the next state; inverted where a phrase ends there. */
    private final int[] next;
    /** By state: the entry found there, or -1. */
    private final int[] found;
    /** By state: the nearest shorter suffix at which an entry is found, or 0. */
    private final int[] shorter;
    /** By state: the most words of a block in which any phrase that ends there is of use. */
    private final int[] mostWords;

    private final Entry[] entries;
    /** By entry: the next one of equal spelling, or -1. */
    private final int[] others;
    /** Whether any rule wants to hear of what stands inside longer words. */
    private final boolean inWords;
    /** The state inside a word that no phrase begins: there none begins before the next word. The first state if one may. */
    private final int inside;
    /** Tells where to search at all; null when that is anywhere. */
    private final @Nullable Skim skim;

    /**
     * A phrase of a rule.
     *
     * @param rule the rule's index
     * @param phrase its index in the rule's phrases
     * @param length its folded length
     * @param longestBlock see {@link PhraseRule#longestBlock}
     * @param inWords see {@link PhraseRule#seeksPartsOfWords}
     */
    private record Entry(int rule, int phrase, int length, int longestBlock, boolean inWords) {}

    private Phrasebook(List<PhraseRule> rules) {
        this.rules = rules;
        List<Entry> known = new ArrayList<>();
        List<String> spellings = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            List<String> phrases = rules.get(rule).phrases();
            for (int phrase = 0; phrase < phrases.size(); phrase++) {
                String folded = Folding.fold(phrases.get(phrase));
                if (!folded.isEmpty()) {
                    known.add(new Entry(
                            rule,
                            phrase,
                            folded.length(),
                            rules.get(rule).longestBlock(phrase),
                            rules.get(rule).seeksPartsOfWords()));
                    spellings.add(folded);
                }
            }
        }
        this.entries = known.toArray(Entry[]::new);
        // Where nothing is sought, no character is looked up.
        this.columns = new short[entries.length == 0 ? 1 + ' ' : Character.MAX_VALUE + 1];
        this.inWords = seekPartsOfWords(rules);
        this.inside = inWords ? 0 : 1;
        this.width = assignColumns(spellings);
        this.blank = columns[' '];
        Spellings tree = new Spellings(spellings, columns, 1 + inside);
        this.next = new int[tree.states() * width];
        this.found = tree.ends();
        this.others = tree.others();
        this.shorter = new int[tree.states()];
        this.mostWords = new int[tree.states()];
        link(tree, wordColumns(spellings));
        passOver();
        this.skim = Skim.of(spellings);
    }

    private static boolean seekPartsOfWords(List<PhraseRule> rules) {
        for (PhraseRule rule : rules) {
            if (rule.seeksPartsOfWords()) {
                return true;
            }
        }
        return false;
    }

    public static Phrasebook of(List<PhraseRule> rules) {
        return new Phrasebook(List.copyOf(rules));
    }

    /** The phrases that stand in the prose, by rule and in their order; rules without a hit are absent. */
    public Map<PhraseRule, List<PhraseRule.Hit>> find(Article article) {
        if (entries.length == 0) {
            return Map.of();
        }
        char[] text = article.prose().characters();
        Hits hits = new Hits(article, text);
        int at = 0;
        while (at < text.length) {
            int last = text.length;
            if (skim != null) {
                last = skim.notice(text, at);
                at = Math.max(at, last - skim.step() + 1);
            }
            at = search(text, at, last, hits);
        }
        return hits.byRule;
    }

    /** Searches the text for phrases that begin between two places, and says how far it has gone: none is begun there. */
    private int search(char[] text, int from, int last, Hits hits) {
        int row = 0;
        int idle = inside * width;
        for (int i = from; i < text.length; i++) {
            if (i > last && row <= idle) {
                return i;
            }
            row = next[row + columns[text[i]]];
            if (row < 0) {
                row = ~row;
                hits.note(i + 1, row / width);
            }
        }
        return text.length;
    }

    private static boolean isInWord(char[] text, int offset) {
        return offset >= 0 && offset < text.length && Lexicon.isLetterOrDigit(text[offset]);
    }

    /** What is found in one article. */
    private final class Hits {

        private final Article article;
        private final char[] text;
        private final Map<PhraseRule, List<PhraseRule.Hit>> byRule = new IdentityHashMap<>();
        /** The block that holds what was met last, or the one behind it. */
        private int block;

        private @Nullable List<Shape> shapes;

        private Hits(Article article, char[] text) {
            this.article = article;
            this.text = text;
        }

        /** Notes all phrases that end at the offset, which is the state's; most often they are of no use there. */
        private void note(int end, int state) {
            // Half of what is met ends inside a longer word; where it begins need not be sought then.
            boolean endsInWord = isInWord(text, end - 1) && isInWord(text, end);
            if (endsInWord && !inWords || isTooLong(mostWords[state], end)) {
                return;
            }
            for (int at = found[state] >= 0 ? state : shorter[state]; at != 0; at = shorter[at]) {
                int start = startOf(end, entries[found[at]].length);
                boolean inWord = endsInWord || isInWord(text, start - 1) && isInWord(text, start);
                if (inWord && !inWords) {
                    continue;
                }
                for (int entry = found[at]; entry >= 0; entry = others[entry]) {
                    boolean fits = !inWord || entries[entry].inWords;
                    if (fits && !isTooLong(entries[entry].longestBlock, end)) {
                        byRule.computeIfAbsent(rules.get(entries[entry].rule), rule -> new ArrayList<>())
                                .add(new PhraseRule.Hit(entries[entry].phrase, new Span(start, end)));
                    }
                }
            }
        }

        /** Whether the block, in which something ends at the offset, has more words than that. */
        private boolean isTooLong(int words, int end) {
            if (words == Integer.MAX_VALUE) {
                return false;
            }
            List<Block> blocks = article.blocks();
            while (block < blocks.size() && blocks.get(block).span().end() < end) {
                block++;
            }
            return block < blocks.size() && shapes().get(block).words() > words;
        }

        /** Read when first asked for: most texts meet a phrase, some none. */
        private List<Shape> shapes() {
            List<Shape> known = shapes;
            if (known == null) {
                known = article.read(Shape.READING);
                shapes = known;
            }
            return known;
        }

        /** Walks back over as many folded characters as the phrase has. */
        private int startOf(int end, int length) {
            int at = end;
            int left = length;
            boolean inBlanks = false;
            while (left > 0) {
                int column = columns[text[--at]];
                if (column != SKIPPED && !(column == blank && inBlanks)) {
                    left--;
                    inBlanks = column == blank;
                }
            }
            return at;
        }
    }

    private int assignColumns(List<String> spellings) {
        short[] byFolded = new short[Character.MAX_VALUE + 1];
        short count = LETTER + 1;
        byFolded[' '] = count++;
        for (String spelling : spellings) {
            for (int i = 0; i < spelling.length(); i++) {
                if (byFolded[spelling.charAt(i)] == 0) {
                    columns[spelling.charAt(i)] = count;
                    byFolded[spelling.charAt(i)] = count++;
                }
            }
        }
        for (int i = 0; i < Folding.FORMS.length() && !spellings.isEmpty(); i += 2) {
            for (int c = Folding.FORMS.charAt(i); c <= Folding.FORMS.charAt(i + 1); c++) {
                char folded = Folding.fold((char) c);
                short known = byFolded[folded];
                columns[c] = folded == Folding.NOTHING
                        ? SKIPPED
                        : known == 0 && Lexicon.isLetterOrDigit(folded) ? LETTER : known;
            }
        }
        return count;
    }

    /** The columns of letters and digits. */
    private boolean[] wordColumns(List<String> spellings) {
        boolean[] isOfWord = new boolean[width];
        isOfWord[LETTER] = true;
        for (String spelling : spellings) {
            for (int i = 0; i < spelling.length(); i++) {
                isOfWord[columns[spelling.charAt(i)]] = Lexicon.isLetterOrDigit(spelling.charAt(i));
            }
        }
        return isOfWord;
    }

    /**
     * Makes the automaton, the shallower states first: a missing step goes where the longest proper suffix that may begin
     * a phrase would go, so that the steps of a state are those of its suffix but for its children.
     */
    private void link(Spellings tree, boolean[] isOfWord) {
        int[] suffixes = new int[tree.states()];
        int[] byDepth = tree.byDepth();
        for (int column = 0; column < width; column++) {
            next[column] = isOfWord[column] ? inside * width : 0;
        }
        int from = 1 + inside;
        for (int depth = 1; from < byDepth.length; depth++) {
            int to = from;
            for (; to < byDepth.length && tree.depth(byDepth[to]) == depth; to++) {
                int state = byDepth[to];
                int parent = tree.parent(state);
                int step = tree.step(state);
                int behind = isOfWord[step] ? inside : 0;
                suffixes[state] = depth == 1 ? behind : stateOf(next[suffixes[parent] * width + step]);
                note(state, suffixes[state]);
                next[parent * width + step] = row(state);
            }
            if (depth == 1) {
                for (int column = 0; column < width; column++) {
                    next[inside * width + column] = isOfWord[column] && inside > 0 ? inside * width : next[column];
                }
            }
            for (; from < to; from++) {
                int state = byDepth[from];
                System.arraycopy(next, suffixes[state] * width, next, state * width, width);
            }
        }
    }

    /** What is found at a state, and at those that its spelling ends with. */
    private void note(int state, int suffix) {
        shorter[state] = found[suffix] >= 0 ? suffix : shorter[suffix];
        mostWords[state] = mostWords[shorter[state]];
        for (int entry = found[state]; entry >= 0; entry = others[entry]) {
            mostWords[state] = Math.max(mostWords[state], entries[entry].longestBlock);
        }
    }

    private int row(int state) {
        return found[state] >= 0 || shorter[state] != 0 ? ~(state * width) : state * width;
    }

    private int stateOf(int row) {
        return (row < 0 ? ~row : row) / width;
    }

    /** Of white space only the first character counts, and what is not seen does not: there a state stays as it is. */
    private void passOver() {
        for (int state = 0; state < found.length; state++) {
            next[state * width + SKIPPED] = state == inside ? 0 : state * width;
            int behind = next[state * width + blank];
            next[stateOf(behind) * width + blank] = behind;
        }
    }
}
