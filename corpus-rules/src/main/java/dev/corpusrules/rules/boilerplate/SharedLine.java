package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Confidence;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Fix;
import dev.corpusrules.Location;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of an article that other articles of its source may share. Headlines, headings, what names author, date or
 * publisher, and the sentences of the text are none: several articles may well quote one sentence.
 *
 * @param block the line
 * @param confidence likely for a line inside the text or of a word or two, which may be a heading such as "Summary"
 */
record SharedLine(Block block, Confidence confidence) {

    /** How many other places a finding names. */
    private static final int MOST_RELATED = 5;

    /** With fewer words a line may be a heading. */
    private static final int FEWEST_WORDS = 3;

    /** A longer line is a text of its own. */
    private static final int LONGEST = 600;

    static Stream<SharedLine> of(Article article) {
        Zones zones = article.read(Zones.READING);
        int headline = article.read(Headline.READING).block();
        return IntStream.range(0, article.blocks().size())
                .filter(i -> i != headline && zones.zone(i) != Zone.HEADLINE)
                .filter(i -> isLine(article, i, zones.zone(i)))
                .mapToObj(i -> new SharedLine(article.blocks().get(i), confidence(article, i, zones.zone(i))));
    }

    private static Confidence confidence(Article article, int index, Zone zone) {
        boolean isShort = article.read(Shape.READING).get(index).words() < FEWEST_WORDS;
        return zone == Zone.BODY || isShort ? Confidence.LIKELY : Confidence.CERTAIN;
    }

    private static boolean isLine(Article article, int index, Zone zone) {
        Block block = article.blocks().get(index);
        boolean ownLine = block.kind() != Block.Kind.HEADLINE
                && block.kind() != Block.Kind.HEADING
                && block.kind() != Block.Kind.CODE
                && block.kind() != Block.Kind.ROW
                && block.span().length() <= LONGEST;
        if (!ownLine || Credit.isAnyIn(article.metadata(), block.whole())) {
            return false;
        }
        Shape shape = article.read(Shape.READING).get(index);
        boolean hasLetters = shape.letters() > 1;
        return hasLetters && (zone != Zone.BODY || !shape.isParagraph() && !shape.ends());
    }

    /** The fact that this line stands here; {@code value} is what tells its wording from others of one frame. */
    Fact fact(Article article, String key, String value) {
        Span whole = block.whole();
        boolean isSafe = Credit.allHeld(Set.of(), article.metadata(), whole);
        return new Fact(
                Topic.of(0, key),
                article.locate(block.span()),
                (confidence == Confidence.CERTAIN ? "+" : "-") + value,
                isSafe ? Fix.delete(whole) : null);
    }

    /** A fault in each article that shares the line, when there are enough of them. */
    static Stream<Said> faults(List<Fact> facts, int articles, int wordings, String message) {
        Map<String, Fact> firsts = new LinkedHashMap<>();
        Set<String> values = new HashSet<>();
        for (Fact fact : facts) {
            firsts.putIfAbsent(fact.place().articleKey(), fact);
            values.add(fact.value().substring(1));
        }
        if (firsts.size() < articles || values.size() < wordings) {
            return Stream.empty();
        }
        List<Location> places = firsts.values().stream()
                .limit(MOST_RELATED + 1)
                .map(Fact::place)
                .toList();
        List<Said> faults = new ArrayList<>(firsts.size());
        for (Fact fact : firsts.values()) {
            List<Location> others = places.stream()
                    .filter(place -> !place.equals(fact.place()))
                    .limit(MOST_RELATED)
                    .toList();
            Fault fault = Fault.at(fact.place(), message.formatted(firsts.size()))
                    .relatedTo(others)
                    .fixedBy(fact.fix());
            faults.add(fact.value().startsWith("+") ? fault : fault.likely());
        }
        return faults.stream();
    }
}
