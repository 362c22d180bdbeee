package dev.corpusrules.engine;

import dev.corpusrules.Glob;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Fields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to rests on: while all of it is the same, another check would come to the same. The program and what was
 * asked of it are the business of whoever keeps the premises.
 *
 * @param sources files beside the articles, such as the configuration
 * @param include the globs of the files that are meant
 * @param exclude those of the files that are not
 * @param named what the files are called that would be meant if none were excluded; null when it does not matter
 * @param articles what the articles were
 * @param day when they were
 * @param isOfTheDay whether it matters what day it is
 */
public record Premises(
        List<Source> sources,
        List<String> include,
        List<String> exclude,
        @Nullable Digest named,
        State articles,
        LocalDate day,
        boolean isOfTheDay) {

    /** After so many days a check is made again, so that what its cache holds counts as used. */
    private static final int LONGEST = Recollection.WRITTEN_AGAIN_AFTER;

    public Premises {
        sources = List.copyOf(sources);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /**
     * The premises of a check that has just been made.
     *
     * @param sources as they were before the check
     * @param isNamed whether it matters what files are excluded
     * @param articles what the check says that they were
     */
    public static Premises of(
            List<Source> sources, Corpus corpus, boolean isNamed, State articles, LocalDate day, boolean isOfTheDay)
            throws IOException {
        List<String> include = corpus.include().stream().map(Glob::toString).toList();
        List<String> exclude = corpus.exclude().stream().map(Glob::toString).toList();
        Digest named = isNamed ? named(corpus.directory(), include) : null;
        return new Premises(sources, include, exclude, named, articles, day, isOfTheDay);
    }

    /** Whether all is as it was. */
    public boolean hold(Cache cache, Path directory, LocalDate today) throws IOException {
        long age = today.toEpochDay() - day.toEpochDay();
        if (age < 0 || age >= LONGEST || isOfTheDay && age > 0) {
            return false;
        }
        for (Source source : sources) {
            if (!source.equals(Source.of(Path.of(source.path)))) {
                return false;
            }
        }
        return Files.isDirectory(directory)
                && cache.unchanged(corpus(directory, include, exclude)).equals(Optional.of(articles))
                && (named == null || named.equals(named(directory, include)));
    }

    private static Digest named(Path directory, List<String> include) throws IOException {
        MessageDigest names = Digest.sha256();
        try (Stream<String> files = corpus(directory, include, List.of()).files()) {
            files.forEach(file -> names.update((file + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return Digest.of(names);
    }

    private static Corpus corpus(Path directory, List<String> include, List<String> exclude) {
        return new Corpus(directory, globs(include), globs(exclude), List.of(), false, List.of(), Fields.DEFAULT);
    }

    private static List<Glob> globs(List<String> globs) {
        return globs.stream().map(Glob::parse).toList();
    }

    public byte[] packed() {
        Shorthand out = new Shorthand(List.of());
        out.list(sources, (to, source) -> {
            to.text(source.path);
            to.orNone(source.digest, Premises::digest);
        });
        out.list(include, Shorthand::text);
        out.list(exclude, Shorthand::text);
        out.orNone(named, Premises::digest);
        digest(out, articles.digest());
        out.number(articles.files());
        out.number(day.toEpochDay());
        out.flag(isOfTheDay);
        return out.bytes();
    }

    public static Premises of(byte[] packed) {
        Longhand in = new Longhand(packed, List.of());
        return new Premises(
                in.list(from -> new Source(from.text(), from.orNone(Premises::digest))),
                in.list(Longhand::text),
                in.list(Longhand::text),
                in.orNone(Premises::digest),
                new State(digest(in), in.number()),
                LocalDate.ofEpochDay(in.longNumber()),
                in.flag());
    }

    private static void digest(Shorthand out, Digest digest) {
        out.number(digest.first());
        out.number(digest.second());
        out.number(digest.third());
        out.number(digest.last());
    }

    private static Digest digest(Longhand in) {
        return new Digest(in.longNumber(), in.longNumber(), in.longNumber(), in.longNumber());
    }

    /**
     * A file beside the articles.
     *
     * @param digest null when there is no such file
     */
    public record Source(String path, @Nullable Digest digest) {

        public static Source of(Path file) throws IOException {
            return new Source(file.toString(), Files.exists(file) ? Digest.of(Files.readAllBytes(file)) : null);
        }
    }
}
