package dev.corpusrules.text;

import dev.corpusrules.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A form of words: a phrase in which words may be left open or out.
 *
 * <p>{@code (a|b)} is one of several, {@code [a]} may be absent, {@code (a|b)+} may be repeated, {@code ...} is anything.
 * {@code {name}}, {@code {outlet}}, {@code {capitals}}, {@code {number}}, {@code {date}}, {@code {address}},
 * {@code {words}}, {@code {title}}, {@code {open}} and {@code {close}} (brackets) leave words of one sort open,
 * {@code {2-4}} two to four words of any sort; other names in braces are the caller's own groups. Case, kinds of quotation
 * mark, white space, and marks that the form does not name do not matter; it does not reach over the end of a sentence
 * or over a quotation mark unless it names one.
 */
public final class Wording implements Serializable {

    private final String form;
    private final Map<String, String> groups;
    private transient WordingParser.Parsed parsed;

    private Wording(String form, Map<String, String> groups, WordingParser.Groups read) {
        this.form = form;
        this.groups = groups;
        this.parsed = WordingParser.parse(form, read);
    }

    /** @throws IllegalArgumentException when it cannot be read, or has no word that must be there */
    public static Wording parse(String form) {
        return of(List.of(form), Map.of()).get(0);
    }

    /**
     * Forms that may name groups of the caller's.
     *
     * @param groups forms by name
     * @throws IllegalArgumentException when one cannot be read, or has no word that must be there
     */
    public static List<Wording> of(List<String> forms, Map<String, String> groups) {
        Map<String, String> own = Map.copyOf(groups);
        WordingParser.Groups read = new WordingParser.Groups(own);
        List<Wording> wordings = new ArrayList<>(forms.size());
        for (String form : forms) {
            wordings.add(new Wording(form, own, read));
        }
        return wordings;
    }

    /** Phrases of which at least one stands in every text of this form. */
    public List<String> triggers() {
        return parsed.triggers();
    }

    /** Whether its words are given, all of them, so that its one trigger says it all. */
    public boolean isLiteral() {
        return parsed.isLiteral();
    }

    /** The number of words that it takes at most; very large when it has no limit. */
    public int longest() {
        return parsed.longest();
    }

    /** The number of words from its beginning to the end of a trigger, at most. */
    public int reach() {
        return parsed.reach();
    }

    /** Whether the line, from its first word to its last, has this form. */
    public boolean isWhole(WordedLine line, int hit) {
        OptionalLong first = line.first();
        if (first.isPresent() && !mayBegin(first.getAsLong())) {
            return false;
        }
        Stretch opening = parsed.firsts() == null ? null : line.opening();
        if (opening != null && !opening.mayBePassedBy(parsed.part())) {
            return false;
        }
        Stretch stretch = line.around(hit, parsed.opensWithRest());
        if (!stretch.beginsLine() && !parsed.opensWithRest() || !stretch.endsLine() && !parsed.closesWithRest()) {
            return false;
        }
        if (stretch.opensWithRemark()) {
            return false;
        }
        long ends = parsed.part().ends(stretch, stretch.pastMarks(1));
        return (ends >> stretch.length() & 1) == 1;
    }

    /** The sentence, or the words in brackets, around the hit, when these have this form; they may go on to the line's end. */
    public @Nullable Span sentence(WordedLine line, int hit) {
        Stretch stretch = line.around(hit, true);
        Words words = stretch.words();
        int at = words.at(hit) - stretch.from();
        int tried = 0;
        for (int start = Math.min(at, stretch.length() - 1); start >= 0 && tried < 3; start--) {
            boolean opens = stretch.is(start, Words.OPEN);
            if (!opens && !beginsSentence(stretch, start)) {
                continue;
            }
            tried++;
            if (!mayBegin(stretch.code(start))) {
                continue;
            }
            long ends = parsed.part().ends(stretch, 1L << start) & -1L << at + 1;
            int end = lastSentenceEnd(stretch, ends, opens);
            if (end > 0) {
                return new Span(words.start(stretch.from() + start), words.end(stretch.from() + end - 1));
            }
        }
        return null;
    }

    /** The longest stretch around the hit that has this form. */
    public @Nullable Span around(WordedLine line, Span hit) {
        if (isLiteral()) {
            return hit;
        }
        Stretch stretch = line.around(hit.start(), true);
        Words words = stretch.words();
        int at = words.at(hit.start()) - stretch.from();
        for (int start = Math.max(0, at - longest()); start <= at; start++) {
            long ends = parsed.part().ends(stretch, 1L << start) & -1L << at + 1;
            if (ends != 0) {
                int end = 63 - Long.numberOfLeadingZeros(ends);
                while (end > at + 1 && !stretch.is(end - 1, Words.WORD | Words.CLOSE)) {
                    end--;
                }
                return new Span(words.start(stretch.from() + start), words.end(stretch.from() + end - 1));
            }
        }
        return null;
    }

    /** Whether it may begin with the word or mark of that code: most are told apart by this. */
    private boolean mayBegin(long code) {
        long[] firsts = parsed.firsts();
        return firsts == null || Arrays.binarySearch(firsts, code) >= 0;
    }

    private static boolean beginsSentence(Stretch stretch, int index) {
        if (!stretch.is(index, Words.WORD)) {
            return false;
        }
        int before = index - 1;
        while (before >= 0 && !stretch.is(before, Words.WORD | Words.STOP)) {
            before--;
        }
        return before < 0 ? stretch.beginsLine() : stretch.is(before, Words.STOP);
    }

    private static int lastSentenceEnd(Stretch stretch, long ends, boolean inBrackets) {
        for (long left = ends; left != 0; ) {
            int end = 63 - Long.numberOfLeadingZeros(left);
            left &= ~(1L << end);
            if (inBrackets) {
                if (stretch.is(end - 1, Words.CLOSE)) {
                    return end;
                }
                continue;
            }
            if (end == stretch.length() && stretch.endsLine()) {
                return end;
            }
            if (end < stretch.length() && stretch.is(end, Words.STOP)) {
                return end + 1;
            }
        }
        return -1;
    }

    private Object readResolve() {
        return new Wording(form, groups, new WordingParser.Groups(groups));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that && that.form.equals(form) && that.groups.equals(groups);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return form;
    }
}
