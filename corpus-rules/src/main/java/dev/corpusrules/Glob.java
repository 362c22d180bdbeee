package dev.corpusrules;

import java.io.Serializable;
import java.util.stream.Stream;

/**
 * A pattern for paths, in the way of Ant: {@code *} and {@code ?} stay within a name, {@code **} crosses folders, and
 * {@code folder/} means everything below it.
 */
public final class Glob implements Serializable {

    private final String glob;
    /** Characters that stand in every path it matches: most paths are told apart by these. */
    private final String must;
    /** Whether these at the end of a path say it all, as in all files of one ending. */
    private final boolean isEnding;

    private Glob(String glob) {
        this.glob = glob;
        this.must = must(glob);
        this.isEnding = must.indexOf('/') < 0 && glob.equals("**/*" + must);
    }

    /** The longest run without a wildcard; a slash behind two stars stands for nothing, too. */
    private static String must(String glob) {
        String longest = "";
        int at = 0;
        while (at < glob.length()) {
            if (isWildcard(glob.charAt(at))) {
                at += glob.startsWith("**/", at) ? 3 : 1;
                continue;
            }
            int start = at;
            while (at < glob.length() && !isWildcard(glob.charAt(at))) {
                at++;
            }
            longest = at - start > longest.length() ? glob.substring(start, at) : longest;
        }
        return longest;
    }

    private static boolean isWildcard(char c) {
        return c == '*' || c == '?';
    }

    /** @throws IllegalArgumentException when it is blank, or would match nothing whatever it is asked about */
    public static Glob parse(String glob) {
        if (glob.isBlank()) {
            throw new IllegalArgumentException("a glob is empty");
        }
        if (glob.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("folders are parted by /");
        }
        if (Stream.of("/", "./", "../").anyMatch(glob.strip()::startsWith)) {
            throw new IllegalArgumentException("a glob begins in the corpus directory");
        }
        if (glob.contains("{") && glob.contains(",")) {
            throw new IllegalArgumentException("braces mean nothing in a glob: write one glob for each");
        }
        String stripped = glob.strip();
        return new Glob(stripped.endsWith("/") ? stripped + "**" : stripped);
    }

    /** The same files, seen from further up. */
    public Glob in(String folder) {
        return new Glob(folder + "/" + glob);
    }

    /**
     * Whether the path, relative and with {@code /} as separator, is meant. Every file of a corpus is asked about every
     * glob, so this is a walk along both that goes back to the last star only, and to the last double star when that one
     * has come to the end of its name.
     */
    public boolean matches(String path) {
        if (isEnding) {
            return path.endsWith(must);
        }
        if (!path.contains(must)) {
            return false;
        }
        int at = 0;
        int in = 0;
        int star = -1;
        int starIn = 0;
        int stars = -1;
        int starsIn = 0;
        while (true) {
            if (glob.startsWith("**", at)) {
                stars = at;
                starsIn = in;
                star = -1;
                at = behindStars(at);
            } else if (at < glob.length() && glob.charAt(at) == '*') {
                star = at++;
                starIn = in;
            } else if (at == glob.length() && in == path.length()) {
                return true;
            } else if (at < glob.length() && in < path.length() && fits(glob.charAt(at), path.charAt(in))) {
                at++;
                in++;
            } else if (star >= 0 && starIn < path.length() && path.charAt(starIn) != '/') {
                in = ++starIn;
                at = star + 1;
            } else if (stars >= 0) {
                starsIn = isFolders(stars) ? path.indexOf('/', starsIn) + 1 : starsIn + 1;
                if (starsIn == 0 || starsIn > path.length()) {
                    return false;
                }
                in = starsIn;
                at = behindStars(stars);
                star = -1;
            } else {
                return false;
            }
        }
    }

    private static boolean fits(char wanted, char found) {
        return wanted == found || wanted == '?' && found != '/';
    }

    /** Whether the double star there stands for whole folders, and so may also stand for nothing. */
    private boolean isFolders(int stars) {
        return glob.startsWith("**/", stars) && (stars == 0 || glob.charAt(stars - 1) == '/');
    }

    private int behindStars(int stars) {
        return stars + (isFolders(stars) ? 3 : 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob that && that.glob.equals(glob);
    }

    @Override
    public int hashCode() {
        return glob.hashCode();
    }

    @Override
    public String toString() {
        return glob;
    }
}
