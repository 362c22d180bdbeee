package dev.corpusrules.maven;

import dev.corpusrules.Glob;
import dev.corpusrules.Severity;
import dev.corpusrules.report.ReportFolder.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters that somebody gave, and keeps what was wrong with them, so that all mistakes are said at once. An
 * empty list is one that nobody gave.
 */
final class Wishes {

    private final List<String> mistakes = new ArrayList<>();

    /** What could not be read so far, each with the parameter's name. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    void mistake(String text) {
        mistakes.add(text);
    }

    /** The least severity that fails a build, {@code OFF} for never; empty when nobody said. */
    Optional<Severity> failOn(@Nullable String wish) {
        if (wish == null) {
            return Optional.empty();
        }
        return switch (wish.strip().toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "info" -> Optional.of(Severity.INFO);
            case "never" -> Optional.of(Severity.OFF);
            default -> {
                mistake("corpus.failOn is error, warning, info or never, not \"" + wish + "\"");
                yield Optional.empty();
            }
        };
    }

    /**
     * The reports that are wanted.
     *
     * @param forGithub whether GitHub's is wanted, too
     */
    Set<Kind> reports(@Nullable List<String> wish, boolean forGithub) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (forGithub) {
            kinds.add(Kind.GITHUB);
        }
        if (wish == null || wish.isEmpty()) {
            kinds.add(Kind.JSONL);
            return kinds;
        }
        for (String id : wish) {
            Optional<Kind> kind = Arrays.stream(Kind.values())
                    .filter(one -> one.id().equals(id.strip()))
                    .findFirst();
            kind.ifPresent(kinds::add);
            if (kind.isEmpty() && !id.isBlank()) {
                String known = Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "));
                mistake("corpus.reports: there is no report \"" + id.strip() + "\", only " + known);
            }
        }
        return kinds;
    }

    /** The globs that somebody gave. */
    List<Glob> globs(String name, @Nullable List<String> wish) {
        List<Glob> globs = new ArrayList<>();
        for (String glob : wish == null ? List.<String>of() : wish) {
            try {
                if (!glob.isBlank()) {
                    globs.add(Glob.parse(glob));
                }
            } catch (IllegalArgumentException e) {
                mistake("corpus." + name + " cannot be \"" + glob.strip() + "\": " + e.getMessage());
            }
        }
        return globs;
    }

    /** A number that may not be below the least. */
    int atLeast(int least, String name, @Nullable Integer wish, int unsaid) {
        if (wish == null) {
            return unsaid;
        }
        if (wish < least) {
            mistake("corpus." + name + " is at least " + least + ", not " + wish);
        }
        return Math.max(least, wish);
    }
}
