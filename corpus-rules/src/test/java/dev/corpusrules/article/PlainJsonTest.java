package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

    /** What records are made of, and what breaks them. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"id\":",
            "\"a\":",
            "\"\":",
            "\"text\"",
            "\"The mill stands by the weir\"",
            "\"Häfen\"",
            "\"“Café”\"",
            "\"🙂\"",
            "\"a\\nb\"",
            "\"\\u00e9\\ud83d\\ude42\"",
            "\"\\\"\"",
            "\"\\q\"",
            "\"\\u12\"",
            "\"",
            "\\",
            "\t",
            " ",
            "\u0001",
            "é",
            "0",
            "7",
            "-",
            "12.5",
            "01",
            "1e9",
            "true",
            "false",
            "null",
            "nul",
            "\"broken",
            "\"\u007f\"");

    /** What a parser reads of a record is read of its bytes, too; what it refuses is never read. */
    @Test
    void recordsAreReadAsAParserReadsThem() throws UnreadableException {
        Random random = new Random(3);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = bytes(random);
            PlainJson plain = PlainJson.read(bytes, 0, bytes.length, path -> true);
            if (plain == null) {
                continue;
            }
            read++;
            String text = Decoding.decode(bytes, 0, bytes.length, StandardCharsets.UTF_8, 1);
            assertThat(said(plain.fields())).as(text).isEqualTo(said(JsonFields.read(text, 1, path -> true)));
            assertThat(bytes.length - plain.wide()).as(text).isEqualTo(text.length());
        }
        assertThat(read).isGreaterThan(20_000);
    }

    @Test
    void plainRecordsAreRead() {
        byte[] bytes = "{\"a\": [1, {\"b\": \"x\\ty\"}, true], \"c\": {\"d\": \"é\", \"e\": null}}"
                .getBytes(StandardCharsets.UTF_8);
        PlainJson plain = PlainJson.read(bytes, 0, bytes.length, path -> true);
        assertThat(plain).isNotNull();
        assertThat(said(plain.fields())).containsExactly("a=1", "a.b=x\ty", "a=true", "c.d=é");
    }

    private static List<String> said(List<JsonField> fields) {
        return fields.stream().map(field -> field.path() + "=" + field.value()).toList();
    }

    private static byte[] bytes(Random random) {
        List<String> pieces = new ArrayList<>();
        value(random, pieces, 0);
        if (random.nextInt(3) == 0) {
            pieces.set(random.nextInt(pieces.size()), PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] bytes = String.join("", pieces).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void value(Random random, List<String> pieces, int depth) {
        int members = random.nextInt(4);
        if (depth == 0 || depth < 4 && random.nextInt(4) == 0) {
            pieces.add("{");
            for (int i = 0; i < members; i++) {
                pieces.add((i == 0 ? "" : ", ") + (random.nextBoolean() ? "\"id\":" : "\"b\" : "));
                value(random, pieces, depth + 1);
            }
            pieces.add("}");
        } else if (depth < 4 && random.nextInt(4) == 0) {
            pieces.add("[");
            for (int i = 0; i < members; i++) {
                pieces.add(i == 0 ? "" : ",");
                value(random, pieces, depth + 1);
            }
            pieces.add("]");
        } else {
            pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
    }
}
