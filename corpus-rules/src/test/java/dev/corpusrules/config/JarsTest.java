package dev.corpusrules.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.example.house.Shouting;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What jars on the thread's class path bring, and what is said when they bring it wrongly. */
final class JarsTest {

    private static final String SERVICES = "META-INF/services/dev.corpusrules.Rule";
    private static final String PACK = "META-INF/corpus-rules/house.yml";

    @TempDir
    private Path folder;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final List<URLClassLoader> opened = new ArrayList<>();
    private int jars;

    @BeforeEach
    @AfterEach
    void theClassPathIsAsItWas() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        for (URLClassLoader loader : opened) {
            loader.close();
        }
    }

    @Test
    void aPackInAJarSaysWhatAFileSays() throws IOException {
        putOnClassPath(PACK, """
                extends: hygiene
                failOn: warning
                rules:
                  house/shouting: {severity: error, marks: 2, examples: {flags: ["Fire!!"], passes: ["Fire!"]}}
                  house/old-name: {kind: phrases, find: Old Quay, message: It is called New Quay.}
                """, SERVICES, Shouting.class.getName());
        Configuration configuration = read("{extends: house, rules: {house/shouting: {marks: 1}}}");
        assertThat(configuration.failOn().name()).isEqualTo("WARNING");
        assertThat(ids(configuration))
                .contains("house/shouting", "house/old-name", "hygiene/mojibake")
                .noneMatch(id -> id.startsWith("figures/"));
        assertThat(configuration.rules().entry("house/shouting").orElseThrow().rule())
                .isEqualTo(new Shouting(1));
        assertThat(configuration.settings())
                .contains(new Setting(
                        "house/shouting", "severity", "error", "house0.jar!/META-INF/corpus-rules/house.yml:4"));
        assertThat(new Checker(configuration.rules())
                        .examine(Article.text("a.txt", "The quay is shut\n\nWe will not leave it!"))
                        .findings())
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("house/shouting"));
    }

    @Test
    void aRuleOfAJarComesIntoUseByBeingNamedAndLendsItsKind() throws IOException {
        putOnClassPath(SERVICES, Shouting.class.getName());
        assertThat(ids(read("extends: hygiene"))).noneMatch(id -> id.startsWith("house/"));
        assertThat(ids(read("{extends: [], rules: {house/shouting: error}}"))).containsExactly("house/shouting");
        RuleSet own = read("{extends: [], rules: {desk/loud: {kind: house/shouting, marks: 3}}}")
                .rules();
        assertThat(own.entry("desk/loud").orElseThrow().rule()).isEqualTo(new Shouting(3));
    }

    @Test
    void mistakesInAJarAreNamedByItsPlace() throws IOException {
        putOnClassPath(
                PACK,
                "extends: [house, desk.yml]\nrules:\n  house/shoting: error\n",
                SERVICES,
                Shouting.class.getName());
        assertThat(message("extends: house")).isEqualTo("""
                        house0.jar!/META-INF/corpus-rules/house.yml:1:11 "house" extends itself
                            1 | extends: [house, desk.yml]
                              |           ^^^^^
                        house0.jar!/META-INF/corpus-rules/house.yml:1:18 only a file extends files, and there is no pack "desk.yml"
                            1 | extends: [house, desk.yml]
                              |                  ^^^^^^^^
                        house0.jar!/META-INF/corpus-rules/house.yml:3:3 there is no rule "house/shoting"
                            3 |   house/shoting: error
                              |   ^^^^^^^^^^^^^ did you mean "house/shouting"?\
                        """);
    }

    @Test
    void twoJarsWithOnePackContradictEachOther() throws IOException {
        putOnClassPath(PACK, "failOn: error");
        putOnClassPath(PACK, "failOn: never");
        assertThat(message("extends: house"))
                .contains("corpus.yml:1:10 the pack \"house\" stands in more than one place: house0.jar!/")
                .contains(", house1.jar!/");
    }

    @Test
    void aKindThatCannotBeHadIsSaid() throws IOException {
        putOnClassPath(SERVICES, "org.example.house.Missing");
        assertThat(message("extends: hygiene"))
                .startsWith("corpus.yml:1:1 a jar on the class path offers a rule that cannot be had: ")
                .contains("org.example.house.Missing");
    }

    @Test
    void aKindThatBreaksOnItsOptionsIsNamedAtThem() throws IOException {
        putOnClassPath(SERVICES, Shouting.class.getName());
        assertThat(message("{extends: hygiene, rules: {house/shouting: {marks: 0}}}"))
                .startsWith("corpus.yml:1:52 ")
                .contains("it broke on that: java.lang.IndexOutOfBoundsException: ");
    }

    @Test
    void aJarLendsPages() throws IOException {
        putOnClassPath("META-INF/corpus-rules/house/shouting.md", "# house/shouting\n");
        assertThat(Jars.page("house/shouting")).hasValue("# house/shouting\n");
        assertThat(Jars.page("house/whispering")).isEmpty();
    }

    /** A jar with these entries, name and text by turns. */
    private void putOnClassPath(String... entries) throws IOException {
        Path jar = folder.resolve("house" + jars++ + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry(entries[i]));
                out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        Thread current = Thread.currentThread();
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, current.getContextClassLoader());
        opened.add(loader);
        current.setContextClassLoader(loader);
    }

    private Configuration read(String yaml) throws IOException {
        return Configuration.read(Files.writeString(folder.resolve("corpus.yml"), yaml));
    }

    private String message(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.yml"), yaml);
        return catchThrowableOfType(ConfigurationException.class, () -> Configuration.read(file))
                .getMessage();
    }

    private static List<String> ids(Configuration configuration) {
        return configuration.rules().entries().stream().map(RuleSet.Entry::id).toList();
    }
}
