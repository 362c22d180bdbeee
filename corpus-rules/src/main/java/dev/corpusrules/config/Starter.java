package dev.corpusrules.config;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.corpusrules.Glob;
import dev.corpusrules.article.Opened;
import dev.corpusrules.article.Survey;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The configuration that a folder of articles begins with: what reading them takes, and nothing that is so anyway. */
public final class Starter {

    private Starter() {}

    /** The lines of the file. */
    public static List<String> lines(Survey survey) {
        List<String> lines = new ArrayList<>();
        String formats = survey.formats().entrySet().stream()
                .map(format -> format.getValue() + " " + format.getKey())
                .collect(Collectors.joining(", "));
        lines.add("# What is checked in these articles (" + formats + "), and how much it matters.");
        lines.add("# Every key has its default; corpus:schema gives editors the others, corpus:rules lists the rules.");
        lines.add("extends: news                # every rule, or a list: boilerplate, attribution, figures, hygiene");
        articles(survey, lines);
        if (!survey.encodings().isEmpty()) {
            lines.add("overrides:");
            survey.encodings().forEach((glob, charset) -> encoding(glob, charset, lines));
        }
        return lines;
    }

    /** What cannot be read whatever the configuration says, each once, and is left out by it. */
    public static List<String> leftOut(Survey survey) {
        SortedSet<String> files = new TreeSet<>();
        survey.unreadable().stream()
                .map(Opened.Unreadable::file)
                .filter(Starter::isGlob)
                .forEach(files::add);
        return List.copyOf(files);
    }

    private static void articles(Survey survey, List<String> lines) {
        List<String> keys = new ArrayList<>();
        if (!survey.language().equals("en")) {
            keys.add("  language: " + survey.language() + "               # " + survey.silent()
                    + " articles do not say theirs, and read like this");
        }
        List<String> leftOut = leftOut(survey);
        if (!survey.draftFolders().isEmpty() || !leftOut.isEmpty()) {
            keys.add("  exclude:");
            survey.draftFolders().forEach(glob -> keys.add("    - " + quoted(glob)));
            for (String file : leftOut) {
                survey.unreadable().stream()
                        .filter(one -> one.file().equals(file))
                        .findFirst()
                        .ifPresent(one -> keys.add("    - " + quoted(file) + "  # line " + one.line() + ": "
                                + one.why().replaceAll("[\\p{Cntrl}\\s]+", " ")));
            }
        }
        if (!survey.fields().isEmpty()) {
            keys.add("  fields:                    # of records, guessed by what stands in them");
            survey.fields().forEach((name, path) -> keys.add("    " + name + ": " + quoted(path)));
        }
        if (!keys.isEmpty()) {
            lines.add("articles:");
            lines.addAll(keys);
        }
    }

    private static void encoding(String glob, Charset charset, List<String> lines) {
        lines.add("  - files: [" + quoted(glob) + "]");
        lines.add("    encoding: " + charset.name() + "   # not UTF-8; guessed");
    }

    private static boolean isGlob(String file) {
        try {
            return Glob.parse(file).matches(file);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** As YAML takes it between quotation marks; JSON's escapes are its own too. */
    static String quoted(String words) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(words)) + '"';
    }
}
