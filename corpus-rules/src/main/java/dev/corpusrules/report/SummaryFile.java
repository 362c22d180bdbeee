package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.corpusrules.Failure;
import dev.corpusrules.Severity;
import dev.corpusrules.engine.Attributed;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** {@code summary.json}: the outcome, and everything countable. */
record SummaryFile(Summary summary) implements JsonFile.Content {

    @Override
    public void write(JsonGenerator json) throws IOException {
        Coverage coverage = summary.coverage();
        json.writeStartObject();
        json.writeStringField("outcome", summary.outcome().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("articles", coverage.articles());
        json.writeNumberField("bytes", coverage.bytes());
        json.writeObjectFieldStart("rules");
        json.writeNumberField("run", coverage.run());
        JsonFile.texts(json, "notRun", coverage.notRun());
        json.writeEndObject();
        if (!coverage.changedSince().isEmpty()) {
            json.writeStringField("changedSince", coverage.changedSince());
        }
        json.writeObjectFieldStart("findings");
        counts(json, summary.bySeverity());
        json.writeEndObject();
        json.writeObjectFieldStart("byRule");
        for (Map.Entry<String, Map<Severity, Long>> rule : summary.byRule().entrySet()) {
            json.writeObjectFieldStart(rule.getKey());
            counts(json, rule.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberField("suppressed", summary.suppressed());
        json.writeNumberField("baselined", summary.baselined());
        json.writeObjectFieldStart("notJudged");
        for (Map.Entry<String, Integer> language : coverage.notJudged().entrySet()) {
            json.writeNumberField(language.getKey(), language.getValue());
        }
        json.writeEndObject();
        if (!coverage.attributed().isEmpty()) {
            attribution(json, coverage);
        }
        json.writeArrayFieldStart("skipped");
        for (Coverage.Skipped skipped : coverage.skipped()) {
            json.writeStartObject();
            json.writeStringField("file", skipped.file());
            json.writeNumberField("articles", skipped.articles());
            json.writeStringField("why", skipped.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreadable");
        for (Coverage.Unreadable unreadable : coverage.unreadable()) {
            json.writeStartObject();
            json.writeStringField("file", unreadable.file());
            json.writeNumberField("line", unreadable.line());
            json.writeStringField("why", unreadable.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("failures");
        for (Failure failure : summary.failures()) {
            json.writeStartObject();
            json.writeStringField("rule", failure.rule());
            json.writeStringField("where", failure.where());
            json.writeStringField("cause", failure.cause());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonFile.texts(json, "mistakes", summary.mistakes());
        json.writeEndObject();
    }

    private static void attribution(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeObjectFieldStart("attribution");
        json.writeObjectFieldStart("all");
        counts(json, coverage.all());
        json.writeEndObject();
        json.writeObjectFieldStart("byFolder");
        for (Map.Entry<String, Attributed> folder : coverage.attributed().entrySet()) {
            json.writeObjectFieldStart(folder.getKey());
            counts(json, folder.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static void counts(JsonGenerator json, Attributed counts) throws IOException {
        json.writeNumberField("articles", counts.articles());
        json.writeNumberField("author", counts.author());
        json.writeNumberField("agency", counts.agency());
        json.writeNumberField("date", counts.date());
        json.writeNumberField("publisher", counts.publisher());
        json.writeNumberField("creditless", counts.creditless());
    }

    private static void counts(JsonGenerator json, Map<Severity, Long> counts) throws IOException {
        json.writeNumberField("error", counts.getOrDefault(Severity.ERROR, 0L));
        json.writeNumberField("warning", counts.getOrDefault(Severity.WARNING, 0L));
        json.writeNumberField("info", counts.getOrDefault(Severity.INFO, 0L));
    }
}
