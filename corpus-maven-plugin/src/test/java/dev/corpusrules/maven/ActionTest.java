package dev.corpusrules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The action for GitHub names what exists, and hands over what it is given. */
class ActionTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    private String text;
    private Map<String, Object> action;
    private Map<String, Object> check;

    @BeforeEach
    void read() throws Exception {
        text = Files.readString(ROOT.resolve("action.yml"));
        action = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        check = steps().stream()
                .filter(step -> "check".equals(step.get("id")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsComposedOfStepsThatAreEachOneThing() {
        assertThat(action).containsKeys("name", "description", "inputs", "outputs", "runs");
        assertThat(map(action.get("runs"))).containsEntry("using", "composite");
        assertThat(steps()).allSatisfy(step -> {
            assertThat(step.containsKey("uses")).isNotEqualTo(step.containsKey("run"));
            assertThat(step.containsKey("shell")).isEqualTo(step.containsKey("run"));
        });
        assertThat(map(action.get("inputs")).values())
                .allSatisfy(input -> assertThat(map(input)).containsOnlyKeys("description", "default"));
    }

    @Test
    void everyInputIsUsedAndNoOther() {
        assertThat(found("inputs\\.([\\w-]+)", text))
                .isEqualTo(map(action.get("inputs")).keySet());
        assertThat(found("steps\\.check\\.outputs\\.(\\w+)", text))
                .isEqualTo(map(action.get("outputs")).keySet());
        assertThat(map(check.get("env")).keySet())
                .isEqualTo(found("\\$([A-Z_]+)", script().replace("$HOME", "").replace("$GITHUB_OUTPUT", "")));
    }

    @Test
    void noInputIsTextOfTheScript() {
        assertThat(script()).doesNotContain("${{");
    }

    @Test
    void itNamesParametersOfTheGoal() throws Exception {
        String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        assertThat(found("-D(corpus\\.\\w+)", script())).hasSize(9).allSatisfy(name -> assertThat(descriptor)
                .contains("${" + name + "}"));
    }

    @Test
    void thePageListsItsInputs() throws Exception {
        String page = Files.readString(ROOT.resolve("docs/github-actions.md"));
        Set<String> rows = found("(?m)^\\| `([\\w-]+)` \\|", page);
        assertThat(rows).isEqualTo(map(action.get("inputs")).keySet());
        assertThat(found("(corpus\\.\\w+)` \\|", page)).isSubsetOf(found("-D(corpus\\.\\w+)", script()));
    }

    @Test
    void whatItIsGivenArrivesInOnePiece() throws Exception {
        Map<String, String> given = new TreeMap<>();
        map(check.get("env")).keySet().forEach(name -> given.put(name, ""));
        given.put("DIRECTORY", "the coast; echo $(date)");
        given.put("REPORTS", "jsonl,sarif");
        given.put("OUTPUT", "out put");
        given.put("CHANGED_SINCE", "origin/main");
        given.put("VERSION", "1.2.3");
        List<String> said = run(given, 1, "{\"outcome\":\"violations\",\"articles\":1}");
        assertThat(said)
                .containsExactly(
                        "-B",
                        "-ntp",
                        "dev.corpusrules:corpus-maven-plugin:1.2.3:check",
                        "-Dcorpus.directory=the coast; echo $(date)",
                        "-Dcorpus.reports=jsonl,sarif",
                        "-Dcorpus.outputDirectory=out put",
                        "-Dcorpus.cacheDirectory=" + folder + "/.cache/corpus-rules",
                        "-Dcorpus.changedSince=origin/main");
        assertThat(folder.resolve("outputs")).content().isEqualTo("reports=out put\noutcome=violations\n");
    }

    /** Runs the script with a Maven that writes down its arguments. */
    private List<String> run(Map<String, String> environment, int code, String summary) throws Exception {
        Path program = Files.writeString(
                folder.resolve("mvn"), "#!/bin/sh\nfor word; do echo \"$word\"; done > said\nexit " + code + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path reports = Files.createDirectories(folder.resolve(environment.getOrDefault("OUTPUT", "")));
        Files.writeString(reports.resolve("summary.json"), summary);
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script()).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("GITHUB_OUTPUT", folder.resolve("outputs").toString());
        assertThat(builder.inheritIO().start().waitFor()).isEqualTo(code);
        return Files.readAllLines(folder.resolve("said"));
    }

    private String script() {
        return String.valueOf(check.get("run"));
    }

    private List<Map<String, Object>> steps() {
        List<Map<String, Object>> steps = new ArrayList<>();
        ((List<?>) map(action.get("runs")).get("steps")).forEach(step -> steps.add(map(step)));
        return steps;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
