package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineWords.Part;
import java.util.List;
import java.util.Optional;

/** Finds the outlet in a copyright line ("© 2021 Outlet") or a syndication footer ("… appeared first on Outlet"). */
public final class Outlets {

    /**
     * An outlet as written, and where it stands in the prose.
     *
     * @param isOrigin whether it published the text first, rather than claims the rights in it
     */
    record Outlet(String name, Span span, boolean isOrigin) {}

    /** Of a longer notice no more is read. */
    private static final int LONGEST = 400;

    private static final int LONGEST_NAME = 60;

    /** "the " */
    private static final int ARTICLE = 4;

    private static final int MOST_NAME_WORDS = 7;

    /** What stands before the name of the outlet that published a text first. Collected by us, in eight languages. */
    private static final List<String> SYNDICATED = List.of(
            "appeared first on ",
            "appeared first in ",
            "appeared first at ",
            "appeared originally on ",
            "appeared originally in ",
            "first appeared on ",
            "first appeared in ",
            "first appeared at ",
            "originally appeared on ",
            "originally appeared in ",
            "first published on ",
            "first published in ",
            "first published by ",
            "first published at ",
            "originally published on ",
            "originally published in ",
            "originally published by ",
            "originally published at ",
            "republished from ",
            "zuerst erschienen in ",
            "zuerst erschienen bei ",
            "zuerst erschienen auf ",
            "zuerst erschienen im ",
            "erschien zuerst auf ",
            "erschien zuerst in ",
            "erschien zuerst bei ",
            "est apparu en premier sur ",
            "est apparu en premier dans ",
            "se publicó primero en ",
            "apareció primero en ",
            "publicado originalmente en ",
            "apareceu primeiro em ",
            "publicado originalmente em ",
            "proviene da ",
            "pubblicato originariamente su ",
            "verscheen eerst op ",
            "dök först upp på ");

    private Outlets() {}

    /** Who holds the copyright that a notice claims: the stretch of it that is the name. */
    public static Optional<Span> holder(String notice) {
        String folded = foldedInPlace(notice, new Span(0, Math.min(notice.length(), LONGEST)));
        int sign = Math.max(folded.indexOf('©'), folded.indexOf("copyright"));
        if (sign < 0 || speaksOfPicture(folded)) {
            return Optional.empty();
        }
        int start = behindCopyright(folded.substring(sign));
        Span line = new Span(0, folded.length());
        return start < 0
                ? Optional.empty()
                : name(notice, line, sign + start, false).map(Outlet::span);
    }

    static Optional<Outlet> in(String text, Span line) {
        String folded = foldedInPlace(text, line);
        int syndicated = behindSyndication(folded);
        int start = syndicated < 0 ? behindCopyright(folded) : syndicated;
        return start < 0 ? Optional.empty() : name(text, line, start, syndicated >= 0);
    }

    /** Folded character by character, so that offsets stay. */
    static String foldedInPlace(String text, Span line) {
        char[] folded = new char[line.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(text.charAt(line.start() + i));
        }
        return new String(folded);
    }

    private static int behindSyndication(String folded) {
        for (String phrase : SYNDICATED) {
            int at = folded.indexOf(phrase);
            if (at >= 0) {
                return at + phrase.length();
            }
        }
        return -1;
    }

    /** The offset behind "© 2021", "Copyright © 2019-2021 by"; -1 when the line does not open so, or speaks of a picture. */
    private static int behindCopyright(String folded) {
        int at = 0;
        boolean signed = false;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            if (folded.startsWith("copyright", at) || folded.startsWith("(c)", at)) {
                signed = true;
                at += c == '(' ? 3 : 9;
            } else if (folded.startsWith("by ", at)) {
                at += 3;
            } else if (Character.isLetter(c)) {
                break;
            } else {
                signed |= c == '©';
                at++;
            }
        }
        return signed && at < folded.length() && !speaksOfPicture(folded) ? at : -1;
    }

    private static boolean speaksOfPicture(String folded) {
        return BylineToken.of(folded, BylineTokens.MOST).stream().anyMatch(word -> word.is(Part.PICTURE));
    }

    /** The capitalised words from {@code start} on, up to the end of their sentence. */
    private static Optional<Outlet> name(String text, Span line, int start, boolean isOrigin) {
        // "in the Lindholm Times" is "Lindholm Times", "in The Times" is "The Times".
        boolean article = text.startsWith("the ", line.start() + start) && start + ARTICLE < line.length();
        int from = line.start() + start + (article ? ARTICLE : 0);
        String rest = text.substring(from, Math.min(line.end(), from + LONGEST_NAME));
        List<BylineToken> words = BylineToken.of(rest, BylineTokens.MOST);
        int count = 0;
        int end = 0;
        while (count < Math.min(words.size(), MOST_NAME_WORDS) && isOfName(words.get(count), count)) {
            end = words.get(count).isWord() || count == 0
                    ? words.get(count).span().end()
                    : end;
            count++;
        }
        boolean named = end > 0 && words.get(0).isWord() && !words.get(0).isStamp();
        // The full stop of the sentence is not the name's, that of an abbreviation in its middle is.
        boolean stopped = end > 0 && rest.charAt(end - 1) == '.' && from + end == line.end();
        Span span = new Span(from, from + (stopped ? end - 1 : end));
        return named ? Optional.of(new Outlet(span.in(text), span, isOrigin)) : Optional.empty();
    }

    private static boolean isOfName(BylineToken token, int index) {
        return token.isCapitalised()
                || token.isMark("&-")
                || index > 0 && (token.is(Part.PARTICLE) || token.folded().equals("of"))
                || token.isWord() && token.text().indexOf('.') > 0;
    }
}
