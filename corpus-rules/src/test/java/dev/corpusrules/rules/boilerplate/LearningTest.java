package dev.corpusrules.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.config.ProposedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is learnt of fifty invented articles of one source: the lines that were put into them, and nothing else. */
final class LearningTest {

    private static final int ARTICLES = 50;

    private static final List<String> NAMES = List.of(
            "Ada Holm",
            "Ines Tolland",
            "Otto Brandt",
            "Mara Quill",
            "Jonas Pell",
            "Edda Voss",
            "Tilo Marr",
            "Nell Ashby");
    private static final List<String> PLACES = List.of(
            "Velmouth", "Ostermark", "Saltby", "Netherford", "Hallow Bay", "Crane Hill", "Brackwater", "Lower Tarn");
    private static final List<String> THINGS = List.of(
            "ferry",
            "library",
            "market hall",
            "swimming pool",
            "harbour wall",
            "night bus",
            "school roof",
            "clock tower",
            "allotments",
            "cinema",
            "footbridge",
            "museum");
    private static final List<String> DEEDS = List.of(
            "will close for repairs until the end of the season",
            "has been paid for in full by a bequest that nobody expected",
            "costs the town more than three surveys had said it would",
            "opened again on Monday after eleven months of work",
            "needs a new roof before the first storms of the winter",
            "is to be run by volunteers, who will be trained in spring");

    @TempDir
    Path folder;

    private final Set<String> injected = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void fiveLinesThatWerePutIntoTheArticlesAreProposedAndNoSentence(long seed) throws IOException {
        Random random = new Random(seed);
        List<IntFunction<String>> templates = List.of(
                i -> "Sign up here and get the Courier's best stories every Friday",
                i -> "Stay with us: your support keeps local reporting alive in every valley.",
                i -> "Related: " + sentence(random).replaceAll("\\.$", ""),
                i -> "Read more stories by " + pick(NAMES, random),
                i -> pick(NAMES, random) + " covers the town hall for the Velmouth Courier.");
        List<Article> articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> article(i, templates, random))
                .toList();

        List<String> found = found(articles, ProposedRules.lines(learnt(articles)));

        assertThat(learnt(articles)).extracting(Proposal::phrase).hasSize(templates.size());
        assertThat(found).hasSameElementsAs(injected);
    }

    @Test
    void aLineInAQuarterOfTheArticlesIsEnough() throws IOException {
        Random random = new Random(7);
        List<Article> articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> article(
                        i,
                        i % 4 == 0 ? List.of(n -> "The Courier is printed on paper from Netherford") : List.of(),
                        random))
                .toList();

        assertThat(learnt(articles))
                .singleElement()
                .satisfies(one -> assertThat(one.phrase()).isEqualTo("the courier is printed on paper from netherford"))
                .satisfies(one -> assertThat(one.articles()).isEqualTo(13))
                .satisfies(one -> assertThat(one.samples()).hasSize(5));
    }

    @Test
    void copiesOfOneStoryTeachNothing() {
        Article story = article(1, List.of(), new Random(8));
        List<Article> copies = IntStream.range(0, ARTICLES)
                .mapToObj(i -> Article.text("town/" + i + ".txt", story.source().text()))
                .toList();

        assertThat(learnt(copies)).isEmpty();
    }

    @Test
    void whatMeansSomethingInAPhraseDoesNotBreakTheRule() throws IOException {
        Random random = new Random(9);
        List<Article> articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> article(
                        i, List.of(n -> "Share [now] this {story} (or \"save\" it) \\ | for later ..."), random))
                .toList();

        assertThat(found(articles, ProposedRules.lines(learnt(articles)))).hasSameElementsAs(injected);
    }

    private static List<Proposal> learnt(List<Article> articles) {
        Learning learning = new Learning();
        articles.forEach(learning::hear);
        return learning.proposals();
    }

    /** What the proposed rules find, once our reader has taken them. */
    private List<String> found(List<Article> articles, List<String> yaml) throws IOException {
        List<String> lines = new ArrayList<>(List.of("extends: []"));
        lines.addAll(yaml);
        Path file = Files.write(folder.resolve("corpus.yml"), lines);
        Checker checker = new Checker(Configuration.read(file).rules());
        return articles.stream()
                .flatMap(article -> checker.examine(article).findings().stream())
                .map(finding -> finding.place().quote())
                .toList();
    }

    /** A headline, a byline, some paragraphs; each line that is put in stands among them or behind them. */
    private Article article(int number, List<IntFunction<String>> templates, Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 5 + random.nextInt(5); i > 0; i--) {
            paragraphs.add(
                    sentence(random) + " " + sentence(random) + (random.nextBoolean() ? " " + sentence(random) : ""));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            String line = templates.get(i).apply(number);
            injected.add(line);
            if (i < 3) {
                paragraphs.add(2 + random.nextInt(paragraphs.size() - 2), line);
            } else {
                lines.add(line);
            }
        }
        paragraphs.addAll(lines);
        String head = sentence(random).replaceAll("\\.$", "") + "\n\nBy " + pick(NAMES, random) + ", "
                + (1 + random.nextInt(28)) + " March 2026\n\n";
        return Article.text("town/" + number + ".txt", head + String.join("\n\n", paragraphs) + "\n");
    }

    private static String sentence(Random random) {
        String thing = pick(THINGS, random) + " of " + pick(PLACES, random);
        return switch (random.nextInt(4)) {
            case 0 -> "The " + thing + " " + pick(DEEDS, random) + ".";
            case 1 -> pick(NAMES, random) + " said the " + thing + " " + pick(DEEDS, random) + ".";
            case 2 -> "After " + (2 + random.nextInt(40)) + " years the " + thing + " " + pick(DEEDS, random) + ".";
            default -> "“The " + thing + " " + pick(DEEDS, random) + ",” " + pick(NAMES, random) + " told the meeting.";
        };
    }

    private static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
