package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.text.Characters;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final Comparator<Map.Entry<String, Integer>> MOST_USED_FIRST =
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private Names() {}

    /** In lower case, the most frequent first. */
    private static Set<String> of(Article article) {
        char[] text = article.read(Characters.READING);
        Map<String, Integer> counts = new HashMap<>();
        for (Span sentence : article.read(Sentences.READING).spans()) {
            for (int at = sentence.start() + 1; at < sentence.end(); at++) {
                if (isCapital(text[at]) && !Lexicon.isLetter(text[at - 1])) {
                    int end = wordEnd(text, at, sentence.end());
                    if (end - at >= SHORTEST) {
                        counts.merge(new String(text, at, end - at).toLowerCase(Locale.ROOT), 1, Integer::sum);
                    }
                    at = end - 1;
                }
            }
        }
        counts.keySet()
                .removeIf(word -> NO_NAMES.contains(word) || Quantities.isMonth(word) || Quantities.isWeekday(word));
        Set<String> names = new LinkedHashSet<>();
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(MOST_USED_FIRST);
        for (Map.Entry<String, Integer> entry : ranked.subList(0, Math.min(MOST, ranked.size()))) {
            names.add(entry.getKey());
        }
        return names;
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
}
