package dev.corpusrules.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The schema for editors is what the kinds say. {@code -Dpages.rewrite=true} draws it anew. */
final class SchemaTest {

    private static final Path ROOT = Stream.of(".", "..")
            .map(Path::of)
            .filter(folder -> Files.isDirectory(folder.resolve("examples")))
            .findFirst()
            .orElseThrow();

    private static final Path FILE = Page.SOURCES.resolveSibling("resources/dev/corpusrules/corpus.schema.json");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern YAML = Pattern.compile("(?m)^```yaml\\n((?:(?!```).*\\n)*)```$");

    @TempDir
    Path folder;

    @Test
    void itIsWhatTheKindsSay() throws IOException {
        String drawn = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Schema.draw()) + "\n";
        if (Boolean.getBoolean("pages.rewrite")) {
            Files.writeString(FILE, drawn);
        } else {
            assertThat(Files.readString(FILE)).isEqualTo(drawn);
        }
    }

    @Test
    void whatTheReaderTakesItTakes() throws IOException {
        JsonSchema schema = schema();
        int taken = 0;
        for (Path file : configurations()) {
            if (isTaken(file)) {
                assertThat(mistakes(schema, Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
                taken++;
            }
        }
        for (String page : List.of("README.md", "docs/configuration.md", "docs/reports.md")) {
            for (String yaml : examples(ROOT.resolve(page))) {
                if (isTaken(Files.writeString(folder.resolve("corpus.yml"), yaml))) {
                    assertThat(mistakes(schema, yaml)).as(page + "\n" + yaml).isEmpty();
                    taken++;
                }
            }
        }
        assertThat(taken).isGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failon: error",
                "failOn: warn",
                "maxViolations: some",
                "articles: {languages: en}",
                "articles: {drafts: maybe}",
                "articles: {fields: {headlines: title}}",
                "require: {'wire/**': [agent]}",
                "rules: {attribution/bylines: off}",
                "rules: {attribution/byline: warn}",
                "rules: {attribution/byline: {allowDesks: true}}",
                "rules: {attribution/byline: {allowDesk: perhaps}}",
                "rules: {attribution/byline: {severity: {page: error}}}",
                "rules: {house/old-name: {kind: phrase, find: [Velmouth], message: Old.}}",
                "rules: {house/old-name: {kind: phrases, finds: [Velmouth], message: Old.}}",
                "rules: {house/old-name: {kind: phrases, find: [{words: Velmouth}], message: Old.}}",
                "rules: {old-name: off}",
                "overrides: [{rules: {attribution/byline: off}}]",
                "overrides: [{files: wire/, rules: {attribution/byline: {allowDesk: true}}}]",
                "ignore: [{file: a.txt, rule: figures/age, quote: forty}]",
                "ignore: [{file: a.txt, rule: figures/age, reason: checked}]"
            })
    void aMistakeIsSeen(String yaml) throws IOException {
        assertThat(mistakes(schema(), yaml)).isNotEmpty();
        assertThat(isTaken(Files.writeString(folder.resolve("corpus.yml"), yaml)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules: {house/shouting-headline: {severity: error, words: 4}}",
                "rules: {desk/loud: {kind: house/shouting-headline, words: 2}}",
                "overrides: [{files: wire/, rules: {house/shouting-headline: off}}]"
            })
    void whatAJarBringsIsNotKnownAndNoMistake(String yaml) throws IOException {
        assertThat(mistakes(schema(), yaml)).isEmpty();
    }

    @Test
    void aRuleIsDescribedByItsPageAndAnOptionByItsKind() throws IOException {
        JsonNode rule = JSON.readTree(FILE.toFile()).at("/properties/rules/properties/attribution~1byline");
        JsonNode option = rule.at("/anyOf/1/properties/allowDesk");

        assertThat(rule.at("/description").asText()).endsWith(".");
        assertThat(option.at("/description").asText()).isNotEmpty();
        assertThat(option.at("/default").isBoolean()).isTrue();
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(JSON.readTree(FILE.toFile()));
    }

    private static Set<ValidationMessage> mistakes(JsonSchema schema, String yaml) {
        Object said = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return schema.validate(JSON.valueToTree(said));
    }

    private static boolean isTaken(Path file) throws IOException {
        try {
            Configuration.read(file);
            return true;
        } catch (ConfigurationException e) {
            return false;
        }
    }

    private static List<Path> configurations() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String of : List.of("examples", "src/it")) {
            try (Stream<Path> below = Files.walk(ROOT.resolve(of))) {
                below.filter(file -> file.endsWith("corpus.yml")).forEach(files::add);
            }
        }
        return files;
    }

    private List<String> examples(Path page) throws IOException {
        return YAML.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
