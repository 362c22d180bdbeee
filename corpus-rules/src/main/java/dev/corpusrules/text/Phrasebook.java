package dev.corpusrules.text;

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
 * A text is read once, whatever the number of phrases. A phrase is found where it stands as whole words.
 */
public final class Phrasebook {

    private static final short SKIPPED = -1;

    private final List<PhraseRule> rules;
    /** By character: the column of the table, 0 for characters in no phrase, {@link #SKIPPED} for unseen ones. */
    private final short[] columns;

    private final int width;
    private final int blank;
    /** By state and column: the next state. */
    private final int[] next;
    /** By state: the entry found there, or -1. */
    private final int[] found;
    /** By state: the nearest shorter suffix at which an entry is found, or 0. */
    private final int[] shorter;

    /** By entry: its rule, its index in the rule's phrases, its folded length, and the next entry of equal spelling. */
    private final int[][] entries;

    private Phrasebook(List<PhraseRule> rules) {
        this.rules = rules;
        this.columns = new short[Character.MAX_VALUE + 1];
        List<int[]> known = new ArrayList<>();
        List<String> spellings = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            List<String> phrases = rules.get(rule).phrases();
            for (int phrase = 0; phrase < phrases.size(); phrase++) {
                String folded = Folding.fold(phrases.get(phrase));
                if (!folded.isEmpty()) {
                    known.add(new int[] {rule, phrase, folded.length(), -1});
                    spellings.add(folded);
                }
            }
        }
        this.entries = known.toArray(int[][]::new);
        this.width = assignColumns(spellings);
        this.blank = columns[' '];
        int capacity = 1 + spellings.stream().mapToInt(String::length).sum();
        int[] table = new int[capacity * width];
        int[] ends = new int[capacity];
        Arrays.fill(ends, -1);
        int states = plant(spellings, table, ends);
        this.next = Arrays.copyOf(table, states * width);
        this.found = Arrays.copyOf(ends, states);
        this.shorter = new int[states];
        linkSuffixes();
    }

    public static Phrasebook of(List<PhraseRule> rules) {
        return new Phrasebook(List.copyOf(rules));
    }

    /** The phrases that stand in the text, by rule and in the order of the text; rules without a hit are absent. */
    public Map<PhraseRule, List<PhraseRule.Hit>> find(String text) {
        @Nullable List<PhraseRule.Hit>[] hits = newLists(rules.size());
        int state = 0;
        int last = blank;
        for (int i = 0; i < text.length(); i++) {
            int column = columns[text.charAt(i)];
            if (column == SKIPPED || column == blank && last == blank) {
                continue;
            }
            last = column;
            state = next[state * width + column];
            for (int at = found[state] >= 0 ? state : shorter[state]; at != 0; at = shorter[at]) {
                for (int entry = found[at]; entry >= 0; entry = entries[entry][3]) {
                    note(text, i + 1, entries[entry], hits);
                }
            }
        }
        Map<PhraseRule, List<PhraseRule.Hit>> byRule = new IdentityHashMap<>();
        for (int rule = 0; rule < hits.length; rule++) {
            if (hits[rule] != null) {
                byRule.put(rules.get(rule), hits[rule]);
            }
        }
        return byRule;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<PhraseRule.Hit>[] newLists(int size) {
        return new List[size];
    }

    private void note(String text, int end, int[] entry, @Nullable List<PhraseRule.Hit>[] hits) {
        // Half of what is met ends inside a longer word; where it begins need not be sought then.
        if (isInWord(text, end - 1) && isInWord(text, end)) {
            return;
        }
        int start = startOf(text, end, entry[2]);
        if (isInWord(text, start - 1) && isInWord(text, start)) {
            return;
        }
        List<PhraseRule.Hit> known = hits[entry[0]];
        if (known == null) {
            known = new ArrayList<>();
            hits[entry[0]] = known;
        }
        known.add(new PhraseRule.Hit(entry[1], new Span(start, end)));
    }

    /** Walks back over as many folded characters as the phrase has. */
    private int startOf(String text, int end, int length) {
        int at = end;
        int left = length;
        boolean inBlanks = false;
        while (left > 0) {
            int column = columns[text.charAt(--at)];
            if (column != SKIPPED && !(column == blank && inBlanks)) {
                left--;
                inBlanks = column == blank;
            }
        }
        return at;
    }

    private static boolean isInWord(String text, int offset) {
        return offset >= 0 && offset < text.length() && Character.isLetterOrDigit(text.charAt(offset));
    }

    private int assignColumns(List<String> spellings) {
        short[] byFolded = new short[Character.MAX_VALUE + 1];
        short count = 1;
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
            columns[c] = folded == Folding.NOTHING ? SKIPPED : byFolded[folded];
        }
        return count;
    }

    /** Grows the trie of all spellings; returns the number of its states. */
    private int plant(List<String> spellings, int[] table, int[] ends) {
        int states = 1;
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
            entries[entry][3] = ends[state];
            ends[state] = entry;
        }
        return states;
    }

    /** Breadth first: a missing step goes where the longest proper suffix would go. */
    private void linkSuffixes() {
        int[] suffix = new int[found.length];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int column = 0; column < width; column++) {
            if (next[column] != 0) {
                queue.add(next[column]);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int link = suffix[state];
            shorter[state] = found[link] >= 0 ? link : shorter[link];
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
}
