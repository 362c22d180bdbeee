package dev.corpusrules.text;

import java.util.List;
import java.util.Set;

/**
 * A part of a {@link Wording}: from the places where it may begin in a stretch of words to those where it may end. A set
 * of places is a {@code long}, bit n for the place before the n-th word, so that no part is read twice at one place and
 * nothing is tried again.
 */
sealed interface Part {

    /** Longer than any stretch. */
    int ENDLESS = 1_000;

    long ends(Stretch stretch, long starts);

    /** The number of words that it takes at most. */
    int longest();

    /** Whether it may take no word at all. */
    boolean mayBeEmpty();

    /** Adds the words and marks that it may begin with, by their codes; false when it may begin with any. */
    boolean addFirsts(Set<Long> firsts);

    /** One given word or mark. */
    record Word(long code) implements Part {

        @Override
        public long ends(Stretch stretch, long starts) {
            stretch.pass(starts);
            long ends = 0;
            for (long left = starts; left != 0; left &= left - 1) {
                int at = Long.numberOfTrailingZeros(left);
                if (at < stretch.length() && stretch.code(at) == code) {
                    ends |= 2L << at;
                }
            }
            return stretch.pastMarks(ends);
        }

        @Override
        public int longest() {
            return 1;
        }

        @Override
        public boolean mayBeEmpty() {
            return false;
        }

        @Override
        public boolean addFirsts(Set<Long> firsts) {
            firsts.add(code);
            return true;
        }
    }

    /** One after the other. */
    record Sequence(List<Part> parts) implements Part {

        @Override
        public long ends(Stretch stretch, long starts) {
            long at = starts;
            for (int i = 0; i < parts.size() && at != 0; i++) {
                at = parts.get(i).ends(stretch, at);
            }
            return at;
        }

        @Override
        public int longest() {
            int longest = 0;
            for (Part part : parts) {
                longest += part.longest();
            }
            return Math.min(ENDLESS, longest);
        }

        @Override
        public boolean mayBeEmpty() {
            for (Part part : parts) {
                if (!part.mayBeEmpty()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean addFirsts(Set<Long> firsts) {
            for (Part part : parts) {
                if (!part.addFirsts(firsts)) {
                    return false;
                }
                if (!part.mayBeEmpty()) {
                    break;
                }
            }
            return true;
        }
    }

    /** One of several. */
    record OneOf(List<Part> parts) implements Part {

        @Override
        public long ends(Stretch stretch, long starts) {
            long ends = 0;
            for (Part part : parts) {
                ends |= part.ends(stretch, starts);
            }
            return ends;
        }

        @Override
        public int longest() {
            int longest = 0;
            for (Part part : parts) {
                longest = Math.max(longest, part.longest());
            }
            return longest;
        }

        @Override
        public boolean mayBeEmpty() {
            for (Part part : parts) {
                if (part.mayBeEmpty()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean addFirsts(Set<Long> firsts) {
            for (Part part : parts) {
                if (!part.addFirsts(firsts)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Perhaps. */
    record Maybe(Part part) implements Part {

        @Override
        public long ends(Stretch stretch, long starts) {
            return starts | part.ends(stretch, starts);
        }

        @Override
        public int longest() {
            return part.longest();
        }

        @Override
        public boolean mayBeEmpty() {
            return true;
        }

        @Override
        public boolean addFirsts(Set<Long> firsts) {
            return part.addFirsts(firsts);
        }
    }

    /** Once or several times. */
    record Repeated(Part part) implements Part {

        @Override
        public long ends(Stretch stretch, long starts) {
            long ends = 0;
            long fresh = part.ends(stretch, starts);
            while (fresh != 0) {
                ends |= fresh;
                fresh = part.ends(stretch, fresh) & ~ends;
            }
            return ends;
        }

        @Override
        public int longest() {
            return ENDLESS;
        }

        @Override
        public boolean mayBeEmpty() {
            return part.mayBeEmpty();
        }

        @Override
        public boolean addFirsts(Set<Long> firsts) {
            return part.addFirsts(firsts);
        }
    }

    /** A number of words of one sort, and the marks among them. */
    record Some(Slot slot, int least, int most) implements Part {

        @Override
        public long ends(Stretch stretch, long starts) {
            long allowed = stretch.mask(slot);
            long ends = least == 0 ? starts : 0;
            long at = starts;
            for (int taken = 1; taken <= most && at != 0; taken++) {
                stretch.pass(at);
                at = stretch.pastMarks((at & allowed) << 1);
                if (taken >= least) {
                    if ((at & ~ends) == 0 && taken > least) {
                        break;
                    }
                    ends |= at;
                }
            }
            return ends;
        }

        @Override
        public int longest() {
            return most;
        }

        @Override
        public boolean mayBeEmpty() {
            return least == 0;
        }

        @Override
        public boolean addFirsts(Set<Long> firsts) {
            return false;
        }
    }
}
