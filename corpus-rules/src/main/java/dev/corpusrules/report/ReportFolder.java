package dev.corpusrules.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that the reports of a check are written to. It knows its own files by name and touches no others.
 *
 * @param path need not be there yet
 * @param kinds the reports that are wanted; the summary always is
 * @param checkout where the articles lie in their repository
 */
public record ReportFolder(Path path, Set<Kind> kinds, Checkout checkout) {

    private static final String SUMMARY = "summary.json";

    private static final long MOST_HELD = 32L << 20;

    public ReportFolder {
        kinds = Set.copyOf(kinds);
    }

    /** Removes the reports of an earlier check, so that none of them outlives a check that breaks. */
    public void clear() throws IOException {
        Files.deleteIfExists(path.resolve(SUMMARY));
        for (Kind kind : Kind.values()) {
            Files.deleteIfExists(file(kind));
        }
    }

    /** Writes the wanted reports, and last the summary: who sees it knows that the others are there. */
    public void write(Report report) throws IOException {
        Files.createDirectories(path);
        if (report.wasRun()) {
            for (Kind kind : Kind.values()) {
                if (kinds.contains(kind)) {
                    WholeFile.write(file(kind), kind.content(report, checkout));
                }
            }
        }
        JsonFile.write(path.resolve(SUMMARY), new SummaryFile(report.summary()));
    }

    /**
     * The files that {@link #write} has written, by name and in their order; empty when they are too large to be held in
     * memory.
     */
    public Optional<Map<String, byte[]>> written() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long size = 0;
        for (Path file : Stream.concat(
                        Stream.of(Kind.values()).filter(kinds::contains).map(this::file),
                        Stream.of(path.resolve(SUMMARY)))
                .toList()) {
            size += Files.size(file);
            if (size > MOST_HELD) {
                return Optional.empty();
            }
            files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
        return Optional.of(files);
    }

    /** Writes the files that a former check had written. */
    public void write(Map<String, byte[]> files) throws IOException {
        Files.createDirectories(path);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            WholeFile.write(path.resolve(file.getKey()), file.getValue());
        }
    }

    /** Where people find more than the console shows. */
    public Path mostDetailed(Report report) {
        return Stream.of(Kind.HTML, Kind.JSONL)
                .filter(kind -> report.wasRun() && kinds.contains(kind))
                .map(this::file)
                .findFirst()
                .orElse(path.resolve(SUMMARY));
    }

    /** Whether a wanted report needs a line for each article. */
    public boolean needsArticles() {
        return kinds.contains(Kind.ARTICLES) || kinds.contains(Kind.HTML);
    }

    private Path file(Kind kind) {
        return path.resolve(kind.file);
    }

    /** A kind of report. */
    public enum Kind {
        JSONL("findings.jsonl"),
        ARTICLES("articles.jsonl"),
        HTML("report.html"),
        SARIF("corpus.sarif"),
        JUNIT("TEST-corpus.xml"),
        CHECKSTYLE("checkstyle.xml"),
        GITHUB("github.md"),
        GITLAB("gl-code-quality-report.json");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        /** The name by which it is asked for. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private WholeFile.Content content(Report report, Checkout checkout) {
            return switch (this) {
                case JSONL -> new FindingsFile(report.findings());
                case ARTICLES -> new ArticlesFile(report.articles(), report.findings());
                case HTML -> new HtmlFile(report, checkout, HtmlData.Most.DEFAULT);
                case SARIF -> new SarifFile(report, checkout, SarifFile.ROOM);
                case JUNIT -> new JunitFile(report, checkout, JunitFile.ROOM);
                case CHECKSTYLE -> new CheckstyleFile(report, checkout);
                case GITHUB -> new GithubSummary(report, checkout, GithubSummary.MOST_BYTES);
                case GITLAB -> new GitlabFile(report, checkout, GitlabFile.ROOM);
            };
        }
    }
}
