package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineWords.Part;
import java.util.List;
import java.util.Optional;

/** Finds the open licence under which an article says that it may be passed on. */
public final class Licences {

    /** Longer lines are paragraphs that do not speak of their own rights. */
    private static final int LONGEST = 400;

    /** What such licences are called; collected by us from their own names. */
    private static final List<String> NAMES =
            List.of("creative commons", "cc by", "cc-by", "cc0", "cc-0", "public domain");

    private static final List<String> SAYING = List.of(
            "licen",
            "lizenz",
            "licence",
            "licencia",
            "licença",
            "licenza",
            "republished",
            "text",
            "article",
            "artikel",
            "work",
            "werk");

    private Licences() {}

    /** Whether a notice names a licence and nobody who holds a right. */
    public static boolean isAlone(String notice) {
        String folded = Folding.fold(notice);
        boolean holder = folded.indexOf('©') >= 0 || folded.contains("copyright") || folded.contains("(c)");
        return !holder && (folded.startsWith("http") || NAMES.stream().anyMatch(folded::contains));
    }

    /** The line of the text that names a licence: a short name at its head, or a sentence on what may be done with the text. */
    static Optional<Span> in(String text, Span line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Folding.fold(line.in(text));
        int at = -1;
        for (String name : NAMES) {
            int found = folded.indexOf(name);
            at = at < 0 || found >= 0 && found < at ? found : at;
        }
        if (at < 0 || isOfPicture(folded)) {
            return Optional.empty();
        }
        boolean opens = at == 0 && !folded.startsWith("public") && isShort(folded);
        return opens || SAYING.stream().anyMatch(folded::contains) ? Optional.of(line) : Optional.empty();
    }

    private static boolean isShort(String folded) {
        return BylineToken.of(folded, BylineTokens.MOST).size() <= 12;
    }

    private static boolean isOfPicture(String folded) {
        return BylineToken.of(folded, BylineTokens.MOST).stream().anyMatch(word -> word.is(Part.PICTURE));
    }
}
