package dev.corpusrules.article;

import dev.corpusrules.Metadata.Author;
import dev.corpusrules.text.AuthorKinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes an author field apart, which may name several people, each with a role. */
final class AuthorNames {

    /** Longer than any list of authors that somebody reads. */
    private static final int LONGEST = 400;

    /** What opens a byline; the name follows. */
    private static final List<String> LEAD_INS = List.of(
            "written by",
            "posted by",
            "published by",
            "reported by",
            "story by",
            "words by",
            "text by",
            "by:",
            "by",
            "von:",
            "von",
            "par",
            "por",
            "di",
            "door",
            "av",
            "text:",
            "autor:",
            "author:",
            "autorin:",
            "auteur :",
            "auteur:");

    /** Links that lead to an author's page and do not name the author begin so. */
    private static final Set<String> LINK_WORDS = words("""
            more view read see all follow about posts articles author authors contact email full written posted published by
            story profile bio mehr alle zum zur plus voir website visit
            """);

    // Fields are short, see LONGEST: what java.util.regex does to long texts cannot happen.
    private static final Pattern BETWEEN_AUTHORS =
            Pattern.compile("\\s*[;|\\n\\u2022\\u00B7]\\s*|\\s+(?:and|und|et|y|e|och|og|en|&)\\s+");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:and |und )?");

    private AuthorNames() {}

    /** The names in an author field, without lead-ins and roles. */
    static List<String> in(String field) {
        String line = (field.length() > LONGEST ? field.substring(0, LONGEST) : field).strip();
        List<String> names = new ArrayList<>();
        for (String part : parts(withoutLeadIn(line))) {
            String name = part.strip();
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The kind of a name; a desk may sign with the name or the address of its outlet, which may be blank. */
    static Author.Kind kind(String name, String outlet) {
        Author.Kind kind = AuthorKinds.of(name);
        if (kind == Author.Kind.PERSON && isKey(name)) {
            return Author.Kind.PLACEHOLDER;
        }
        boolean address = Arrays.stream(name.split(" ")).anyMatch(AuthorNames::isAddress);
        boolean isOutlet = address || !outlet.isBlank() && bare(name).equals(bare(outlet));
        return kind == Author.Kind.PERSON && isOutlet ? Author.Kind.DESK : kind;
    }

    /** Whether the words look like the name of a person: two to four of them, capitalised, with particles between. */
    static boolean isName(String words) {
        String[] parts = words.strip().split("\\s+");
        boolean invites = LINK_WORDS.contains(parts[0].toLowerCase(Locale.ROOT));
        if (parts.length < 2 || parts.length > 5 || invites) {
            return false;
        }
        int capitalised = 0;
        for (String part : parts) {
            if (!part.codePoints().allMatch(c -> Character.isLetter(c) || ".'\u2019-".indexOf(c) >= 0)) {
                return false;
            }
            boolean capital = Character.isUpperCase(part.codePointAt(0));
            capitalised += capital ? 1 : 0;
            if (!capital && part.length() > 3) {
                return false;
            }
        }
        return capitalised >= 2 && AuthorKinds.of(words) == Author.Kind.PERSON;
    }

    /** Whether the words of a link to an author's page are a name: of a person or a desk, not "More from". */
    static boolean isCredit(String words) {
        String[] parts = words.strip().split("\\s+");
        boolean invites = LINK_WORDS.contains(parts[0].toLowerCase(Locale.ROOT));
        boolean capital = !parts[0].isEmpty() && Character.isUpperCase(parts[0].codePointAt(0));
        return parts.length <= 4 && capital && !invites && AuthorKinds.of(words) != Author.Kind.PLACEHOLDER;
    }

    /** The name by which a network knows the author whose page the address is; empty when it is another address. */
    static String handle(String address) {
        String path = address.substring(Math.min(address.length(), address.indexOf("//") + 2));
        String[] parts = path.split("[/?#]");
        boolean profile = parts.length == 2 && parts[1].chars().anyMatch(Character::isLetter);
        return profile && !parts[1].contains(".") ? parts[1] : "";
    }

    /** {@code page.head.author}: the name of a field that nobody filled in. */
    private static boolean isKey(String name) {
        return name.indexOf(' ') < 0 && name.split("\\.").length > 3;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static String bare(String outlet) {
        String lower = outlet.strip().toLowerCase(Locale.ROOT);
        return (lower.startsWith("the ") ? lower.substring(4) : lower)
                .replace(" ", "")
                .replace("www.", "");
    }

    /** {@code lindholm.example} */
    private static boolean isAddress(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot > 2 && name.indexOf(' ') < 0 && Character.isLetter(name.charAt(dot + 1));
    }

    private static String withoutLeadIn(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String leadIn : LEAD_INS) {
            boolean stands = lower.startsWith(leadIn)
                    && line.length() > leadIn.length()
                    && (leadIn.endsWith(":") || Character.isWhitespace(line.charAt(leadIn.length())));
            if (stands) {
                return line.substring(leadIn.length()).strip();
            }
        }
        // A tag may have stood behind it.
        boolean glued = line.startsWith("By") && line.length() > 3 && Character.isUpperCase(line.charAt(2));
        return glued ? line.substring(2) : line;
    }

    /** "Moss, Ada", as libraries write it. */
    private static boolean isInverted(String[] pieces) {
        return !pieces[0].isEmpty()
                && Character.isUpperCase(pieces[0].codePointAt(0))
                && pieces[1].indexOf('@') < 0
                && AuthorKinds.hasGivenName(pieces[1]);
    }

    /** Splits at semicolons, bars and "and"; at commas only where each part can be a name of its own. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String some : BETWEEN_AUTHORS.split(line)) {
            String[] pieces = COMMA.split(some);
            boolean allNames = pieces.length > 1;
            for (String piece : pieces) {
                allNames &= piece.indexOf(' ') > 0 && Character.isUpperCase(piece.codePointAt(0));
            }
            if (allNames) {
                parts.addAll(List.of(pieces));
            } else if (pieces.length > 1 && pieces[0].indexOf(' ') > 0) {
                // "Ada Moss, senior reporter"
                parts.add(pieces[0]);
            } else if (pieces.length == 2 && isInverted(pieces)) {
                parts.add(pieces[1] + " " + pieces[0]);
            } else {
                parts.add(some);
            }
        }
        return parts;
    }
}
