package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.Metadata;
import dev.corpusrules.Severity;
import dev.corpusrules.Source;
import dev.corpusrules.engine.ArticleLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the page of {@link HtmlFile} shows, as one JSON value. Texts are read and written one by one. */
final class HtmlData {

    private final Report report;
    private final Checkout checkout;
    private final Most most;
    private final List<Finding> shown;
    /** The articles that a shown finding speaks of, by key, in the order in which they are spoken of. */
    private final Map<String, Mentioned> mentioned = new LinkedHashMap<>();

    HtmlData(Report report, Checkout checkout, Most most) {
        this.report = report;
        this.checkout = checkout;
        this.most = most;
        this.shown = Sample.of(report.findings(), most.findings());
        for (Finding finding : shown) {
            mention(finding.place(), finding.severity());
            finding.related().forEach(place -> mention(place, finding.severity()));
        }
    }

    private void mention(Location place, Severity severity) {
        Mentioned known = mentioned.get(place.articleKey());
        if (known == null) {
            mentioned.put(place.articleKey(), new Mentioned(mentioned.size(), place, severity));
        } else if (severity.compareTo(known.weight) > 0) {
            mentioned.put(place.articleKey(), new Mentioned(known.number, known.place, severity));
        }
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        check(json);
        counts(json);
        json.writeArrayFieldStart("findings");
        for (Finding finding : shown) {
            finding(json, finding);
        }
        json.writeEndArray();
        articles(json);
        json.writeEndObject();
    }

    private void check(JsonGenerator json) throws IOException {
        Coverage coverage = report.coverage();
        json.writeStringField("corpus", checkout.corpus());
        json.writeStringField("outcome", report.outcome().name().toLowerCase(Locale.ROOT));
        json.writeStringField("failOn", Words.of(report.limit().failOn()));
        json.writeNumberField("articlesRead", coverage.articles());
        json.writeNumberField("bytes", coverage.bytes());
        json.writeNumberField("rulesRun", coverage.run());
        json.writeNumberField("suppressed", report.suppressed());
        json.writeNumberField("baselined", report.baselined());
        json.writeNumberField("found", report.findings().size());
        json.writeObjectFieldStart("skipped");
        for (Map.Entry<String, Long> reason : coverage.skippedByReason().entrySet()) {
            json.writeNumberField(reason.getKey(), reason.getValue());
        }
        json.writeEndObject();
        List<String> broken = new ArrayList<>();
        coverage.unreadable().forEach(one -> broken.add(one.file() + ":" + one.line() + " " + one.why()));
        report.failures().forEach(one -> broken.add(one.rule() + " broke at " + one.where() + ": " + one.cause()));
        JsonFile.texts(json, "broken", broken);
        JsonFile.texts(json, "notes", report.notes());
    }

