package dev.corpusrules.text;

/**
 * Tells where in a text phrases may begin: from the words that they begin with, and from the second ones. Words are runs of
 * letters, as {@link PackedWords} has them.
 */
final class FirstWords {

    /** Stands for a second word that is none, or none of letters a to z. */
    private static final long OTHER = 0;

    private final Sieve sieve;

    /** @param most how many phrases will be added */
    FirstWords(int most) {
        this.sieve = new Sieve(most);
    }

    /** Adds a folded phrase that begins with a letter. */
    void add(String phrase) {
        int end = endOfWord(phrase, 0);
        long first = Lexicon.pack(phrase, 0, end);
        boolean isFollowed = end < phrase.length() && phrase.charAt(end) == ' ';
        long second = isFollowed ? Lexicon.pack(phrase, end + 1, endOfWord(phrase, end + 1)) : OTHER;
        sieve.add(first);
        sieve.add(pair(first, second > 0 ? second : OTHER));
    }

    private static int endOfWord(String phrase, int start) {
        int end = start;
        while (end < phrase.length() && Lexicon.isLetter(phrase.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Whether a phrase may begin with the word of that index. One with other letters than a to z may be written so, and one
     * with characters in it that are not seen.
     */
    boolean mayBegin(PackedWords words, int index, char[] text) {
        long first = words.get(index);
        int end = words.endOf(index);
        if (first == Lexicon.NONE || !sieve.mayHold(first)) {
            return first == Lexicon.NONE || isUnseen(text, end);
        }
        boolean isBlank = end < text.length && text[end] == ' ';
        if (isBlank && index + 1 < words.count() && words.startOf(index + 1) == end + 1) {
            long second = words.get(index + 1);
            return sieve.mayHold(pair(first, second))
                    || sieve.mayHold(pair(first, OTHER))
                    || second == Lexicon.NONE
                    || isUnseen(text, words.endOf(index + 1));
        }
        int next = isBlank ? end + 1 : end;
        return sieve.mayHold(pair(first, OTHER)) || next < text.length && Folding.fold(text[next]) <= ' ';
    }

    private static boolean isUnseen(char[] text, int at) {
        return at < text.length && text[at] != ' ' && Folding.fold(text[at]) == Folding.NOTHING;
    }

    private static long pair(long first, long second) {
        return ~(Lexicon.spread(first) ^ second);
    }
}
