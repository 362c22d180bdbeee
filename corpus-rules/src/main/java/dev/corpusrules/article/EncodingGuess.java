package dev.corpusrules.article;

import dev.corpusrules.Glob;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How files that are not UTF-8 are likely written, by folder where all of a folder are alike. */
final class EncodingGuess {

    private final Corpus corpus;
    private final SortedMap<String, Charset> files = new TreeMap<>();
    /** Folders, with all above them, in which something is UTF-8 that cannot be anything else. */
    private final Set<String> utf8 = new HashSet<>();

    EncodingGuess(Corpus corpus) {
        this.corpus = corpus;
    }

    /** @param isPlain whether it holds no character by which encodings differ */
    void noteReadable(String file, boolean isPlain) {
        if (!isPlain) {
            for (String folder = folder(file); utf8.add(folder) && !folder.isEmpty(); ) {
                folder = folder(folder.substring(0, folder.length() - 1));
            }
        }
    }

    /** Whether another encoding reads it. */
    boolean noteUnreadable(String file) {
        try {
            byte[] bytes = new Opening(corpus, file).bytes();
            Charset charset = isIn(StandardCharsets.UTF_8, bytes) && !hasNuls(bytes) ? null : guess(bytes);
            if (charset != null) {
                files.put(file, charset);
            }
            return charset != null;
        } catch (IOException | UnreadableException e) {
            return false;
        }
    }

    /** One glob for a folder, or each file by its name. */
    SortedMap<String, Charset> byGlob() {
        SortedMap<String, Set<Charset>> folders = new TreeMap<>();
        files.forEach((file, charset) ->
                folders.computeIfAbsent(folder(file), key -> new HashSet<>()).add(charset));
        SortedMap<String, Charset> globs = new TreeMap<>();
        for (Map.Entry<String, Charset> one : files.entrySet()) {
            String folder = folder(one.getKey());
            boolean isAlike = folders.getOrDefault(folder, Set.of()).size() == 1;
            String glob = isAlike && !utf8.contains(folder) ? folder + "**" : one.getKey();
            if (isGlob(glob)) {
                globs.put(glob, one.getValue());
            }
        }
        return globs;
    }

    private static Charset guess(byte[] bytes) {
        if (hasNuls(bytes)) {
            return bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        int foreign = 0;
        int latin = 0;
        for (byte one : bytes) {
            foreign += (one & 0xFF) >= 0xC0 ? 1 : 0;
            latin += Character.isLetter(one) ? 1 : 0;
        }
        // Western languages are mostly ASCII; where letters are mostly above it, the language is likely Russian.
        Charset likely = Charset.forName(foreign > latin ? "windows-1251" : "windows-1252");
        return Stream.of(likely, StandardCharsets.ISO_8859_1)
                .filter(charset -> isIn(charset, bytes))
                .findFirst()
                .orElse(StandardCharsets.ISO_8859_1);
    }

    private static boolean isIn(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether it is written in sixteen bits a character: no text has so many of them otherwise. */
    private static boolean hasNuls(byte[] bytes) {
        int nuls = 0;
        for (byte one : bytes) {
            nuls += one == 0 ? 1 : 0;
        }
        return nuls * 5 > bytes.length;
    }

    private static boolean isGlob(String path) {
        try {
            return path.endsWith("**")
                    ? Glob.parse(path).matches(path + "/a")
                    : Glob.parse(path).matches(path);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
