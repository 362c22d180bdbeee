package dev.corpusrules.article;

import java.util.List;
import java.util.Locale;

/** The addresses of the pages that sites keep about their authors, such as {@code /authors/ada-moss}. */
final class AuthorPages {

    /** Collected by us from the addresses that publishing systems make. */
    private static final List<String> FOLDERS = List.of(
            "/author/",
            "/authors/",
            "/autor/",
            "/autoren/",
            "/auteur/",
            "/auteurs/",
            "/autore/",
            "/contributor/",
            "/contributors/",
            "/columnist/",
            "/columnists/",
            "/staff/");

    private AuthorPages() {}

    static boolean is(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return FOLDERS.stream().anyMatch(lower::contains);
    }

    /** The name in an author's address, in capitals where names have them; empty when it holds none of two words or more. */
    static String name(String address) {
        if (!is(address)) {
            return "";
        }
        String[] parts = address.split("[?#]")[0].split("/");
        StringBuilder name = new StringBuilder();
        for (String word : parts[parts.length - 1].split("[-_+.]|%20")) {
            if (word.isEmpty() || !word.codePoints().allMatch(Character::isLetter)) {
                return "";
            }
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.indexOf(" ") > 0 && AuthorNames.isName(name.toString()) ? name.toString() : "";
    }
}
