package dev.corpusrules.text;

import java.util.Set;

/** At most {@value #LONGEST} words and marks on end, with the places that each {@link Slot} may take as a set. */
final class Stretch {

    static final int LONGEST = 62;

    /** Small words inside names of people, in the languages that lend them to English and German papers. */
    private static final Set<Long> PARTICLES =
            codes("de", "da", "di", "du", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "dos", "y");

    private static final Set<Long> JOINERS = codes("the", "of", "and", "&", "for", "on", "in", "'s", "und", "für");

    /** What stands in dates and times beside numbers, English and German. */
    private static final Set<Long> CALENDAR = codes(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "at",
            "on",
            "am",
            "pm",
            "a.m",
            "p.m",
            "est",
            "edt",
            "et",
            "pt",
            "pst",
            "pdt",
            "gmt",
            "bst",
            "utc",
            "cet",
            "cest",
            "ist",
            "aest",
            "aedt",
            "januar",
            "februar",
            "märz",
            "mai",
            "juni",
            "juli",
            "oktober",
            "dezember",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "uhr",
            "um",
            "ago",
            "hours",
            "hour",
            "minutes",
            "minute",
            "mins",
            "days",
            "day",
            "today",
            "yesterday");

    private static final long FULL_STOP = Words.code(".");

    private final Words words;
    private final int from;
    private final int length;
    private final long skipped;
    private final long[] masks = new long[Slot.values().length];
    private int known;
    private boolean isPassed;

    /** The words from the given one on. */
    Stretch(Words words, int from) {
        this.words = words;
        this.from = from;
        this.length = Math.min(LONGEST, words.count() - from);
        long marks = 0;
        // One or two words and a full stop are a sentence, and no button or heading.
        boolean isSentence = words.count() <= 3 && words.code(words.count() - 1) == FULL_STOP;
        for (int i = 0; i < length; i++) {
            boolean last = from + i == words.count() - 1;
            if (!is(i, Words.WORD | Words.QUOTE) && (last ? !isSentence : !is(i, Words.STOP))) {
                marks |= 1L << i;
            }
        }
        this.skipped = marks;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }

    boolean beginsLine() {
        return from == 0;
    }

    boolean endsLine() {
        return from + length == words.count();
    }

    /** Whether it begins with words in brackets that others follow: these are said in passing, and no whole line. */
    boolean opensWithRemark() {
        if (!beginsLine() || length == 0 || !is(0, Words.OPEN)) {
            return false;
        }
        int close = 1;
        while (close < length && !is(close, Words.CLOSE)) {
            close++;
        }
        for (int i = close + 1; i < length; i++) {
            if (is(i, Words.WORD)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part that begins with the stretch may go on behind it. */
    boolean mayBePassedBy(Part part) {
        isPassed = false;
        pass(part.ends(this, pastMarks(1)));
        return isPassed;
    }

    /** Takes notice of the places where words are sought: the one behind the last word is no longer in the stretch. */
    void pass(long places) {
        isPassed |= (places >> length & 1) == 1;
    }

    Words words() {
        return words;
    }

    long code(int index) {
        return words.code(from + index);
    }

    boolean is(int index, int kind) {
        return words.is(from + index, kind);
    }

    /** The places, and those behind the marks that follow: only quotation marks and the ends of sentences hold. */
    long pastMarks(long places) {
        long all = places;
        long more = (all & skipped) << 1 & ~all;
        while (more != 0) {
            all |= more;
            more = (more & skipped) << 1 & ~all;
        }
        return all;
    }

    /** The words that may stand in the slot. */
    long mask(Slot slot) {
        int bit = 1 << slot.ordinal();
        if ((known & bit) == 0) {
            long mask = 0;
            for (int i = 0; i < length; i++) {
                if (mayStandIn(slot, i)) {
                    mask |= 1L << i;
                }
            }
            masks[slot.ordinal()] = mask;
            known |= bit;
        }
        return masks[slot.ordinal()];
    }

    private boolean mayStandIn(Slot slot, int index) {
        return switch (slot) {
            case NAME -> is(index, Words.CAPITAL) || PARTICLES.contains(code(index));
            case OUTLET -> is(index, Words.CAPITAL | Words.ADDRESS | Words.NUMBER) || JOINERS.contains(code(index));
            case CAPITALS -> is(index, Words.CAPITAL | Words.NUMBER);
            case NUMBER -> is(index, Words.NUMBER);
            case DATE -> is(index, Words.NUMBER) || CALENDAR.contains(code(index));
            case ADDRESS -> is(index, Words.ADDRESS);
            case WORDS -> is(index, Words.WORD);
            case OPEN -> is(index, Words.OPEN);
            case CLOSE -> is(index, Words.CLOSE);
            case TITLE -> !is(index, Words.STOP) || code(index) != FULL_STOP || from + index == words.count() - 1;
            case REST -> true;
        };
    }

    private static Set<Long> codes(String... words) {
        Long[] codes = new Long[words.length];
        for (int i = 0; i < words.length; i++) {
            codes[i] = Words.code(words[i]);
        }
        return Set.of(codes);
    }
}
