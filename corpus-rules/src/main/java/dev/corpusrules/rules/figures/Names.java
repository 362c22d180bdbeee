package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the names that an article is about: the capitalised words that it uses most inside its sentences. */
final class Names {

    /** Of each article, the names by which others find it. */
    static final Reading<Set<String>> READING = Names::of;

    private static final int SHORTEST = 3;

    /** Chosen by us on labelled news articles. */
    private static final int MOST = 10;

    private static final Set<String> NO_NAMES = Vocabulary.english("noNames");

    private Names() {}

    /** In lower case, the most frequent first. */
    private static Set<String> of(Article article) {
        List<Name> found = new ArrayList<>(counted(article).values());
        found.sort(null);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < found.size() && names.size() < MOST; i++) {
            String word = found.get(i).word;
            if (!NO_NAMES.contains(word) && !Quantities.isMonth(word) && !Quantities.isWeekday(word)) {
                names.add(word);
            }
        }
        return names;
    }

    private static Map<String, Name> counted(Article article) {
        char[] text = article.prose().characters();
        Map<String, Name> names = new HashMap<>();
        for (Span sentence : article.read(Sentences.READING).spans()) {
            for (int at = sentence.start() + 1; at < sentence.end(); at++) {
                if (isCapital(text[at]) && !Lexicon.isLetter(text[at - 1])) {
                    int end = wordEnd(text, at, sentence.end());
                    if (end - at >= SHORTEST) {
                        count(new String(text, at, end - at).toLowerCase(Locale.ROOT), names);
                    }
                    at = end - 1;
                }
            }
        }
        return names;
    }

    private static void count(String word, Map<String, Name> names) {
        Name name = names.get(word);
        if (name == null) {
            name = new Name(word);
            names.put(word, name);
        }
        name.times++;
    }

    private static boolean isCapital(char c) {
        return 'A' <= c && c <= 'Z' || c >= 0x80 && Character.isLetter(c) && Character.isUpperCase(c);
    }

    private static int wordEnd(char[] text, int from, int to) {
        int at = from;
        while (at < to && Lexicon.isLetter(text[at])) {
            at++;
        }
        return at;
    }

    /** A word that may be a name, and how often it stands there; sorted by that. */
    private static final class Name implements Comparable<Name> {

        private final String word;
        private int times;

        private Name(String word) {
            this.word = word;
        }

        @Override
        public int compareTo(Name other) {
            return times != other.times ? Integer.compare(other.times, times) : word.compareTo(other.word);
        }
    }
}
