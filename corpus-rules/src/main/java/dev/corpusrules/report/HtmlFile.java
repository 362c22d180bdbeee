package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code report.html}: a page for people that needs nothing but itself. What articles say stands in it as data, without a
 * character that could begin markup, and is shown as text only; besides, the page allows no script and no style but its
 * own, and no connection at all.
 */
record HtmlFile(Report report, Checkout checkout, HtmlData.Most most) implements WholeFile.Content {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new MarkupEscapes());

    /** The parts of the page's script, in their order. */
    private static final List<String> SCRIPT =
            List.of("elements.js", "findings.js", "overview.js", "marks.js", "article.js", "page.js");

    @Override
    public void write(Writer out) throws IOException {
        String style = resource("page.css");
        StringBuilder script = new StringBuilder();
        for (String part : SCRIPT) {
            script.append(resource(part));
        }
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script.toString())
                + "'; base-uri 'none'; form-action 'none'";
        String page = resource("page.html");
        page = fill(page, "policy", policy, out);
        page = fill(page, "style", style, out);
        page = fill(page, "data", null, out);
        page = fill(page, "script", script.toString(), out);
        out.write(page);
    }

    /** Writes the page up to the gap and what belongs there, and gives what follows. */
    private String fill(String page, String gap, @Nullable String text, Writer out) throws IOException {
        String mark = "{{" + gap + "}}";
        int at = page.indexOf(mark);
        out.write(page, 0, at);
        if (text == null) {
            writeData(out);
        } else {
            out.write(text);
        }
        return page.substring(at + mark.length());
    }

    private void writeData(Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new HtmlData(report, checkout, most).write(json);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A part of the page, with the line ends that a browser makes of any: they count for the hashes. */
    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlFile.class.getResourceAsStream("html/" + name)) {
            if (in == null) {
                throw new IOException("the library lacks its own file html/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** Besides what JSON must, escapes what could begin or end markup. */
    private static final class MarkupEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        private final int[] escapes = standardAsciiEscapesForJSON();

        MarkupEscapes() {
            for (char c : new char[] {'<', '>', '&', '\''}) {
                escapes[c] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
