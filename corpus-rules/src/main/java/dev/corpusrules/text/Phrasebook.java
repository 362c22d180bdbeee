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
 * All phrases of a rule set in one tree. A text is read once, whatever the number of phrases, and each place where a phrase may
 * begin is followed into the tree. A phrase is found where it stands as whole words, or anywhere if its rule wants that.
 */
public final class Phrasebook {

    /** The column of characters that are not seen; 0 is that of characters in no phrase. */
    private static final short SKIPPED = 1;

    /** By character: the column of the table. */
    private final short[] columns;

    private final int blank;
    private final PackedTree tree;
    private final Entry[] entries;
    /** By entry: the next one of equal spelling, or -1. */
    private final int[] others;
    /** Whether any rule wants to hear of what stands inside longer words. */
    private final boolean inWords;
    /** Tells where to search at all, if all phrases are long. */
    private final @Nullable Skim skim;
    /** Tells the same otherwise; null when that is anywhere. */
    private final @Nullable FirstWords firstWords;
    /** By column: whether a phrase may begin with such a character, which is no letter. */
    private final boolean[] signs;

    /**
     * A phrase of a rule.
     *
     * @param rule whose it is
     * @param phrase its index in the rule's phrases
     * @param longestBlock see {@link PhraseRule#longestBlock}
     * @param inWords see {@link PhraseRule#seeksPartsOfWords}
     */
    private record Entry(PhraseRule rule, int phrase, int longestBlock, boolean inWords) {}

    private Phrasebook(List<PhraseRule> rules) {
        List<Entry> known = new ArrayList<>();
        List<String> spellings = new ArrayList<>();
        for (PhraseRule rule : rules) {
            List<String> phrases = rule.phrases();
            for (int phrase = 0; phrase < phrases.size(); phrase++) {
                String folded = Folding.fold(phrases.get(phrase));
                if (!folded.isEmpty()) {
                    known.add(new Entry(rule, phrase, rule.longestBlock(phrase), rule.seeksPartsOfWords()));
                    spellings.add(folded);
                }
            }
        }
        this.entries = known.toArray(Entry[]::new);
        // Where nothing is sought, no character is looked up.
        this.columns = new short[entries.length == 0 ? 1 + ' ' : Character.MAX_VALUE + 1];
        this.inWords = seekPartsOfWords(rules);
        int width = assignColumns(spellings);
        this.blank = columns[' '];
        Spellings planted = new Spellings(spellings, columns);
        this.tree = new PackedTree(planted, width);
        this.others = planted.others();
        this.skim = Skim.of(spellings);
        this.signs = new boolean[width];
        this.firstWords = inWords || skim != null ? null : firstWords(spellings);
    }

    private FirstWords firstWords(List<String> spellings) {
        FirstWords words = new FirstWords(spellings.size());
        for (int i = 0; i < spellings.size(); i++) {
            char first = spellings.get(i).charAt(0);
            if (Lexicon.isLetter(first)) {
                words.add(spellings.get(i));
            } else {
                signs[columns[first]] = true;
            }
        }
        return words;
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
        if (firstWords != null) {
            seekFrom(firstWords, hits);
            return hits.byRule;
        }
        int at = 0;
        while (at < text.length) {
            int last = text.length - 1;
            if (skim != null) {
                last = skim.notice(text, at);
                at = Math.max(at, last - skim.step() + 1);
            }
            for (; at <= last && at < text.length; at++) {
                seek(at, hits);
            }
        }
        return hits.byRule;
    }

    /** Seeks phrases at the words that they may begin with, and at the signs between words. */
    private void seekFrom(FirstWords beginnings, Hits hits) {
        char[] text = hits.text;
        PackedWords words = hits.article.read(PackedWords.READING);
        int count = words.count();
        int behind = 0;
        for (int i = 0; i < count; i++) {
            int start = words.startOf(i);
            if (start != behind + 1 || text[behind] != ' ') {
                seekSigns(behind, start, hits);
            }
            behind = words.endOf(i);
            if (beginnings.mayBegin(words, i, text)) {
                seek(start, hits);
            }
        }
        seekSigns(behind, text.length, hits);
    }

    private void seekSigns(int from, int to, Hits hits) {
        for (int i = from; i < to; i++) {
            if (signs[columns[hits.text[i]]]) {
                seek(i, hits);
            }
        }
    }

    /** Notes all phrases that begin at the offset. */
    private void seek(int start, Hits hits) {
        char[] text = hits.text;
        int column = columns[text[start]];
        if (column == SKIPPED) {
            return;
        }
        int state = tree.step(PackedTree.ROOT, column);
        for (int i = start + 1; state != PackedTree.NOWHERE; i++) {
            int end = tree.end(state);
            if (end >= 0) {
                hits.note(start, i, end);
            }
            int before = column;
            // What is not seen does not count, and of white space only the first character does.
            while (i < text.length && (columns[text[i]] == SKIPPED || before == blank && columns[text[i]] == blank)) {
                i++;
            }
            if (i == text.length) {
                return;
            }
            column = columns[text[i]];
            state = tree.step(state, column);
        }
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

        private List<Block> blocks = List.of();
        private List<Shape> shapes = List.of();

        private Hits(Article article, char[] text) {
            this.article = article;
            this.text = text;
        }

        /** Notes a phrase with all that have its spelling; most often they are of no use there. */
        private void note(int start, int end, int spelling) {
            boolean inWord = isInWord(text, start - 1) && isInWord(text, start)
                    || isInWord(text, end - 1) && isInWord(text, end);
            if (inWord && !inWords) {
                return;
            }
            for (int entry = spelling; entry >= 0; entry = others[entry]) {
                boolean fits = !inWord || entries[entry].inWords;
                if (fits && !isTooLong(entries[entry].longestBlock, start)) {
                    add(entries[entry], new Span(start, end));
                }
            }
        }

        /** Keeps the order in which they end. */
        private void add(Entry entry, Span span) {
            List<PhraseRule.Hit> hits = byRule.computeIfAbsent(entry.rule, rule -> new ArrayList<>());
            int at = hits.size();
            while (at > 0 && hits.get(at - 1).span().end() > span.end()) {
                at--;
            }
            hits.add(at, new PhraseRule.Hit(entry.phrase, span));
        }

        /** Whether the block, in which something begins at the offset, has more words than that. */
        private boolean isTooLong(int words, int start) {
            if (words == Integer.MAX_VALUE) {
                return false;
            }
            // Read when first asked for: some rules seek phrases in blocks of any length.
            if (shapes.isEmpty()) {
                blocks = article.blocks();
                shapes = article.read(Shape.READING);
            }
            while (block < blocks.size() && blocks.get(block).span().end() <= start) {
                block++;
            }
            return block < blocks.size() && shapes.get(block).words() > words;
        }
    }

    private int assignColumns(List<String> spellings) {
        short[] byFolded = new short[Character.MAX_VALUE + 1];
        short count = SKIPPED + 1;
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
                columns[c] = folded == Folding.NOTHING ? SKIPPED : byFolded[folded];
            }
        }
        return count;
    }
}
