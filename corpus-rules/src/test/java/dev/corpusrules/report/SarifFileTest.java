package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SarifFileTest {

    private static final Checkout CHECKOUT = new Checkout("site/news");

    @Test
    void aFindingIsAResultAtItsPlace() throws IOException {
        JsonNode run = run(Samples.of(Samples.finding("boilerplate/related-links", Severity.ERROR, "a.txt", 3)));

        JsonNode result = run.at("/results/0");
        assertThat(result.at("/ruleId").asText()).isEqualTo("boilerplate/related-links");
        assertThat(result.at("/level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).isEqualTo("links to other articles");
        assertThat(result.at("/partialFingerprints/corpusRules~1v1").asText()).isEqualTo("0123456789abcdef");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("site/news/a.txt");
        assertThat(place.at("/region").toString()).isEqualTo("""
                {"startLine":3,"startColumn":1,"endLine":3,"endColumn":26,\
                "snippet":{"text":"Related: the oldest boats"}}""");
        assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/automationDetails/id").asText()).isEqualTo("corpus-rules/site/news/");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void whatBelongsToAFindingIsRelated() throws IOException {
        JsonNode result = run(Samples.of(Samples.inRecord())).at("/results/0");

        assertThat(result.at("/level").asText()).isEqualTo("warning");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("n-7/content.html:3:5");
        assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("site/news/b.txt");
        assertThat(result.at("/relatedLocations/0/message/text").asText()).isEqualTo("60 boats");
        assertThat(result.at("/properties/also/0").asText()).isEqualTo("figures/restated");
    }

    @Test
    void theHelpOfARuleIsItsPage() throws IOException {
        JsonNode rules = run(Samples.of(
                        Samples.finding("boilerplate/newsletter", Severity.ERROR, "a.txt", 3),
                        Samples.finding("house/old-name", Severity.INFO, "a.txt", 4)))
                .at("/tool/driver/rules");

        assertThat(rules.at("/0/help/markdown").asText()).startsWith("# boilerplate/newsletter\n");
        assertThat(rules.at("/0/shortDescription/text").asText())
                .isEqualTo("An invitation to a newsletter or to alerts, and the form below it.");
        assertThat(rules.at("/0/fullDescription/text").asText()).startsWith("The invitation is the same");
        assertThat(rules.at("/1/id").asText()).isEqualTo("house/old-name");
        assertThat(rules.at("/1").has("help")).isFalse();
    }

    @Test
    void whatWasNotJudgedIsANotification() throws IOException {
        JsonNode invocation = run(Samples.unjudged()).at("/invocations/0");

        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
                .isEqualTo("cannot be read: not UTF-8");
        assertThat(invocation.at("/toolExecutionNotifications/1/message/text").asText())
                .contains("figures/age broke on d.txt");
    }

    @Test
    void noMoreResultsThanThereIsRoomForAndTheRestIsSaid() throws IOException {
        Report report = Samples.of(many(30));

        JsonNode run = run(new SarifFile(report, CHECKOUT, new Room(25, Long.MAX_VALUE, true)));

        assertThat(run.at("/results")).hasSize(25);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .startsWith("… and 5 more findings");
    }

    @Test
    void noMoreBytesThanThereIsRoomFor() throws IOException {
        Report report = Samples.of(many(200));
        SarifFile small = new SarifFile(report, CHECKOUT, new Room(25_000, 3_000, true));

        JsonNode run = run(small);

        assertThat(run.at("/results").size()).isBetween(1, 199);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .startsWith("… and " + (200 - run.at("/results").size()) + " more findings");
    }

    @Test
    void theGravestStay() throws IOException {
        Finding[] findings = many(30);
        for (int i = 20; i < 30; i++) {
            findings[i] = Samples.finding("figures/age", Severity.ERROR, "z.txt", i);
        }

        JsonNode run = run(new SarifFile(Samples.of(findings), CHECKOUT, new Room(12, Long.MAX_VALUE, true)));

        assertThat(run.at("/results").findValuesAsText("level"))
                .hasSize(12)
                .filteredOn("error"::equals)
                .hasSize(10);
    }

    @Test
    void theSchemaIsNoFormality() throws IOException {
        String sound = Samples.written(new SarifFile(Samples.of(Samples.inRecord()), CHECKOUT, SarifFile.ROOM));

        assertThatThrownBy(() -> valid(sound.replace("\"startLine\":12", "\"startLine\":0")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> valid(sound.replace("site/news/b.txt", "site news\\\\b.txt")))
                .isInstanceOf(AssertionError.class);
    }

    private static Finding[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.finding("boilerplate/likely", Severity.INFO, "n" + i + "/a.txt", i + 1))
                .toArray(Finding[]::new);
    }

    private static JsonNode run(Report report) throws IOException {
        return run(new SarifFile(report, CHECKOUT, SarifFile.ROOM));
    }

    private static JsonNode run(SarifFile file) throws IOException {
        return valid(Samples.written(file)).at("/runs/0");
    }

    /** The file as a tree, when the published schema has nothing against it. */
    static JsonNode valid(String sarif) throws IOException {
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V7);
        try (var published = SarifFileTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = schemas.getSchema(published);
            JsonNode tree = new ObjectMapper().readTree(sarif);
            assertThat(schema.validate(tree, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .isEmpty();
            return tree;
        }
    }
}
