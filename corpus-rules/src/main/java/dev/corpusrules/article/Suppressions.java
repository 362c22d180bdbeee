package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Span;
import dev.corpusrules.Suppression;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the suppressions of an article, in its front matter ({@code corpus-ignore: RULE -- reason}, or a list of such, for
 * the article) and in its comments:
 *
 * <ul>
 *   <li>{@code <!-- corpus:ignore RULE -- reason -->} for the block that follows,
 *   <li>{@code <!-- corpus:ignore-start RULE -- reason -->} as far as {@code <!-- corpus:ignore-end RULE -->},
 *   <li>{@code <!-- corpus:ignore-file RULE -- reason -->} for the article.
 * </ul>
 */
final class Suppressions {

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";
    private static final String COMMAND = "corpus:ignore";
    private static final String KEY = "corpus-ignore";
    private static final String BECAUSE = " -- ";

    private final Article article;
    private final String text;
    private final List<Suppression> found = new ArrayList<>();

    private Suppressions(Article article) {
        this.article = article;
        this.text = article.source().text();
    }

    /** Whether it can have any at all: most articles are told by their first letters. */
    private static boolean mayHold(Article article) {
        boolean isFile = article.source().record().isEmpty();
        return article.format() != Article.Format.TEXT || isFile && FrontMatter.mayBegin(article.source());
    }

    /** The article with its suppressions, where the corpus trusts it to have any. */
    static Article inForce(Article article, Corpus corpus, boolean unsaid) {
        List<Suppression> found = in(article);
        return !found.isEmpty() && corpus.trusts(article.source().name(), unsaid)
                ? article.suppressing(found)
                : article;
    }

    static List<Suppression> in(Article article) {
        if (!mayHold(article)) {
            return List.of();
        }
        Suppressions suppressions = new Suppressions(article);
        boolean isFile = article.source().record().isEmpty();
        if (isFile && FrontMatter.mayBegin(article.source()) && suppressions.text.contains(KEY)) {
            suppressions.readFrontMatter();
        }
        if (article.format() != Article.Format.TEXT && suppressions.text.contains(COMMAND)) {
            suppressions.scan();
        }
        return suppressions.found;
    }

    private void readFrontMatter() {
        FrontMatter.of(text).map(FrontMatter::entries).orElse(List.of()).stream()
                .filter(entry -> entry.path().equals(KEY))
                .forEach(entry -> found.add(new Suppression(
                        rule(entry.value()).strip(),
                        reason(entry.value()),
                        new Span(0, text.length()),
                        entry.place())));
    }

    private static String rule(String words) {
        int dashes = words.indexOf(BECAUSE);
        return dashes < 0 ? words : words.substring(0, dashes);
    }

    private static String reason(String words) {
        int dashes = words.indexOf(BECAUSE);
        return dashes < 0 ? "" : words.substring(dashes + BECAUSE.length()).strip();
    }

    private void scan() {
        int from = text.indexOf(OPENING);
        while (from >= 0) {
            int end = text.indexOf(CLOSING, from + OPENING.length());
            if (end < 0) {
                return;
            }
            Span comment = new Span(from, end + CLOSING.length());
            String words = text.substring(from + OPENING.length(), end).strip();
            if (words.startsWith(COMMAND) && !isShownAsCode(comment)) {
                obey(words.substring(COMMAND.length()), comment);
            }
            from = text.indexOf(OPENING, comment.end());
        }
    }

    /** @param words what stands behind {@link #COMMAND}: {@code "-start RULE -- reason"} */
    private void obey(String words, Span comment) {
        String reason = reason(words);
        String[] command = rule(words).split("\\s+", 2);
        String rule = command.length < 2 ? "" : command[1].strip();
        Span rest = new Span(comment.end(), text.length());
        switch (command[0]) {
            case "" -> found.add(new Suppression(rule, reason, nextBlock(comment), comment));
            case "-file" -> found.add(new Suppression(rule, reason, new Span(0, text.length()), comment));
            case "-start" -> found.add(new Suppression(rule, reason, rest, comment));
            case "-end" -> close(rule, comment);
            default -> found.add(new Suppression(rule, "", comment, comment));
        }
    }

    /** Ends the last region that was begun for the rule and not yet ended. */
    private void close(String rule, Span comment) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Suppression begun = found.get(i);
            boolean isOpen =
                    begun.region().start() == begun.at().end() && begun.region().end() == text.length();
            if (isOpen && begun.rule().equals(rule)) {
                Span region = new Span(begun.region().start(), comment.start());
                found.set(i, new Suppression(rule, begun.reason(), region, begun.at()));
                return;
            }
        }
        found.add(new Suppression(rule, "", comment, comment));
    }

    private Span nextBlock(Span comment) {
        return article.blocks().stream()
                .filter(block -> block.whole().end() > comment.end()
                        && article.prose().inSource(block.span()).start() >= comment.end())
                .findFirst()
                .map(block -> new Span(
                        comment.end(), Math.max(comment.end(), block.whole().end())))
                .orElse(new Span(comment.end(), comment.end()));
    }

    private boolean isShownAsCode(Span comment) {
        return article.blocks().stream()
                .anyMatch(block ->
                        block.kind() == Block.Kind.CODE && block.whole().contains(comment));
    }
}
