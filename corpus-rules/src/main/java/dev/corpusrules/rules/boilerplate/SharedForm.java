package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.text.Folding;
import java.util.List;

/** What lines may have in common: all of their words, or those that are left when a part is open. The narrower first. */
enum SharedForm {
    /** A word or two and a colon at the beginning. */
    LABEL(5, 0.1) {
        @Override
        String of(List<String> words, String line) {
            String before = Folding.fold(line.substring(0, Math.max(0, line.indexOf(':'))))
                    .strip();
            for (int count = 1; count <= Math.min(MOST_OF_LABEL, words.size() - 1); count++) {
                if (first(count, words).equals(before)) {
                    return before + ": ...";
                }
            }
            return "";
        }
    },
    /** The same but for names, numbers and quotes. */
    FRAME(4, 0.02) {
        @Override
        String of(List<String> words, String line) {
            return Frame.of(line).replace("\u2026", " ... ").strip().replaceAll(" {2,}", " ");
        }
    },
    /** Three words at either end. */
    ENDS(5, 0.1) {
        @Override
        String of(List<String> words, String line) {
            return words.size() < 7 || words.size() > MOST_WORDS ? "" : first(3, words) + " ... " + last(3, words);
        }
    },
    /** Four words at the beginning. */
    LONG_START(4, 0.05) {
        @Override
        String of(List<String> words, String line) {
            return words.size() < 5 ? "" : first(4, words) + " ...";
        }
    },
    /** Four words at the end. */
    LONG_END(4, 0.05) {
        @Override
        String of(List<String> words, String line) {
            return words.size() < 5 ? "" : "... " + last(4, words);
        }
    },
    /** The same line. */
    WHOLE(3, 0.01) {
        @Override
        String of(List<String> words, String line) {
            return String.join(" ", words);
        }
    },
    /** Two words at the beginning. */
    START(5, 0.1) {
        @Override
        String of(List<String> words, String line) {
            return words.size() < 3 ? "" : first(2, words) + " ...";
        }
    };

    /** With fewer letters than this, what is left could stand anywhere. */
    private static final int FEWEST_LETTERS = 8;

    private static final int FEWEST_OF_LABEL = 3;

    private static final int MOST_OF_LABEL = 3;

    /** With more words a line is a paragraph, and paragraphs have much in common. */
    private static final int MOST_WORDS = 20;

    private final int articles;
    private final double share;

    /**
     * Chosen by us on news articles: the wider a form, the more often it must be met.
     *
     * @param articles in how many articles at least
     * @param share in which share of the articles of the source at least
     */
    SharedForm(int articles, double share) {
        this.articles = articles;
        this.share = share;
    }

    /** This form of a line; empty when it has none, or too little would be left of it. */
    final String in(List<String> words, String line) {
        String form = of(words, line);
        long letters = form.chars().filter(Character::isLetter).count();
        return this != WHOLE && letters < (this == LABEL ? FEWEST_OF_LABEL : FEWEST_LETTERS) ? "" : form;
    }

    /** What is left of the line; empty when it does not have this form. */
    abstract String of(List<String> words, String line);

    /** In how many of the articles of a source it must stand to be no chance. */
    int least(int ofSource) {
        return Math.max(articles, (int) Math.ceil(share * ofSource));
    }

    private static String first(int count, List<String> words) {
        return String.join(" ", words.subList(0, count));
    }

    private static String last(int count, List<String> words) {
        return String.join(" ", words.subList(words.size() - count, words.size()));
    }
}
