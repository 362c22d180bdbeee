package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.rules.Credit;
import dev.corpusrules.rules.boilerplate.SharedWords.Where;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Shape;
import dev.corpusrules.text.Zones;
import dev.corpusrules.text.Zones.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is learnt of a corpus while its articles are read: the lines, and the frames of lines, that many articles of one
 * source share. The sentences of the articles are told from them by their place, by how seldom they come again, and by
 * what they share with other sentences. Any number of threads may bring articles.
 */
public final class Learning {

    private static final List<Origin> SOURCES = List.of(Origin.PUBLISHER, Origin.HOST, Origin.FOLDER);

    /** A longer line is a text of its own. */
    private static final int MOST_WORDS = 60;

    /** With fewer words a line may be a heading. */
    private static final int FEWEST_WORDS = 3;

    /** A closing sentence about the author or the paper is not longer. */
    private static final int MOST_OF_CLOSING = 40;

    private final Map<String, Integer> articles = new TreeMap<>();
    private final SeenOnce seen = new SeenOnce();
    private final Map<Long, SharedWords> shared = new HashMap<>();

    /** Takes notice of an article. */
    public void hear(Article article) {
        String source = Origin.of(article, SOURCES);
        List<Line> lines = lines(article, source);
        int story = story(article);
        synchronized (this) {
            articles.merge(source, 1, Integer::sum);
            Set<Long> own = new HashSet<>();
            for (Line line : lines) {
                for (SharedForm form : SharedForm.values()) {
                    String words = form.in(line.words, line.text);
                    if (!words.isEmpty()) {
                        note(article, line, source, form, words, story, own);
                    }
                }
            }
        }
    }

    private void note(
            Article article, Line line, String source, SharedForm form, String words, int story, Set<Long> own) {
        long key = LineKey.number(source, form.ordinal() + words);
        if (!own.add(key) || seen.isFirst(key)) {
            return;
        }
        shared.computeIfAbsent(key, unknown -> new SharedWords(source, form, words))
                .note(line.where, line.words, line.marked, line.key, story, article.locate(line.block.span()));
    }

    /** What the articles share, by source, the most frequent first. */
    public synchronized List<Proposal> proposals() {
        List<SharedWords> found = new ArrayList<>(shared.values().stream()
                .filter(one -> one.isFurniture(ofSource(one), Set.of()))
                .sorted(Comparator.comparing((SharedWords one) -> one.source)
                        .thenComparing(one -> one.form)
                        .thenComparing(
                                Comparator.comparingInt(SharedWords::articles).reversed())
                        .thenComparing(one -> one.phrase()))
                .toList());
        return withoutRepetition(found).stream()
                .sorted(Comparator.comparing((SharedWords one) -> one.source)
                        .thenComparing(
                                Comparator.comparingInt(SharedWords::articles).reversed())
                        .thenComparing(one -> one.phrase()))
                .map(one -> new Proposal(
                        one.source.toLowerCase(Locale.ROOT), ofSource(one), one.phrase(), one.articles(), one.samples))
                .toList();
    }

    /** A form counts for the lines that narrower ones leave, and a line by itself if it is not one of many of a form. */
    private List<SharedWords> withoutRepetition(List<SharedWords> narrowFirst) {
        Map<Long, Integer> covered = new HashMap<>();
        List<SharedWords> kept = new ArrayList<>();
        for (SharedWords one : narrowFirst) {
            boolean isNews = one.form == SharedForm.WHOLE
                    ? one.wordings.keySet().stream()
                            .allMatch(whole -> covered.getOrDefault(whole, 0) < 2 * one.articles())
                    : one.isFurniture(ofSource(one), covered.keySet());
            if (isNews) {
                kept.add(one);
                one.wordings.keySet().forEach(whole -> covered.merge(whole, one.articles(), Math::max));
            }
        }
        return kept;
    }

    private int ofSource(SharedWords one) {
        return articles.getOrDefault(one.source, 0);
    }

    private List<Line> lines(Article article, String source) {
        Zones zones = article.read(Zones.READING);
        List<Shape> shapes = article.read(Shape.READING);
        int headline = article.read(Headline.READING).block();
        int count = article.blocks().size();
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Block block = article.blocks().get(i);
            boolean isLine = SharedLine.isLine(article, block, shapes.get(i), zones.zone(i));
            boolean isSentence = block.kind() == Block.Kind.PARAGRAPH && !Credit.isAnyIn(article, block.whole());
            if (i == headline || zones.zone(i) == Zone.HEADLINE || !isLine && !isSentence) {
                continue;
            }
            String text = article.text(block);
            String phrase = Folding.fold(text)
                    .replaceAll("[|+\\u2026]|\\.{3,}", " ")
                    .replaceAll("[(\\[{]", " (")
                    .replaceAll("[)\\]}]", " {close} ")
                    .replace("(", "{open} ");
            List<String> marked = Arrays.stream(phrase.strip().split("\\s+"))
                    .filter(word -> !bare(word).isEmpty())
                    .toList();
            List<String> words = marked.stream().map(Learning::bare).toList();
            if (!words.isEmpty() && words.size() <= MOST_WORDS) {
                boolean closes = i == count - 1 && shapes.get(i).words() <= MOST_OF_CLOSING;
                boolean isDoubtful = isLine ? words.size() < FEWEST_WORDS : closes;
                Where where = isDoubtful ? Where.DOUBTFUL : isLine ? Where.LINE : Where.TEXT;
                long key = LineKey.number(source, String.join(" ", words));
                lines.add(new Line(block, text, words, marked, key, where));
            }
        }
        return lines;
    }

    /** A word without the marks around it. */
    static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    /** The longest block: copies of one story have it in common. */
    private static int story(Article article) {
        return article.blocks().stream()
                .max(Comparator.comparingInt(block -> block.span().length()))
                .map(block -> Folding.fold(article.text(block)).hashCode())
                .orElse(0);
    }

    /**
     * A line of an article.
     *
     * @param words those that it has, folded
     * @param marked the same with the marks at them
     * @param key what names it among all lines of the source
     */
    private record Line(Block block, String text, List<String> words, List<String> marked, long key, Where where) {}
}
