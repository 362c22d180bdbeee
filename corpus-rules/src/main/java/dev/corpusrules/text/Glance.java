package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Prose;
import dev.corpusrules.Span;
import dev.corpusrules.text.BylineWords.Part;

/**
 * A line as far as a glance tells: the signs that stand on it, and what its first words may mean. Most lines of an article
 * credit nobody and name no day, and that is seen before a word of them is copied or looked up.
 */
final class Glance {

    /** A line ends inside the block. */
    static final int LINE_END = 1;

    /** A word that stands in each line that names an outlet or a licence; in hardly one paragraph in twenty. */
    static final int RIGHTS = 2;
    /** A word that stands in each line that thanks contributors. */
    static final int THANKS = 4;

    static final int DIGIT = 8;
    static final int BRACKET = 16;
    /** What a dateline may end with: a bracket, a slash, a dash. */
    static final int BREAK = 32;

    static final int COPYRIGHT = 64;
    static final int EAST_ASIAN = 128;

    /** The words of {@link #RIGHTS}. */
    static final String RIGHTS_WORDS = """
            c copyright cc creative public
            appeared published republished erschienen erschien apparu primero publicado apareceu proviene pubblicato
            verscheen upp
            """;

    static final String THANKS_WORDS = "reporting contributed";

    /** What a word may mean that was not looked at. */
    static final int ANYTHING = -1;

    private static final char FIRST_EAST_ASIAN = '\u2E80';

    private static final byte[] SIGNS = new byte[FIRST_EAST_ASIAN];

    static {
        mark("\n", LINE_END);
        mark("0123456789", DIGIT);
        mark("(", BRACKET);
        mark("(/-–—―", BREAK);
        mark("©", COPYRIGHT);
    }

    /** What words in lower case are beside names. */
    private static final int OF_BYLINE = Part.ROLE.bit()
            | Part.DESK.bit()
            | Part.PARTICLE.bit()
            | Part.AND.bit()
            | Part.STAMP.bit()
            | Part.MONTH.bit();

    /** The first two words of a line are over within so many characters. */
    private static final int LONGEST_OPENING = 100;

    private final Prose prose;
    private final char[] characters;
    private final Span span;
    private final int signs;
    private boolean isOpeningRead;
    private int first;
    private int second;

    /** @param signs what stands in its block; in a line of a block some of these may not */
    Glance(Prose prose, Span span, int signs) {
        this.prose = prose;
        this.characters = prose.characters();
        this.span = span;
        this.signs = signs;
    }

    /** A block as one line. */
    static Glance of(Article article, int block) {
        return new Glance(
                article.prose(),
                article.blocks().get(block).span(),
                article.read(ShapeScan.READING).signs(block));
    }

    /** The bits of a character that is no letter. */
    static int sign(char c) {
        return c < FIRST_EAST_ASIAN ? SIGNS[c] : EAST_ASIAN;
    }

    /** The whole text that the line stands in. */
    String text() {
        return prose.text();
    }

    char[] characters() {
        return characters;
    }

    Span span() {
        return span;
    }

    int length() {
        return span.length();
    }

    String words() {
        return span.in(prose.text());
    }

    /** Whether one of the signs or words may stand on the line. */
    boolean holds(int wanted) {
        return (signs & wanted) != 0;
    }

    /** Whether the line may begin, behind marks, with a word that can play one of the parts, or with a number. */
    boolean mayBegin(int parts) {
        readOpening();
        return (first & parts) != 0;
    }

    /** Whether the second word may play one of the parts. */
    boolean mayGoOn(int parts) {
        readOpening();
        return (second & parts) != 0;
    }

    /** Whether it opens as sentences do: a word that is no date and no agency, and one in lower case that bylines have not. */
    boolean opensAsSentence() {
        return !mayGoOn(OF_BYLINE) && !mayBegin(Part.STAMP.bit() | Part.MONTH.bit()) && !mayBeginWithAgency();
    }

    private boolean mayBeginWithAgency() {
        int hash = 0;
        for (int i = span.start(); i < span.end() && (hash == 0 || Folding.fold(characters[i]) != ' '); i++) {
            hash = Agencies.hash(hash, characters[i]);
        }
        return Agencies.mayBegin(hash);
    }

    private void readOpening() {
        if (!isOpeningRead) {
            isOpeningRead = true;
            first = first();
            second = second();
        }
    }

    private int first() {
        int end = span.end();
        for (int at = span.start(); at < end; at++) {
            char c = characters[at];
            if (Lexicon.isLetter(c)) {
                return behindWord(at, end) < 0 ? ANYTHING : BylineWords.hints(characters, at, end);
            }
            if (c == '@' || Lexicon.isLetterOrDigit(c)) {
                return ANYTHING;
            }
        }
        return 0;
    }

    /** Told only where the line opens with two words of mere letters, the second in lower case. */
    private int second() {
        int end = Math.min(span.end(), span.start() + LONGEST_OPENING);
        int first = behindWord(span.start(), end);
        boolean isTold = first >= 0 && behindWord(first + 1, end) >= 0 && !Character.isUpperCase(characters[first + 1]);
        return isTold ? BylineWords.hints(characters, first + 1, end) : ANYTHING;
    }

    /** The offset of the blank behind the letters that begin here; -1 when there are none, or something else follows. */
    private int behindWord(int start, int end) {
        int at = behindLetters(characters, start, end);
        return at > start && at < end && characters[at] == ' ' ? at : -1;
    }

    /** The offset behind the letters that begin here. */
    static int behindLetters(char[] text, int start, int end) {
        int at = start;
        while (at < end && Lexicon.isLetter(text[at])) {
            at++;
        }
        return at;
    }

    private static void mark(String characters, int sign) {
        for (int i = 0; i < characters.length(); i++) {
            SIGNS[characters.charAt(i)] |= (byte) sign;
        }
    }
}
