package dev.corpusrules.engine;

import dev.corpusrules.article.Corpus;
import dev.corpusrules.file.HalfFile;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which checks leave what they found, so that the next one examines only files whose bytes have changed. Each
 * corpus has its own files there. They are written beside and then put in place, so that builds that run at the same time
 * meet whole ones. What cannot be read or believed counts as absent.
 */
public final class Cache {

    /** Nothing is remembered. */
    public static final Cache NONE = new Cache(null, new Digest(0, 0, 0, 0));

    static final String SUFFIX = ".corpus-cache";

    static final String KEPT = ".corpus-";

    /** What is kept under a name is held in memory. */
    private static final int MOST_KEPT = 64 << 20;

    /** Without a suffix. */
    private final @Nullable Path stem;

    private final Digest key;

    private Cache(@Nullable Path stem, Digest key) {
        this.stem = stem;
        this.key = key;
    }

    /**
     * The cache of one corpus.
     *
     * @param directory need not be there yet
     * @param corpus what tells the corpus from all others that use the folder
     * @param program the jars and folders of the program itself. Where something in them is another, nothing is taken from
     *     the cache
     * @throws IOException when one of them cannot be read
     */
    public static Cache in(Path directory, String corpus, List<Path> program) throws IOException {
        MessageDigest key = Digest.sha256();
        // What letters and digits are is the platform's to say.
        key.update(System.getProperty("java.vm.version", "").getBytes(StandardCharsets.UTF_8));
        for (Path part : program) {
            if (Files.isDirectory(part)) {
                try (Stream<Path> files = Files.walk(part)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        String name = part.relativize(file).toString();
                        key.update(name.getBytes(StandardCharsets.UTF_8));
                        key.update(Digest.of(Files.readAllBytes(file)).bytes());
                    }
                }
            } else {
                key.update(Digest.of(Contents.of(part)).bytes());
            }
        }
        byte[] name = corpus.getBytes(StandardCharsets.UTF_8);
        String digits = HexFormat.of().formatHex(Digest.of(name).bytes(), 0, 8);
        return new Cache(directory.resolve(digits), Digest.of(key));
    }

    /** Whether anything is remembered. */
    public boolean isKept() {
        return stem != null;
    }

    /**
     * The same under a condition: what was left under another one is not taken.
     *
     * @param conditions the bytes that findings depend on beside the articles, such as the rules as configured
     */
    public Cache under(List<byte[]> conditions) {
        if (!isKept()) {
            return this;
        }
        MessageDigest all = Digest.sha256();
        all.update(key.bytes());
        conditions.forEach(one -> all.update(Digest.of(one).bytes()));
        return new Cache(stem, Digest.of(all));
    }

    /**
     * What the corpus is, when a check met all of its files and no other, and none has changed since; empty when there is
     * no telling.
     */
    public Optional<State> unchanged(Corpus corpus) throws IOException {
        Path register = file(Register.SUFFIX).orElse(null);
        return register == null ? Optional.empty() : Register.unchanged(register, corpus);
    }

    /**
     * What was kept under the name, when it was kept by the same program under the same conditions.
     *
     * @param name one for each purpose
     */
    public Optional<byte[]> recall(String name) {
        Path file = file(KEPT + name).orElse(null);
        try {
            if (file == null || !Files.isRegularFile(file) || Files.size(file) > MOST_KEPT) {
                return Optional.empty();
            }
            ByteBuffer kept = ByteBuffer.wrap(Files.readAllBytes(file));
            byte[] head = new byte[key.bytes().length];
            int checksum = kept.get(head).getInt();
            byte[] rest = new byte[kept.remaining()];
            kept.get(rest);
            return Arrays.equals(head, key.bytes()) && checksum == ClippingWriter.checksum(rest)
                    ? Optional.of(rest)
                    : Optional.empty();
        } catch (IOException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** Keeps some bytes under a name, in place of those that were kept before; not when they are very many. */
    public void keep(String name, byte[] bytes) {
        Path file = file(KEPT + name).orElse(null);
        if (file == null || bytes.length > MOST_KEPT / 2) {
            return;
        }
        try {
            ByteBuffer whole = ByteBuffer.allocate(key.bytes().length + Integer.BYTES + bytes.length)
                    .put(key.bytes())
                    .putInt(ClippingWriter.checksum(bytes))
                    .put(bytes);
            try (HalfFile half = half(file)) {
                half.out().write(whole.array());
                half.takePlace();
            }
        } catch (IOException e) {
            // Where it cannot be written, what files said cannot either, and that is said.
        }
    }

    /** A new file beside another, to take its place when it is whole. */
    static HalfFile half(Path file) throws IOException {
        return new HalfFile(folder(file).resolve(file.getFileName()));
    }

    static Path folder(Path file) throws IOException {
        return Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
    }

    /** A file of the cache's, under any conditions; there is none where nothing is remembered. */
    Optional<Path> file(String suffix) {
        return stem == null ? Optional.empty() : Optional.of(stem.resolveSibling(stem.getFileName() + suffix));
    }

    Digest key() {
        return key;
    }
}
