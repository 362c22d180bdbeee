package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One form of lines in the articles of one source: where it was met, and what stood there. */
final class SharedWords {

    private static final int MOST_SAMPLES = 5;

    /** More are not told apart. */
    private static final int MOST_WORDINGS = 2_000;

    /** So many articles that are not copies of each other are enough. */
    static final int STORIES = 3;

    final String source;
    final SharedForm form;
    private final String words;
    /** By the key of the whole line: how many articles have it. */
    final Map<Long, Integer> wordings = new HashMap<>();

    final List<Location> samples = new ArrayList<>();
    private final Set<Integer> stories = new HashSet<>();
    private int lines;
    private int doubtful;
    private int text;
    /** The words that all lines begin with, and those that all end with. */
    private List<String> head = List.of();

    private List<String> tail = List.of();
    /** The words of the last line, with the marks at them. */
    private List<String> marked = List.of();

    SharedWords(String source, SharedForm form, String words) {
        this.source = source;
        this.form = form;
        this.words = words;
    }

    /**
     * Takes notice of one more article that has it.
     *
     * @param line the words of its line
     * @param marked the same with the marks at them
     * @param whole the key of that line
     * @param story what tells the article from others, but not from copies of it
     */
    void note(Where where, List<String> line, List<String> marked, long whole, int story, Location place) {
        boolean isFirst = lines + doubtful + text == 0;
        int begins = isFirst ? line.size() : common(line, head, 0, 1);
        int ends = isFirst ? line.size() : common(line, tail, -1, -1);
        head = line.subList(0, begins);
        tail = line.subList(line.size() - ends, line.size());
        this.marked = marked;
        switch (where) {
            case LINE -> lines++;
            case DOUBTFUL -> doubtful++;
            case TEXT -> text++;
        }
        if (stories.size() < STORIES) {
            stories.add(story);
        }
        boolean isNew = !wordings.containsKey(whole);
        if (!isNew || wordings.size() < MOST_WORDINGS) {
            wordings.merge(whole, 1, Integer::sum);
        }
        if (samples.size() < MOST_SAMPLES && (isNew || form == SharedForm.WHOLE)) {
            samples.add(place);
        }
    }

    /** How many articles have it; the first one was not noted. */
    int articles() {
        return lines + doubtful + text + 1;
    }

    /** The words that all these lines have, as a phrase of a rule. */
    String phrase() {
        return switch (form) {
            case FRAME, LABEL -> words;
            case WHOLE -> joined(marked);
            default -> {
                String begins = joined(marked.subList(0, head.size()));
                String ends = joined(marked.subList(marked.size() - tail.size(), marked.size()));
                yield (begins + " ... " + ends).strip();
            }
        };
    }

    /** With the marks between the words, which a phrase must name, and without those around them. */
    private static String joined(List<String> marked) {
        return String.join(" ", marked).replaceAll("^[^\\p{L}\\p{N}\"{]+|[^\\p{L}\\p{N}\"}]+$", "");
    }

    /** How many words two lines have in common from the given ends inwards. */
    private static int common(List<String> one, List<String> other, int from, int step) {
        int most = Math.min(one.size(), other.size());
        int count = 0;
        while (count < most
                && one.get(Math.floorMod(from + step * count, one.size()))
                        .equals(other.get(Math.floorMod(from + step * count, other.size())))) {
            count++;
        }
        return count;
    }

    /**
     * Whether it stands in enough articles of the source to be what the source adds to them.
     *
     * @param known whole lines that something narrower speaks for already
     */
    boolean isFurniture(int ofSource, Set<Long> known) {
        if (stories.size() < STORIES) {
            return false;
        }
        if (form == SharedForm.WHOLE) {
            return lines + 1 >= form.least(ofSource) || articles() >= ofText(ofSource);
        }
        int left = wordings.entrySet().stream()
                .filter(wording -> !known.contains(wording.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        long told = wordings.keySet().stream()
                .filter(whole -> !known.contains(whole))
                .count();
        boolean isOften = left + 1 >= form.least(ofSource) && (doubtful <= lines || left + 1 >= ofText(ofSource));
        return told >= STORIES
                && isOften
                && (text * 20 <= lines + doubtful || form == SharedForm.ENDS && left * 3 >= ofSource);
    }

    /** What looks like a sentence must stand in a sixth of all articles: as often, no sentence is repeated by chance. */
    private static int ofText(int ofSource) {
        return Math.max(5, (ofSource + 5) / 6);
    }

    /** Where in an article a line stands. */
    enum Where {
        /** Outside the text, or inside without being a sentence. */
        LINE,
        /** A sentence at the very end, or a word or two, which may be a heading. */
        DOUBTFUL,
        /** Any other sentence. */
        TEXT
    }
}
