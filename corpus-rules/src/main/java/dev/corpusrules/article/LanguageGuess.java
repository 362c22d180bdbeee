package dev.corpusrules.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The language of texts, by the small words that hold their sentences together. */
final class LanguageGuess {

    private static final String ENGLISH = "en";

    /** What is read of each text. */
    private static final int HEAD = 4_000;

    /** The commonest small words of each language, chosen by us so that few stand in two lists. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            ENGLISH,
            Set.of("the", "and", "of", "to", "that", "was", "with", "for", "which", "has"),
            "de",
            Set.of("der", "und", "die", "das", "nicht", "mit", "ist", "ein", "auf", "von"),
            "fr",
            Set.of("les", "des", "est", "dans", "une", "pour", "qui", "pas", "sur", "aux"),
            "es",
            Set.of("el", "los", "las", "por", "una", "del", "para", "más", "su", "y"),
            "it",
            Set.of("il", "che", "di", "gli", "della", "sono", "per", "nel", "anche", "è"),
            "nl",
            Set.of("het", "een", "van", "niet", "voor", "zijn", "op", "maar", "ook", "wordt"),
            "pt",
            Set.of("não", "uma", "os", "do", "da", "em", "com", "ao", "pela", "são"));

    private final Map<String, Integer> counts = new HashMap<>();

    void note(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        for (String word : head.split("[^\\p{L}]+")) {
            WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
    }

    /** The one that has twice as many of its words as any other; English when none has. */
    String likeliest() {
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean isClear = most.size() == 1
                || most.size() == 2 && most.get(0).getValue() >= 2 * most.get(1).getValue();
        return isClear ? most.get(0).getKey() : ENGLISH;
    }
}
