import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes invented articles: the same for the same numbers. {@code java bench/Articles.java FOLDER COUNT} writes files of some
 * three kilobytes in folders of a hundred; {@code java bench/Articles.java FILE.jsonl COUNT} one feed. A third argument says how many
 * paragraphs an article has, in place of some twenty.
 */
public final class Articles {

    private static final String[] STARTS = {
        "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gl", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ea", "oo", "ou", "ie"};
    private static final String[] ENDS = {"", "b", "ck", "ld", "ll", "m", "n", "nd", "ng", "r", "rt", "s", "st", "t", "th"};
    private static final List<String> SMALL = List.of(
            "the", "of", "a", "to", "in", "and", "for", "on", "with", "at", "by", "from", "as", "that", "its", "has", "was", "will");
    private static final List<String> SUBJECTS = List.of(
            "The {} company", "The {} board", "A school in {}", "The town of {}", "The library of {}", "A farm near {}",
            "The {} orchestra", "The {} rowing club", "The {} water works", "A bakery in {}", "The museum of {}", "The {} ferry");
    private static final List<String> VERBS = List.of(
            "opened", "repaired", "sold", "planned", "counted", "moved", "painted", "closed", "rented", "measured", "planted");
    private static final List<String> THINGS = List.of(
            "boats", "houses", "trees", "benches", "lamps", "bridges", "tickets", "gardens", "rooms", "wagons", "books", "pumps");
    private static final List<String> FIRST = List.of(
            "Ines", "Tomas", "Agnes", "Piet", "Marla", "Jonas", "Edda", "Ruben", "Selma", "Anton", "Vera", "Milo");
    private static final List<String> LAST = List.of(
            "Tolland", "Quist", "Marrow", "Ebbing", "Sandel", "Voss", "Harkin", "Lunde", "Pellow", "Rask", "Dorrit", "Aune");
    private static final List<String> MONTHS = List.of("January", "March", "May", "June", "September", "November");
    private static final List<String> LEFTOVERS = List.of(
            "Related: Five walks along the coast", "Sign up for our newsletter", "Share this article", "Read more: The long winter");

    private final Random random;
    private final int paragraphs;

    /** @param paragraphs how many an article has; 0 for some twenty */
    private Articles(long seed, int paragraphs) {
        random = new Random(seed);
        this.paragraphs = paragraphs;
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        int paragraphs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        if (arguments[0].endsWith(".jsonl")) {
            try (BufferedWriter out = Files.newBufferedWriter(target)) {
                for (int i = 0; i < count; i++) {
                    out.write(new Articles(i, paragraphs).record(i));
                    out.write('\n');
                }
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            Path folder = Files.createDirectories(target.resolve(String.format("%04d", i / 100)));
            Files.writeString(folder.resolve(String.format("%06d.txt", i)), new Articles(i, paragraphs).text());
        }
    }

    private String record(int number) {
        return "{\"id\":\"" + number + "\",\"title\":\"" + headline() + "\",\"author\":\"" + person()
                + "\",\"date\":\"2026-" + two(1 + random.nextInt(12)) + "-" + two(1 + random.nextInt(28))
                + "\",\"text\":\"" + body().replace("\n", "\\n").replace("\"", "\\\"") + "\"}";
    }

    private String text() {
        return headline() + "\n\nBy " + person() + ", " + (1 + random.nextInt(28)) + " " + any(MONTHS) + " 2026\n\n" + body();
    }

    private String headline() {
        return subject() + " " + any(VERBS) + " " + word() + " " + any(THINGS);
    }

    /** One article in ten has a line that was left behind. */
    private String body() {
        StringBuilder body = new StringBuilder();
        int some = paragraphs > 0 ? paragraphs : 14 + random.nextInt(12);
        for (int i = 0; i < some; i++) {
            body.append(paragraph()).append("\n\n");
        }
        if (random.nextInt(10) == 0) {
            body.append(any(LEFTOVERS)).append("\n\n");
        }
        return body.toString();
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder();
        int sentences = 1 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            paragraph.append(i == 0 ? "" : " ").append(sentence());
        }
        return paragraph.toString();
    }

    private String sentence() {
        return switch (random.nextInt(8)) {
            case 0 -> subject() + " " + any(VERBS) + " " + number() + " " + word() + " " + any(THINGS) + " in " + place() + ".";
            case 1 -> "“" + capital(words(6 + random.nextInt(8))) + ",” said " + person() + ".";
            case 2 -> "About " + (2 + random.nextInt(90)) + " percent of the " + word() + " " + any(THINGS) + " in " + place() + " " + words(5) + ".";
            default -> capital(words(7 + random.nextInt(12))) + ".";
        };
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(random.nextInt(3) == 0 ? any(SMALL) : word());
        }
        return words.toString();
    }

    private String word() {
        int syllables = 1 + random.nextInt(3);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(STARTS[random.nextInt(STARTS.length)])
                    .append(MIDDLES[random.nextInt(MIDDLES.length)])
                    .append(i < syllables - 1 ? "" : ENDS[random.nextInt(ENDS.length)]);
        }
        return word.toString();
    }

    private String subject() {
        return any(SUBJECTS).replace("{}", place());
    }

    private String place() {
        return capital(word() + word());
    }

    private String person() {
        return any(FIRST) + " " + any(LAST);
    }

    private String number() {
        return String.valueOf(2 + random.nextInt(500));
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
