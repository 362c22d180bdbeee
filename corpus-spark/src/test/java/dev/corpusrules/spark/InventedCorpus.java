package dev.corpusrules.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Articles of invented newspapers, as many as one likes, with every kind of fault in them: files of all formats, feeds with
 * records that are broken, superseded or drafts. The same number gives the same bytes.
 */
final class InventedCorpus {

    private static final int FOLDERS = 8;
    private static final int FEEDS = 3;

    /** Publishes so much that its lines are in more articles than are judged together. */
    private static final String CHAIN = "United Papers of the Coast";

    private static final String[] TOWNS = words("Velmouth Northfield Ostrava-on-Sea Kelder Marrow Tansey Brindle Quay");
    private static final String[] FIRST = words("Ines Tomas Hanne Lise Maren Rolf Ane Joss Dorrit Piet Wenda Orla");
    private static final String[] LAST = words("Tolland Greel Solberg Varden Ostby Asker Torp Ebbing Vale Marsh Quill");
    private static final String[] WHO = words("council harbour library orchard ferry market school choir mill station");
    private static final String[] WHAT =
            words("roof clock bridge garden timetable boat fence lantern cellar gate bench");
    private static final String[] DID =
            words("opened repaired painted measured closed moved praised lent sold counted");
    private static final String[] HOW =
            words("slowly twice early late gladly quietly again soon often at-dawn by-night");
    private static final String[] WHY = words("rain wind frost money sheep paint bells guests fog tides letters lamps");

    private final Random random;

    private InventedCorpus(int seed) {
        random = new Random(seed);
    }

    private static String[] words(String words) {
        return words.split(" ");
    }

    /** Writes so many articles into the folder. */
    static void write(Path folder, int articles) throws IOException {
        new InventedCorpus(articles).writeAll(folder, articles);
    }

