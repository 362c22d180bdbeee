package dev.corpusrules;

import com.google.re2j.Pattern;
import java.io.Serializable;

/**
 * A pattern for paths, in the way of Ant: {@code *} and {@code ?} stay within a name, {@code **} crosses folders, and
 * {@code folder/} means everything below it.
 */
public final class Glob implements Serializable {

    private final String glob;
    private transient Pattern pattern;

    private Glob(String glob) {
        this.glob = glob;
        this.pattern = compile(glob);
    }

    /** @throws IllegalArgumentException when it is blank */
    public static Glob parse(String glob) {
        if (glob.isBlank()) {
            throw new IllegalArgumentException("a glob is empty");
        }
        return new Glob(glob.strip());
    }

    /** Whether the path, relative and with {@code /} as separator, is meant. */
    public boolean matches(String path) {
        return pattern.matches(path);
    }

    private static Pattern compile(String glob) {
        String whole = glob.endsWith("/") ? glob + "**" : glob;
        StringBuilder regex = new StringBuilder("(?s)");
        int i = 0;
        while (i < whole.length()) {
            if (whole.startsWith("**/", i)) {
                regex.append("(?:[^/]*/)*");
                i += 3;
            } else if (whole.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else {
                char c = whole.charAt(i++);
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString());
    }

    private Object readResolve() {
        return new Glob(glob);
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
