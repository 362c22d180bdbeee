package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Source;
import dev.corpusrules.file.HalfFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is one article, opened to be edited. Whatever its text becomes, the file stays as it is otherwise: its
 * encoding, its byte order mark, its packing and who may read it.
 */
public final class Manuscript {

    private static final String MARK = "\uFEFF";

    private final Corpus corpus;
    private final String path;
    private final Article.Format format;
    private final Charset charset;
    private final String mark;
    private final String text;

    private Manuscript(Corpus corpus, String path, Article.Format format, Charset charset, String mark, String text) {
        this.corpus = corpus;
        this.path = path;
        this.format = format;
        this.charset = charset;
        this.mark = mark;
        this.text = text;
    }

    /**
     * Opens a file of the corpus.
     *
     * @throws IOException when it cannot be read, or could not be written again byte for byte; its message says why
     */
    public static Manuscript open(Corpus corpus, String path) throws IOException {
        return open(corpus, path, new Opening(corpus, path));
    }

    /** The same for a file whose bytes are known: they are read, and not the file. */
    public static Manuscript open(Corpus corpus, String path, byte[] bytes) throws IOException {
        return open(corpus, path, new Opening(corpus, path, bytes));
    }

    private static Manuscript open(Corpus corpus, String path, Opening opening) throws IOException {
        Article.Format format =
                Opening.format(path).orElseThrow(() -> new IOException("records of a feed are not edited"));
        try {
            byte[] bytes = opening.bytes();
            Charset charset = Decoding.charset(bytes, bytes.length, corpus.encoding(path));
            String text = Decoding.decode(bytes, 0, bytes.length, charset, 1);
            String mark = new String(bytes, 0, Math.min(4, bytes.length), charset).startsWith(MARK) ? MARK : "";
            Manuscript manuscript = new Manuscript(corpus, path, format, charset, mark, text);
            if (!Arrays.equals(bytes, manuscript.encoded(text))) {
                throw new IOException("its bytes could not be written again as they are");
            }
            return manuscript;
        } catch (UnreadableException e) {
            throw new IOException(e.why(), e);
        }
    }

    /** The text as it stands in the file, without a byte order mark. */
    public String text() {
        return text;
    }

    /** All characters that the file would hold with that text. */
    public String content(String edited) {
        return mark + edited;
    }

    public Charset charset() {
        return charset;
    }

    /** Whether the file is packed. */
    public boolean isPacked() {
        return Opening.isPacked(path);
    }

    /** The article that the file would be with that text. */
    public Article article(String edited) {
        Article article =
                Readers.file(new Source(path, edited), format, corpus.fields()).article();
        return Suppressions.inForce(article, corpus, true);
    }

    /**
     * Gives the file that text, wholly or not at all.
     *
     * @throws IOException when it cannot be written; its message says why
     */
    public void write(String edited) throws IOException {
        byte[] bytes = bytes(edited);
        Path file = corpus.file(path);
        if (!Files.isWritable(file)) {
            throw new IOException("it may not be written");
        }
        try (HalfFile half = new HalfFile(file)) {
            half.out().write(bytes);
            PosixFileAttributeView who = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (who != null) {
                Files.setPosixFilePermissions(half.path(), who.readAttributes().permissions());
            }
            half.takePlace();
        }
    }

    /**
     * The bytes that the file would hold with that text.
     *
     * @throws IOException when the text cannot be written in the file's encoding
     */
    public byte[] bytes(String edited) throws IOException {
        byte[] bytes = encoded(edited);
        return isPacked() ? packed(bytes) : bytes;
    }

    private byte[] encoded(String edited) throws IOException {
        try {
            ByteBuffer bytes = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(content(edited)));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IOException("its text cannot be written in " + charset.name(), e);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
