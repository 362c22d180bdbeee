package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Confidence;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Fix;
import dev.corpusrules.Location;
import dev.corpusrules.Reading;
import dev.corpusrules.Said;
import dev.corpusrules.Topic;
import dev.corpusrules.rules.Credit;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Shape;
import dev.corpusrules.text.Zones;
import dev.corpusrules.text.Zones.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of an article that other articles of its source may share. Headlines, headings, what names author, date or
 * publisher, and the sentences of the text are none: several articles may well quote one sentence.
 *
 * @param block the line
 * @param place where it stands
 * @param confidence likely for a line inside the text or of a word or two, which may be a heading such as "Summary"
 * @param fix the edit that takes it away; null when a credit would go with it
 */
record SharedLine(
        Block block,
        Location place,
        Confidence confidence,
        @Nullable Fix fix) {

    /** Those of an article, in its order. */
    static final Reading<List<SharedLine>> READING = SharedLine::of;

    /** How many other places a finding names. */
    private static final int MOST_RELATED = 5;

    /** With fewer words a line may be a heading. */
    private static final int FEWEST_WORDS = 3;

    /** A longer line is a text of its own. */
    private static final int LONGEST = 600;

    private static List<SharedLine> of(Article article) {
        Zones zones = article.read(Zones.READING);
        List<Shape> shapes = article.read(Shape.READING);
        int headline = article.read(Headline.READING).block();
        List<SharedLine> lines = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            Zone zone = zones.zone(i);
            Block block = article.blocks().get(i);
            if (i != headline && zone != Zone.HEADLINE && isLine(article, block, shapes.get(i), zone)) {
                boolean isShort = shapes.get(i).words() < FEWEST_WORDS;
                boolean isSafe = Credit.allHeld(Set.of(), article, block.whole());
                lines.add(new SharedLine(
                        block,
                        article.locate(block.span()),
                        zone == Zone.BODY || isShort ? Confidence.LIKELY : Confidence.CERTAIN,
                        isSafe ? Fix.delete(block.whole()) : null));
            }
        }
        return lines;
    }

    /** Whether the block is no headline, heading, credit or sentence of the text. */
    static boolean isLine(Article article, Block block, Shape shape, Zone zone) {
        boolean ownLine = block.kind() != Block.Kind.HEADLINE
                && block.kind() != Block.Kind.HEADING
                && block.kind() != Block.Kind.CODE
                && block.kind() != Block.Kind.ROW
                && block.span().length() <= LONGEST;
        return ownLine
                && shape.letters() > 1
                && (zone != Zone.BODY || !shape.isParagraph() && !shape.ends())
                && !Credit.isAnyIn(article, block.whole());
    }

    /** The fact that this line stands here; {@code value} is what tells its wording from others of one frame. */
    Fact fact(String key, String value) {
        return new Fact(Topic.of(0, key), place, (confidence == Confidence.CERTAIN ? "+" : "-") + value, fix);
    }

    /** What the articles that share a line say together; empty when they are too few. */
    static Optional<Sharing> sharing(List<Fact> facts, int articles, int wordings) {
        Map<String, Fact> firsts = new LinkedHashMap<>();
        Set<String> values = new HashSet<>();
        for (Fact fact : facts) {
            firsts.putIfAbsent(fact.place().articleKey(), fact);
            values.add(fact.value().substring(1));
        }
        if (firsts.size() < articles || values.size() < wordings) {
            return Optional.empty();
        }
        String count = firsts.size() + (facts.size() < CorpusRule.TOGETHER ? "" : " or more");
        return Optional.of(new Sharing(List.copyOf(firsts.values()), count));
    }

    /**
     * Articles that share a line.
     *
     * @param firsts the fact of each, in their order
     * @param count how many they are, in words
     */
    record Sharing(List<Fact> firsts, String count) {

        /** A fault in each article. */
        Stream<Said> faults(String message) {
            return firsts.stream().map(fact -> fault(fact, message));
        }

        /** A fault in each of some more articles. */
        Stream<Said> faults(String message, Stream<Fact> others) {
            Set<String> known =
                    firsts.stream().map(fact -> fact.place().articleKey()).collect(Collectors.toSet());
            return others.filter(fact -> !known.contains(fact.place().articleKey()))
                    .map(fact -> fault(fact, message));
        }

        private Fault fault(Fact fact, String message) {
            List<Location> others = firsts.stream()
                    .map(Fact::place)
                    .filter(place -> !place.equals(fact.place()))
                    .limit(MOST_RELATED)
                    .toList();
            Fault fault = Fault.at(fact.place(), String.format(Locale.ROOT, message, count))
                    .relatedTo(others)
                    .fixedBy(fact.fix());
            return fact.value().startsWith("+") ? fault : fault.likely();
        }
    }
}
