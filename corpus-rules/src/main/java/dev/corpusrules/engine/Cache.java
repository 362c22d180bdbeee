package dev.corpusrules.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which checks leave what they found, so that the next one examines only files whose bytes have changed. Each
 * corpus has one file there. It is written beside and then put in place, so that builds that run at the same time meet a
 * whole one. What cannot be read or believed counts as absent.
 */
public final class Cache {

    /** Nothing is remembered. */
    public static final Cache NONE = new Cache(null, Digest.of(new byte[0]));

    static final String SUFFIX = ".corpus-cache";

    private final @Nullable Path file;
    private final Digest key;

    private Cache(@Nullable Path file, Digest key) {
        this.file = file;
        this.key = key;
    }

    /**
     * The cache of one corpus.
     *
     * @param directory need not be there yet
     * @param corpus what tells the corpus from all others that use the folder
     * @param sources the files that findings come from beside the articles, and folders of such files: the rules as
     *     configured, and the program itself. Where a byte of them is another, nothing is taken from the cache
     * @throws IOException when a source cannot be read
     */
    public static Cache in(Path directory, String corpus, List<Path> sources) throws IOException {
        MessageDigest key = Digest.sha256();
        // What letters and digits are is the platform's to say.
        key.update(System.getProperty("java.vm.version", "").getBytes(StandardCharsets.UTF_8));
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    key.update(Digest.of(Files.readAllBytes(file)).bytes());
                }
            }
        }
        byte[] name = corpus.getBytes(StandardCharsets.UTF_8);
        String digits = HexFormat.of().formatHex(Digest.of(name).bytes(), 0, 8);
        return new Cache(directory.resolve(digits + SUFFIX), Digest.of(key));
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    Digest key() {
        return key;
    }
}
