package dev.corpusrules.rules.boilerplate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.corpusrules.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An article whose lines somebody has labelled.
 *
 * @param file its path below the folder of the labels
 * @param site what it has in common with other articles of the same publisher: never learnt from and judged on at once
 * @param labels by line, from 1; lines not to be scored are absent
 */
record Labelled(String file, String site, Article article, Map<Integer, Label> labels) {

    /**
     * What a line is.
     *
     * @param kind which kind of furniture or content, as its labeller guesses; empty when not said
     */
    record Label(boolean isFurniture, String kind) {}

    /** Lines of this kind are metadata and neither learnt nor scored. */
    private static final String BYLINE = "timestamp-byline";

    /**
     * The articles of a folder, by file: those that its {@code labels.jsonl} names; without one, all its texts, each line
     * of which is content.
     */
    static List<Labelled> read(Path folder) throws IOException {
        Path labels = folder.resolve("labels.jsonl");
        Map<String, Map<Integer, Label>> byFile = new TreeMap<>();
        Map<String, String> sites = new HashMap<>();
        if (Files.exists(labels)) {
            for (String line : Files.readAllLines(labels)) {
                if (!line.isBlank()) {
                    note(fields(line), byFile, sites);
                }
            }
        } else {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".txt"))
                        .forEach(file ->
                                byFile.put(folder.relativize(file).toString().replace('\\', '/'), Map.of()));
            }
        }
        List<Labelled> articles = new ArrayList<>();
        for (Map.Entry<String, Map<Integer, Label>> entry : byFile.entrySet()) {
            String file = entry.getKey();
            Article article = Article.text(file, Files.readString(folder.resolve(file)));
            Map<Integer, Label> known = Files.exists(labels) ? entry.getValue() : allContent(article);
            articles.add(new Labelled(file, sites.getOrDefault(file, site(file)), article, known));
        }
        return articles;
    }

    private static void note(
            Map<String, String> fields, Map<String, Map<Integer, Label>> byFile, Map<String, String> sites) {
        String file = fields.get("file");
        String label = fields.get("label");
        String kind = fields.getOrDefault("kind", "");
        Map<Integer, Label> lines = byFile.computeIfAbsent(file, f -> new HashMap<>());
        if (fields.containsKey("site")) {
            sites.put(file, fields.get("site"));
        }
        if (!label.equals("unknown") && !(label.equals("boilerplate") && kind.equals(BYLINE))) {
            lines.put(Integer.parseInt(fields.get("line")), new Label(label.equals("boilerplate"), kind));
        }
    }

    private static Map<Integer, Label> allContent(Article article) {
        Map<Integer, Label> lines = new HashMap<>();
        for (int line = 1; line <= article.source().lines(); line++) {
            lines.put(line, new Label(false, ""));
        }
        return lines;
    }

    /** The file's name without folder and number: {@code crude/courier-12.txt} and {@code good/courier-3.txt} are one site. */
    static String site(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("[.][a-z]+$", "");
        String stem = name.replaceFirst("[-_]?[0-9]+$", "");
        return stem.length() < 5 ? name : stem;
    }

    private static Map<String, String> fields(String json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    fields.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
        return fields;
    }
}
