package dev.corpusrules.article;

import dev.corpusrules.Glob;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A folder of articles: which of its files are meant, and how they are to be read. Symbolic links below the folder are
 * not followed, so nothing outside it is read and nothing twice.
 *
 * @param directory where the articles lie; paths and globs are relative to it
 * @param include the files that are meant
 * @param exclude those of them that are not, beside {@link #ALWAYS_EXCLUDED}
 * @param encodings by path, later ones win; UTF-8 where none is named
 * @param drafts whether drafts are read too; otherwise they are skipped
 * @param trusts by path, later ones win: whether a file may say what is not to be reported in it; feeds may not, and all
 *     other files may, where nothing is said
 * @param fields what the fields of records are called
 */
public record Corpus(
        Path directory,
        List<Glob> include,
        List<Glob> exclude,
        List<Encoding> encodings,
        boolean drafts,
        List<Trust> trusts,
        Fields fields) {

    /** The files that are articles when nobody says otherwise; each also compressed. */
    public static final List<Glob> DEFAULT_INCLUDES = Stream.of(
                    "txt", "md", "markdown", "html", "htm", "jsonl", "ndjson")
            .flatMap(extension -> Stream.of("**/*." + extension, "**/*." + extension + ".gz"))
            .map(Glob::parse)
            .toList();

    /** What lies beside articles and is none, in every corpus. */
    public static final List<Glob> ALWAYS_EXCLUDED = Stream.of(
                    "**/.*/**",
                    "**/target/**",
                    "**/node_modules/**",
                    "**/_site/**",
                    "**/README*",
                    "**/LICENSE*",
                    "**/CHANGELOG*",
                    "**/corpus.yml",
                    "**/corpus-baseline.jsonl")
            .map(Glob::parse)
            .toList();

    public Corpus {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        encodings = List.copyOf(encodings);
        trusts = List.copyOf(trusts);
    }

    /** The articles in a folder, as found and read when nobody says otherwise. */
    public static Corpus in(Path directory) {
        return new Corpus(directory, DEFAULT_INCLUDES, List.of(), List.of(), false, List.of(), Fields.DEFAULT);
    }

    /**
     * The paths of the files that are meant, with {@code /} as separator, sorted by code units. Folders are listed as
     * the stream proceeds; a folder that cannot be listed is itself in the stream, and {@link #read} says why.
     *
     * @throws NotDirectoryException when there is no such folder
     */
    public Stream<String> files() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        Walk walk = new Walk(directory, this::isMeant, this::isClosed);
        int ordered = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, ordered), false);
    }

    /**
     * Opens one file: a single article, or the records of a feed one after the other. What cannot be read is said to the
     * sink like everything else, and so is an article for which the memory does not suffice, be it while it is read or in
     * the sink. Nothing else is thrown but what the sink throws.
     *
     * @param path as {@link #files} names it
     */
    public void read(String path, Consumer<? super Opened> sink) {
        each(path, one -> one.read(sink));
    }

    /** The same for a file whose bytes are known: they are read, and not the file. */
    public void read(String path, byte[] bytes, Consumer<? super Opened> sink) {
        new Opening(this, path, bytes).each(one -> one.read(sink));
    }

    /** The same for whoever wants to read the records of a feed by several threads: each waits to be read. */
    public void each(String path, Consumer<? super Unread> taker) {
        new Opening(this, path).each(taker);
    }

    /** Whether there is such a file, be it meant or not; a path may hold anything. */
    public boolean has(String path) {
        try {
            return Files.exists(file(path));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether a file holds many articles, by its name alone. */
    public static boolean isFeed(String path) {
        return Opening.format(path).isEmpty();
    }

    /** Whether a file is so large that {@link #bytes} does not give it. */
    public boolean isLarge(String path) {
        try {
            Path file = file(path);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > Opening.LARGEST_FILE;
        } catch (IOException e) {
            // Whoever reads it next says why.
            return false;
        }
    }

    /**
     * The bytes of a file as it lies there; empty when it is no plain file, cannot be read, or is larger than an article
     * may be.
     */
    public Optional<byte[]> bytes(String path) {
        try {
            Path file = file(path);
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.isRegularFile()) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = Opening.bytes(in, found.size());
                return bytes.length > Opening.LARGEST_FILE ? Optional.empty() : Optional.of(bytes);
            }
        } catch (IOException e) {
            // Whoever reads it next says why.
            return Optional.empty();
        }
    }

    /** By what a change of the file would show without its being read; empty where that cannot be told. */
    public Optional<Stamp> stamp(String path) {
        try {
            return Stamp.of(file(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Where a file lies.
     *
     * @throws NoSuchFileException when no file can be called so here: the encoding of this system lacks a character
     */
    Path file(String path) throws NoSuchFileException {
        try {
            return directory.resolve(path);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(path);
        }
    }

    Charset encoding(String path) {
        Charset charset = StandardCharsets.UTF_8;
        for (Encoding encoding : encodings) {
            if (encoding.files().matches(path)) {
                charset = encoding.charset();
            }
        }
        return charset;
    }

    /** Whether the suppressions in a file count. */
    boolean trusts(String path, boolean unsaid) {
        boolean trusted = unsaid;
        for (Trust trust : trusts) {
            if (trust.files().matches(path)) {
                trusted = trust.trusted();
            }
        }
        return trusted;
    }

    /** Whether a file is one of those that are meant, by its path alone. */
    public boolean isMeant(String path) {
        return matches(include, path) && !matches(ALWAYS_EXCLUDED, path) && !matches(exclude, path);
    }

    /** Whether nothing in the folder can be meant. */
    private boolean isClosed(String folder) {
        return excludesAllOf(ALWAYS_EXCLUDED, folder) || excludesAllOf(exclude, folder);
    }

    private static boolean excludesAllOf(List<Glob> globs, String folder) {
        for (Glob glob : globs) {
            if (glob.toString().endsWith("**") && glob.matches(folder + "/")) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<Glob> globs, String path) {
        for (Glob glob : globs) {
            if (glob.matches(path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some files may say what is not to be reported in them. */
    public record Trust(Glob files, boolean trusted) implements Serializable {}

    /**
     * How the bytes of some files are to be read.
     *
     * @param charsetName since a charset does not travel
     */
    public record Encoding(Glob files, String charsetName) implements Serializable {

        public Encoding(Glob files, Charset charset) {
            this(files, charset.name());
        }

        public Charset charset() {
            return Charset.forName(charsetName);
        }
    }
}