    private void writeAll(Path folder, int articles) throws IOException {
        Files.createDirectories(folder.resolve("feeds"));
        for (int i = 0; i < FOLDERS; i++) {
            Files.createDirectories(folder.resolve("paper" + i));
        }
        List<List<String>> feeds = IntStream.range(0, FEEDS)
                .<List<String>>mapToObj(i -> new ArrayList<>())
                .toList();
        for (int i = 0; i < articles; i++) {
            Story story = story(i);
            if (i % 20 < 3) {
                write(folder.resolve("paper" + i % FOLDERS), i, story);
            } else {
                record(i, story, feeds.get(i % FEEDS));
            }
        }
        for (int i = 0; i < FEEDS; i++) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("feeds/feed" + i + ".jsonl"))) {
                for (String line : feeds.get(i)) {
                    out.write(line);
                    out.write(i == 1 ? "\r\n" : "\n");
                }
            }
        }
    }

    private Story story(int i) {
        String town = pick(TOWNS);
        String who = pick(WHO);
        String writer = pick(FIRST) + " " + pick(LAST);
        List<String> lines = new ArrayList<>();
        String title = "The " + who + " of " + town + " " + pick(DID) + " its " + pick(WHAT) + " " + i;
        int sentences = 6 + random.nextInt(6);
        for (int s = 0; s < sentences; s++) {
            lines.add(sentence(town) + " " + sentence(town));
        }
        lines.add("\"We " + pick(DID) + " the " + pick(WHAT) + " because of the " + pick(WHY) + "\", said " + writer
                + ".");
        faults(i, town, lines);
        String headline = i % 31 == 0 ? "Fair draws 480 guests to " + town : title;
        if (i % 31 == 0) {
            lines.add(1, "In all 340 guests came to " + town + " for the fair.");
        }
        String publisher = i % 4 == 0 ? "Paper of " + town : CHAIN;
        String agency = i % 46 == 0 ? "Reuters" : "";
        return new Story(headline, i % 9 == 0 ? "" : writer, "2026-04-" + (10 + i % 18), publisher, agency, lines);
    }

    /** Something is wrong with most articles, and with some much. */
    private void faults(int i, String town, List<String> lines) {
        if (i % 23 == 0) {
            lines.clear();
            for (int s = 1; s < 6; s++) {
                lines.add("The long report on the tides of the outer bay says in part " + s
                        + " that boats should leave before noon, that lamps should be lit by four, and that nobody should"
                        + " walk on the sand without a guide from the island.");
            }
        }
        if (i % 4 != 0) {
            lines.add("You have read a story of the " + CHAIN);
            lines.add("The old number " + random.nextInt(99) + " of the " + CHAIN);
        }
        if (i % 4 == 1) {
            lines.add("Read all stories by " + pick(FIRST) + " " + pick(LAST));
        }
        if (i % 5 == 0) {
            lines.add("Sign up for our newsletter and never miss a story");
        }
        if (i % 7 == 0) {
            lines.add(1, "Related: " + sentence(town));
        }
        if (i % 11 == 0) {
            lines.add("According to reports the " + pick(WHAT) + " was never " + pick(DID) + ".");
        }
        if (i % 13 == 0) {
            lines.add("Visits rose from 40 to 50 last year, an increase of 45 percent.");
        }
        if (i % 17 == 0) {
            lines.add("The " + town + " Lantern Society has " + (i % 34 == 0 ? "almost" : "more than")
                    + " 1,400 trained lamplighters, the Lantern Society said.");
        }
        if (i % 19 == 0) {
            lines.add("The storm killed " + (11 + i % 3) + " people in " + town
                    + ", the Harbour Watch and Maren Ostby said.");
        }
        if (i % 29 == 0) {
            lines.add("It cost a lot of money, the mayor\u00e2\u20ac\u2122s office wrote.");
        }
        if (i % 37 == 0) {
            lines.add("The meeting is on Monday, 5 May 2026, at the old mill.");
        }
    }

    private String sentence(String town) {
        String words = IntStream.range(0, 3 + random.nextInt(5))
                .mapToObj(i -> "the " + pick(WHO) + " " + pick(DID) + " the " + pick(WHAT) + " " + pick(HOW))
                .collect(Collectors.joining(" and "));
        return "In " + town + " " + words + " for the " + pick(WHY) + ".";
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)].replace('-', ' ');
    }

    private static void write(Path folder, int i, Story story) throws IOException {
        switch (i % 20) {
            case 0 -> Files.writeString(folder.resolve("story" + i + ".txt"), story.asText());
            case 1 -> Files.writeString(folder.resolve("story" + i + ".md"), story.asMarkdown(i % 120 == 1));
            default -> Files.writeString(folder.resolve("story " + i + ".html"), story.asHtml());
        }
        if (i % 200 == 0) {
            Files.write(folder.resolve("broken" + i + ".txt"), "Der K\u00f6nig".getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static void record(int i, Story story, List<String> feed) {
        if (i % 50 == 7) {
            feed.add("");
        }
        if (i % 70 == 9) {
            feed.add(i % 140 == 9 ? "{\"id\": \"no-text-" + i + "\"}" : "{\"id\": \"cut-off");
        }
        if (i % 60 == 5) {
            feed.add(story.asRecord("id-" + i, false).replace("the ", "a "));
        }
        feed.add(story.asRecord(i % 40 == 8 ? "" : "id-" + i, i % 90 == 11));
    }

    /**
     * An article before it is written.
     *
     * @param author empty when nobody is credited
     * @param agency empty when none is
     */
    private record Story(
            String title, String author, String date, String publisher, String agency, List<String> lines) {

        String asText() {
            String byline = author.isEmpty() ? "" : "By " + author + ", " + date + "\n\n";
            return title + "\n\n" + byline + String.join("\n\n", lines) + "\n";
        }

        String asMarkdown(boolean isDraft) {
            return "---\ntitle: " + title + "\nauthor: " + author + "\ndate: " + date + "\npublisher: " + publisher
                    + (isDraft ? "\ndraft: true" : "") + "\n---\n\n" + String.join("\n\n", lines) + "\n";
        }

        String asHtml() {
            return "<html lang=\"en\"><head><title>" + title + "</title><meta name=\"author\" content=\"" + author
                    + "\"></head><body><article><h1>" + title + "</h1>\n<p>" + String.join("</p>\n<p>", lines)
                    + "</p></article><nav><a href=\"/\">Home</a></nav></body></html>\n";
        }

        String asRecord(String id, boolean isDraft) {
            StringBuilder json = new StringBuilder("{");
            if (!id.isEmpty()) {
                json.append("\"id\": \"").append(id).append("\", ");
            }
            if (!author.isEmpty()) {
                json.append("\"author\": \"").append(author).append("\", ");
            }
            if (!agency.isEmpty()) {
                json.append("\"agency\": \"").append(agency).append("\", ");
            }
            return json.append(
                            "\"title\": \"" + title + "\", \"date\": \"" + date + "\", \"publisher\": \"" + publisher)
                    .append(isDraft ? "\", \"draft\": true" : "\"")
                    .append(", \"text\": \"" + String.join("\\n\\n", lines).replace("\"", "\\\"") + "\"}")
                    .toString()
                    .replace("\\\\\"", "\\\"");
        }
    }
}
