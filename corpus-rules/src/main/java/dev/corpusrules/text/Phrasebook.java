package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** The column of letters and digits in no phrase. */
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
        this.others = new int[entries.length];
        // Where nothing is sought, no character is looked up.
        this.columns = new short[entries.length == 0 ? 1 + ' ' : Character.MAX_VALUE + 1];
        this.inWords = rules.stream().anyMatch(PhraseRule::seeksPartsOfWords);
        this.inside = inWords ? 0 : 1;
        this.width = assignColumns(spellings);
        this.blank = columns[' '];
        int capacity = 1 + inside + spellings.stream().mapToInt(String::length).sum();
        int[] table = new int[capacity * width];
        int[] ends = new int[capacity];
        Arrays.fill(ends, -1);
        int states = plant(spellings, 1 + inside, table, ends);
        this.next = Arrays.copyOf(table, states * width);
        this.found = Arrays.copyOf(ends, states);
        this.shorter = new int[states];
        this.mostWords = new int[states];
        linkSuffixes(spellings);
        passOver();
        markEnds();
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
        int row = 0;
        for (int i = 0; i < text.length; i++) {
            row = next[row + columns[text[i]]];
            if (row < 0) {
                row = ~row;
                hits.note(i + 1, row / width);
            }
        }
        return hits.byRule;
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
                    byFolded[spelling.charAt(i)] = count++;
                }
            }
        }
        for (int c = 0; c < columns.length; c++) {
            char folded = Folding.fold((char) c);
            short known = byFolded[folded];
            columns[c] = folded == Folding.NOTHING
                    ? SKIPPED
                    : known == 0 && Lexicon.isLetterOrDigit(folded) ? LETTER : known;
        }
        return count;
    }

    /** Grows the trie of all spellings; returns the number of its states. */
    private int plant(List<String> spellings, int first, int[] table, int[] ends) {
        int states = first;
        for (int entry = 0; entry < spellings.size(); entry++) {
            int state = 0;
            String spelling = spellings.get(entry);
            for (int i = 0; i < spelling.length(); i++) {
                int cell = state * width + columns[spelling.charAt(i)];
                if (table[cell] == 0) {
                    table[cell] = states++;
                }
                state = table[cell];
            }
            others[entry] = ends[state];
            ends[state] = entry;
        }
        return states;
    }

    /** Breadth first: a missing step goes where the longest proper suffix that may begin a phrase would go. */
    private void linkSuffixes(List<String> spellings) {
        int[] suffix = new int[found.length];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        boolean[] isOfWord = new boolean[width];
        isOfWord[LETTER] = true;
        for (String spelling : spellings) {
            for (int i = 0; i < spelling.length(); i++) {
                isOfWord[columns[spelling.charAt(i)]] = Lexicon.isLetterOrDigit(spelling.charAt(i));
            }
        }
        for (int column = 0; column < width; column++) {
            int behind = isOfWord[column] ? inside : 0;
            if (next[column] == 0) {
                next[column] = behind;
            } else {
                suffix[next[column]] = behind;
                queue.add(next[column]);
            }
            next[inside * width + column] = isOfWord[column] && inside > 0 ? inside : next[column];
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int link = suffix[state];
            shorter[state] = found[link] >= 0 ? link : shorter[link];
            mostWords[state] = mostWords[shorter[state]];
            for (int entry = found[state]; entry >= 0; entry = others[entry]) {
                mostWords[state] = Math.max(mostWords[state], entries[entry].longestBlock);
            }
            for (int column = 0; column < width; column++) {
                int cell = state * width + column;
                int onward = next[link * width + column];
                if (next[cell] == 0) {
                    next[cell] = onward;
                } else {
                    suffix[next[cell]] = onward;
                    queue.add(next[cell]);
                }
            }
        }
    }

    /** Of white space only the first character counts, and what is not seen does not: there a state stays as it is. */
    private void passOver() {
        for (int state = 0; state < found.length; state++) {
            next[state * width + SKIPPED] = state == inside ? 0 : state;
            int behind = next[state * width + blank];
            next[behind * width + blank] = behind;
        }
    }

    /** Makes rows of states, and marks the steps to those where a phrase ends. */
    private void markEnds() {
        for (int cell = 0; cell < next.length; cell++) {
            int state = next[cell];
            boolean ends = cell % width != SKIPPED && (found[state] >= 0 || shorter[state] != 0);
            next[cell] = ends ? ~(state * width) : state * width;
        }
    }
}