    private void counts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, Map<Severity, Long>> rule : report.byRule().entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey());
            for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
                json.writeNumberField(Words.of(severity), rule.getValue().getOrDefault(severity, 0L));
            }
            RulePage page = RulePage.of(rule.getKey()).orElse(null);
            if (page != null) {
                json.writeStringField("finds", page.finds());
                json.writeStringField("why", page.why());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("folders");
        for (FolderLine folder : FolderLine.of(report)) {
            json.writeStartObject();
            json.writeStringField("folder", folder.folder());
            SummaryFile.counts(json, folder.attributed());
            for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
                json.writeNumberField(Words.of(severity), folder.findings(severity));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", Words.of(finding.severity()));
        json.writeStringField("message", finding.message());
        json.writeStringField("id", finding.fingerprint());
        if (finding.fix() != null) {
            json.writeBooleanField("fixable", true);
        }
        if (!finding.also().isEmpty()) {
            JsonFile.texts(json, "also", finding.also());
        }
        if (report.limit().counts(finding)) {
            List<String> lines = IgnoreEntry.lines(finding);
            json.writeStringField("ignore", String.join("\n", lines.subList(1, lines.size())));
        }
        json.writeArrayFieldStart("places");
        place(json, finding.place());
        for (Location related : finding.related()) {
            place(json, related);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(JsonGenerator json, Location place) throws IOException {
        json.writeStartObject();
        json.writeNumberField("article", number(place));
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeNumberField("start", place.span().start());
        json.writeNumberField("end", place.span().end());
        json.writeStringField("quote", place.quote());
        Location.InRecord record = place.record();
        if (record != null) {
            json.writeStringField("field", record.field());
            json.writeNumberField("fieldLine", record.fieldLine());
            json.writeNumberField("fieldColumn", record.fieldColumn());
        }
        json.writeEndObject();
    }

    private int number(Location place) {
        Mentioned article = mentioned.get(place.articleKey());
        return article == null ? -1 : article.number;
    }

    private void articles(JsonGenerator json) throws IOException {
        Map<String, ArticleLine> lines = new HashMap<>();
        for (ArticleLine line : report.articles()) {
            if (mentioned.containsKey(line.key())) {
                lines.put(line.key(), line);
            }
        }
        json.writeArrayFieldStart("articles");
        for (Map.Entry<String, Mentioned> one : mentioned.entrySet()) {
            article(json, one.getValue().place, lines.get(one.getKey()));
        }
        json.writeEndArray();
        SortedMap<String, Map<String, Integer>> wanted = wanted(lines);
        json.writeNumberField(
                "texted", wanted.values().stream().mapToInt(Map::size).sum());
        json.writeNumberField("longest", most.text());
        json.writeArrayFieldStart("texts");
        try {
            wanted.forEach((file, keys) -> report.texts().read(file, source -> text(json, source, keys)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.writeEndArray();
    }

    private static void article(JsonGenerator json, Location place, @Nullable ArticleLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", place.file());
        Location.InRecord record = place.record();
        if (record != null) {
            json.writeStringField("record", record.id());
        }
        Metadata metadata = line == null ? null : line.metadata();
        if (line != null && metadata != null) {
            JsonFile.text(json, "title", text(metadata.title()));
            JsonFile.texts(
                    json,
                    "authors",
                    metadata.authors().stream().map(Metadata.Author::name).toList());
            JsonFile.texts(
                    json,
                    "agencies",
                    metadata.agencies().stream().map(Metadata.Value::value).toList());
            JsonFile.text(json, "published", text(metadata.published()));
            JsonFile.text(json, "publisher", text(metadata.publisher()));
            JsonFile.text(json, "language", line.language());
        }
        json.writeEndObject();
    }

    private static @Nullable String text(Metadata.@Nullable Value<?> value) {
        return value == null ? null : value.value().toString();
    }

    /** The articles whose texts are shown, by file: those with the weightiest findings, as many as there is room for. */
    private SortedMap<String, Map<String, Integer>> wanted(Map<String, ArticleLine> lines) {
        List<Mentioned> weightiestFirst = mentioned.values().stream()
                .sorted(Comparator.comparing((Mentioned one) -> one.weight)
                        .reversed()
                        .thenComparing(one -> one.number))
                .toList();
        SortedMap<String, Map<String, Integer>> wanted = new TreeMap<>();
        long left = most.texts();
        for (Mentioned one : weightiestFirst) {
            ArticleLine line = lines.get(one.place.articleKey());
            int length = line == null ? 0 : Math.min(line.characters(), most.text());
            if (line != null && length <= left) {
                left -= length;
                wanted.computeIfAbsent(one.place.file(), file -> new HashMap<>())
                        .put(line.key(), one.number);
            }
        }
        return wanted;
    }

    private void text(JsonGenerator json, Source source, Map<String, Integer> wanted) {
        Integer number = wanted.get(source.key());
        if (number == null) {
            return;
        }
        try {
            String text = source.text();
            json.writeStartObject();
            json.writeNumberField("article", number);
            json.writeStringField("text", text.length() <= most.text() ? text : text.substring(0, most.text()));
            json.writeNumberField("length", text.length());
            if (source.record().isPresent()) {
                json.writeObjectFieldStart("fields");
                for (Source.Field field : source.record().get().fields()) {
                    json.writeNumberField(field.name(), field.span().start());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How much the page holds, so that a browser opens it at once.
     *
     * @param findings how many at most; of more, some of every rule and folder
     * @param text the longest text of one article in UTF-16 units; of a longer one, its beginning
     * @param texts how long all texts together may be
     */
    record Most(int findings, int text, long texts) {

        /** Chosen by us: a page of some 40 MB opens in a second or two. */
        static final Most DEFAULT = new Most(20_000, 200_000, 16_000_000);
    }

    /**
     * An article that findings speak of.
     *
     * @param place the first that they name
     * @param weight the highest severity among them
     */
    private record Mentioned(int number, Location place, Severity weight) {}
}
