package dev.corpusrules.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Examined;
import dev.corpusrules.Finding;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.RuleSet;
import dev.corpusrules.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Scores the pack {@code attribution} on labelled articles: {@code mvn -pl corpus-rules test -Dtest=AttributionEvaluation
 * -Dattributed=DIR}. The folder holds the articles and a {@code labels.jsonl} with {@code file}, {@code kind}
 * ({@code text} or {@code html}), {@code author}, {@code agency}, {@code published}, the list {@code labelled} of those
 * that are labelled, and {@code made} where the text was altered. Without the property it is skipped and says so.
 */
@EnabledIfSystemProperty(
        named = "attributed",
        matches = ".+",
        disabledReason = "not run: -Dattributed=DIR names no folder of labelled articles")
class AttributionEvaluation {

    private static final Checker CHECKER = new Checker(RuleSet.pack("attribution"));

    /** Every third article, by its name without what was made of it, is held out of tuning. */
    private static final int HELD_OUT = 3;

    private record Scored(Labelled label, Metadata metadata, Set<String> rules) {

        static Scored of(Path folder, Labelled label) throws IOException {
            String text = Files.readString(folder.resolve(label.file()));
            Article article = label.isHtml() ? Article.html(label.file(), text) : Article.text(label.file(), text);
            Examined examined = CHECKER.examine(article);
            assertThat(examined.failures()).isEmpty();
            Set<String> rules = examined.findings().stream().map(Finding::rule).collect(Collectors.toSet());
            return new Scored(label, article.metadata(), rules);
        }

        boolean isUncredited() {
            return rules.contains("attribution/uncredited");
        }

        boolean hasNoByline() {
            return isUncredited() || rules.contains("attribution/byline");
        }

        boolean namesAuthor() {
            String gold = letters(label.author());
            return metadata.authors().stream()
                    .map(Author::name)
                    .map(Scored::letters)
                    .anyMatch(name -> name.length() > 4 && (gold.contains(name) || name.contains(gold)));
        }

        boolean namesAgency() {
            return metadata.agencies().stream()
                    .map(Value::value)
                    .anyMatch(name -> name.equalsIgnoreCase(label.agency()));
        }

        boolean isSameDay() {
            return metadata.published() != null
                    && metadata.published().value().toString().equals(label.published());
        }

        private static String letters(String words) {
            return Folding.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        }
    }

    @Test
    void scores() throws IOException {
        Path folder = Path.of(System.getProperty("attributed"));
        List<Labelled> labels = Labelled.read(folder.resolve("labels.jsonl"));
        assertThat(labels).isNotEmpty();
        List<Scored> all = new ArrayList<>();
        for (Labelled label : labels) {
            all.add(Scored.of(folder, label));
        }
        List<Scored> text = all.stream().filter(one -> !one.label().isHtml()).toList();
        List<Scored> html = all.stream().filter(one -> one.label().isHtml()).toList();
        report("text", text);
        report(
                "text, held out",
                text.stream().filter(one -> one.label().isHeldOut(HELD_OUT)).toList());
        report("html", html);
        report(
                "html, held out",
                html.stream().filter(one -> one.label().isHeldOut(HELD_OUT)).toList());

        assertThat(alarms(text, Scored::hasNoByline))
                .as("false alarms of byline in text")
                .isLessThanOrEqualTo(0.034);
        assertThat(alarms(text, Scored::isUncredited)).as("of uncredited").isLessThanOrEqualTo(0.035);
        assertThat(found(text)).as("absent bylines found in text").isGreaterThanOrEqualTo(0.72);
        assertThat(precision(text)).as("precision of byline in text").isGreaterThanOrEqualTo(0.95);
    }

    private static void report(String name, List<Scored> items) {
        System.out.printf(
                "%s: byline false alarms %.3f, absent found %.3f, precision %.3f; uncredited false alarms %.3f; author named"
                        + " %.3f; agency precision %.3f, recall %.3f; same day %.3f%n",
                name,
                alarms(items, Scored::hasNoByline),
                found(items),
                precision(items),
                alarms(items, Scored::isUncredited),
                share(items, Scored::namesAuthor, one -> one.label().hasAuthor()),
                share(
                        items,
                        Scored::namesAgency,
                        one -> one.label().says("agency")
                                && !one.metadata().agencies().isEmpty()),
                share(
                        items,
                        Scored::namesAgency,
                        one -> one.label().says("agency") && one.label().agency() != null),
                share(
                        items,
                        Scored::isSameDay,
                        one -> one.label().says("published") && one.label().published() != null));
    }

    /** The share of articles, as published and with an author, that are reported. */
    private static double alarms(List<Scored> items, Predicate<Scored> reported) {
        return share(items, reported, AttributionEvaluation::isCredited);
    }

    private static boolean isCredited(Scored one) {
        return one.label().hasAuthor() && one.label().made() == null;
    }

    private static double found(List<Scored> items) {
        return share(items, Scored::hasNoByline, one -> one.label().isAbsent());
    }

    private static double precision(List<Scored> items) {
        long hits = items.stream()
                .filter(one -> one.label().isAbsent() && one.hasNoByline())
                .count();
        long alarms = items.stream()
                .filter(one -> isCredited(one) && one.hasNoByline())
                .count();
        return hits / (double) Math.max(1, hits + alarms);
    }

    private static double share(List<Scored> items, Predicate<Scored> wanted, Predicate<Scored> among) {
        List<Scored> some = items.stream().filter(among).toList();
        return some.stream().filter(wanted).count() / (double) Math.max(1, some.size());
    }
}
