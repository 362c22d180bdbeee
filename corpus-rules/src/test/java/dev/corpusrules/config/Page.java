package dev.corpusrules.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of a rule, which is also its test.
 *
 * @param id the rule's, as the folder and the file's name say it
 * @param cases the fenced blocks under one heading each
 */
record Page(String id, Path file, List<String> lines, List<Case> cases) {

    /** Where the sources lie, whether the tests run in the module or in the root of the build. */
    static final Path SOURCES = Stream.of("src/main/java", "corpus-rules/src/main/java")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();

    private static final Path RULES = SOURCES.resolve("dev/corpusrules/rules");

    /**
     * Articles that are checked together.
     *
     * @param section {@code Found} or {@code Not found}
     * @param title the heading
     * @param line the heading's, from 1
     */
    record Case(String section, String title, int line, List<Fence> fences) {

        /** The words of the rule's options in this case; empty when it runs as its pack has it. */
        String options() {
            return String.join(
                    "\n",
                    fences.stream()
                            .filter(Fence::isOptions)
                            .flatMap(fence -> fence.lines().stream())
                            .toList());
        }

        List<Fence> articles() {
            return fences.stream().filter(fence -> !fence.isOptions()).toList();
        }
    }

    /**
     * A fenced block.
     *
     * @param format {@code text}, {@code markdown}, {@code html} or {@code jsonl}; {@code yaml} for options of the rule
     * @param name the article's file
     * @param start the index of its first line in the page
     */
    record Fence(String format, String name, int start, List<String> lines) {

        boolean isOptions() {
            return format.equals("yaml");
        }
    }

    static List<Page> all() throws IOException {
        if (!Files.isDirectory(RULES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        }
    }

    private static Page read(Path file) {
        try {
            String family = file.getParent().getFileName().toString();
            String name = file.getFileName().toString().replace(".md", "");
            List<String> lines = Files.readAllLines(file);
            return new Page(family + "/" + name, file, lines, cases(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> cases(List<String> lines) {
        List<Case> cases = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ") || line.startsWith("### ")) {
                String title = line.replaceFirst("#+ ", "");
                section = line.startsWith("## ") ? title : section;
                cases.add(new Case(section, title, i + 1, new ArrayList<>()));
            } else if (line.startsWith("```") && !cases.isEmpty()) {
                List<Fence> fences = cases.get(cases.size() - 1).fences();
                Fence fence = fence(lines, i, fences.size());
                fences.add(fence);
                i = fence.start() + fence.lines().size();
            }
        }
        return cases.stream()
                .filter(one -> one.section().equals("Found") || one.section().equals("Not found"))
                .filter(one -> !one.fences().isEmpty())
                .toList();
    }

    private static Fence fence(List<String> lines, int opening, int number) {
        String marks = lines.get(opening).replaceFirst("[^`].*", "");
        int end = opening + 1;
        while (!lines.get(end).equals(marks)) {
            end++;
        }
        String[] info = lines.get(opening).substring(marks.length()).strip().split("\\s+", 2);
        String extension =
                switch (info[0]) {
                    case "text" -> ".txt";
                    case "markdown" -> ".md";
                    case "html", "jsonl" -> "." + info[0];
                    case "yaml" -> ".yml";
                    default -> throw new IllegalArgumentException("line " + (opening + 1) + ": " + lines.get(opening));
                };
        String name = info.length > 1 ? info[1] : "article-" + (number + 1) + extension;
        return new Fence(info[0], name, opening + 1, List.copyOf(lines.subList(opening + 1, end)));
    }

    /** The titles of the sections. */
    List<String> headings() {
        List<String> headings = new ArrayList<>();
        boolean fenced = false;
        for (String line : lines) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.matches("##? .*")) {
                headings.add(line);
            }
        }
        return headings;
    }

    /** The lines of a section, without its heading and the blank lines around them. */
    List<String> section(String title) {
        int start = lines.indexOf("## " + title) + 1;
        int end = start;
        while (end < lines.size() && !lines.get(end).startsWith("## ")) {
            end++;
        }
        return List.of(String.join("\n", lines.subList(start, end)).strip().split("\n"));
    }

    void write(List<String> rewritten) throws IOException {
        Files.writeString(file, String.join("\n", rewritten) + "\n");
    }
}
