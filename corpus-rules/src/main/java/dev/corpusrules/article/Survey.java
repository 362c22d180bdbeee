package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Glob;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is seen of a folder of articles by somebody who looks at it for the first time, and what it takes to read them.
 *
 * @param articles how many could be read, drafts aside
 * @param formats how many files of each ending there are
 * @param silent how many articles do not say their language
 * @param language that of most of those, by their words; {@code en} unless another one is certain
 * @param draftFolders globs of folders that hold drafts
 * @param encodings by glob, the likely encoding of files that are not UTF-8
 * @param fields what the fields of records are likely called, by our names, where the usual names do not tell
 * @param unreadable what still cannot be read
 */
public record Survey(
        int articles,
        SortedMap<String, Integer> formats,
        int silent,
        String language,
        SortedSet<String> draftFolders,
        SortedMap<String, Charset> encodings,
        SortedMap<String, String> fields,
        List<Opened.Unreadable> unreadable) {

    public Survey {
        unreadable = List.copyOf(unreadable);
    }

    /** Reads the articles in a folder, a second time where it takes an encoding or the names of fields. */
    public static Survey of(Path directory) throws IOException {
        List<String> files;
        try (Stream<String> all = Corpus.in(directory).files()) {
            files = all.toList();
        }
        List<String> feeds =
                files.stream().filter(file -> Opening.format(file).isEmpty()).toList();
        SortedMap<String, String> fields = FieldGuess.of(directory, feeds);
        Map<String, List<String>> names = new TreeMap<>();
        fields.forEach((name, path) -> names.put(name, List.of(path)));
        SortedSet<String> draftFolders = draftFolders(files);
        List<Glob> drafts = draftFolders.stream().map(Glob::parse).toList();
        Corpus first = new Corpus(
                directory, Corpus.DEFAULT_INCLUDES, drafts, List.of(), false, List.of(), Fields.named(names));
        Look look = new Look();
        EncodingGuess encodings = new EncodingGuess(first);
        List<String> again = new ArrayList<>();
        for (String file : files) {
            if (drafts.stream().noneMatch(glob -> glob.matches(file))) {
                read(first, file, look, encodings, again);
            }
        }
        SortedMap<String, Charset> found = encodings.byGlob();
        List<Corpus.Encoding> known = found.entrySet().stream()
                .map(one -> new Corpus.Encoding(Glob.parse(one.getKey()), one.getValue()))
                .toList();
        Corpus second =
                new Corpus(directory, Corpus.DEFAULT_INCLUDES, drafts, known, false, List.of(), Fields.named(names));
        again.forEach(file -> second.read(file, look::note));
        return new Survey(
                look.articles,
                formats(files),
                look.silent,
                look.languages.likeliest(),
                draftFolders,
                found,
                fields,
                look.unreadable);
    }

    private static void read(Corpus corpus, String file, Look look, EncodingGuess encodings, List<String> again) {
        List<Opened> opened = new ArrayList<>();
        corpus.read(file, opened::add);
        boolean isSound = opened.stream().noneMatch(Opened.Unreadable.class::isInstance);
        if (isSound) {
            boolean isPlain = opened.stream()
                    .allMatch(one -> !(one instanceof Opened.Read read)
                            || read.article().source().text().chars().allMatch(c -> c < 128));
            encodings.noteReadable(file, isPlain);
            opened.forEach(look::note);
        } else if (encodings.noteUnreadable(file)) {
            again.add(file);
        } else {
            opened.forEach(look::note);
        }
    }

    private static SortedMap<String, Integer> formats(List<String> files) {
        SortedMap<String, Integer> formats = new TreeMap<>();
        files.forEach(file -> formats.merge(file.replaceAll("^.*?(\\.\\w+(\\.gz)?)$", "$1"), 1, Integer::sum));
        return formats;
    }

    private static SortedSet<String> draftFolders(List<String> files) {
        SortedSet<String> globs = new TreeSet<>();
        for (String file : files) {
            for (String folder : file.substring(0, file.lastIndexOf('/') + 1).split("/")) {
                if (folder.matches("(?i)_?drafts?")) {
                    globs.add("**/" + folder + "/**");
                }
            }
        }
        return globs;
    }

    /** What is noted on the way. */
    private static final class Look {

        private final LanguageGuess languages = new LanguageGuess();
        private final List<Opened.Unreadable> unreadable = new ArrayList<>();
        private int articles;
        private int silent;

        private void note(Opened opened) {
            if (opened instanceof Opened.Unreadable one) {
                unreadable.add(one);
            } else if (opened instanceof Opened.Read one) {
                Article article = one.article();
                articles++;
                if (article.language().isEmpty()) {
                    silent++;
                    languages.note(article.prose().text());
                }
            }
        }
    }
}
