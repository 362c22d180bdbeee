package dev.corpusrules.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/configuration.md} shows is read, and its tables are what the kinds say. */
final class ConfigurationGuideTest {

    private static final Path GUIDE = Stream.of("docs/configuration.md", "../docs/configuration.md")
            .map(Path::of)
            .filter(Files::isRegularFile)
            .findFirst()
            .orElseThrow();

    private static final Pattern FENCE = Pattern.compile("(?m)^```(.*)\\n((?:(?!```).*\\n)*)```$");

    @TempDir
    Path folder;

    @Test
    void everyExampleIsRead() throws IOException {
        List<MatchResult> fences =
                FENCE.matcher(Files.readString(GUIDE)).results().toList();
        int read = 0;
        for (int i = 0; i < fences.size(); i++) {
            String info = fences.get(i).group(1);
            String yaml = fences.get(i).group(2);
            if (info.equals("yaml wrong")) {
                assertThat(message(yaml) + "\n").isEqualTo(fences.get(i + 1).group(2));
            } else if (info.startsWith("yaml ")) {
                Path file = folder.resolve(info.substring(5));
                Files.createDirectories(file.getParent());
                Files.writeString(file, yaml);
            } else if (info.equals("yaml")) {
                assertThat(Configuration.read(write(yaml)).rules().entries()).isNotEmpty();
                read++;
            }
        }
        assertThat(read).isGreaterThan(10);
    }

    @Test
    void everyKeyHasItsSection() throws IOException {
        String guide = Files.readString(GUIDE);
        List<String> keys = new ArrayList<>(List.of("extends", "articles", "require", "rules", "overrides", "ignore"));
        keys.addAll(new Options(FileKeys.class).names());
        assertThat(keys).allSatisfy(key -> assertThat(guide).containsPattern("(?m)^## (.* )?" + key + "\\b"));
        assertThat(new Options(ArticleKeys.class).names())
                .allSatisfy(key -> assertThat(guide).contains("| `" + key + "` |"));
    }

    @Test
    void theTablesAreWhatTheKindsSay() throws IOException {
        String guide = Files.readString(GUIDE);
        String drawn = guide;
        for (String name : Kinds.GENERAL) {
            Options kind = new Options(Kinds.named(name, "house/rule").orElseThrow());
            String table = String.join("\n", OptionTable.of(kind.type(), kind.values()));
            drawn = Pattern.compile("(?s)(?<=\\n#### " + name + "\\n)(.*?\\n)\\| option \\|.*?(?=\\n\\n)")
                    .matcher(drawn)
                    .replaceFirst(result -> Matcher.quoteReplacement(result.group(1) + table));
        }
        if (Boolean.getBoolean("pages.rewrite")) {
            Files.writeString(GUIDE, drawn);
        } else {
            assertThat(guide).isEqualTo(drawn);
        }
    }

    private String message(String yaml) throws IOException {
        Path file = write(yaml);
        return catchThrowableOfType(ConfigurationException.class, () -> Configuration.read(file))
                .getMessage();
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("corpus.yml"), yaml);
    }
}
