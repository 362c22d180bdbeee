package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Location;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.Topic;
import dev.corpusrules.rules.Nought;
import dev.corpusrules.text.Agencies;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of an agency's text that does not credit the agency, while another copy in the corpus does. Articles meet where a
 * band of their {@linkplain Likeness signatures} agrees; those alike enough are paired; all pairs of one copy make one
 * fault.
 *
 * @param similarity how alike two texts must be, from 0 to 1: the share of their runs of three words that they have in
 *     common
 * @param words texts with fewer words are not compared
 */
public record AgencyStripped(double similarity, int words) implements CorpusRule {

    private static final int MEETING = 0;
    private static final int PAIRED = 1;
    /** A copy is compared with so many credited ones at most where many stand together. */
    private static final int MOST_COMPARED = 24;

    private static final int MOST_RELATED = 5;

    public AgencyStripped() {
        this(0.8, 60);
    }

    public AgencyStripped {
        Nought.orMore(words);
        if (!(similarity > 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity is above 0 and at most 1");
        }
    }

    @Override
    public Stream<Fact> facts(Article article) {
        Likeness likeness = Likeness.of(article, words).orElse(null);
        if (likeness == null) {
            return Stream.empty();
        }
        Copy copy = new Copy(agency(article.metadata()), AgencyMentions.in(article), likeness);
        Location place = copy.agency().isEmpty() ? Absence.place(article) : credit(article);
        String value = copy.packed();
        return likeness.bands().stream().map(band -> new Fact(Topic.of(MEETING, band), place, value, null));
    }

    private static String agency(Metadata metadata) {
        if (!metadata.agencies().isEmpty()) {
            return metadata.agencies().get(0).value();
        }
        Value<String> publisher = metadata.publisher();
        return publisher == null ? "" : Agencies.named(publisher.value()).orElse("");
    }

    private static Location credit(Article article) {
        List<Value<String>> agencies = article.metadata().agencies();
        Span place = agencies.isEmpty() ? null : agencies.get(0).place();
        return place == null ? Absence.place(article) : article.locateInSource(place);
    }

    @Override
    public Stream<Said> judge(Topic topic, List<Fact> facts) {
        return topic.round() == MEETING ? pair(facts, facts.stream()) : judgeCopy(facts);
    }

    @Override
    public Stream<Said> judgeOthers(Topic topic, List<Fact> first, Stream<Fact> others) {
        return topic.round() == MEETING ? pair(first, others) : Stream.empty();
    }

    private Stream<Said> pair(List<Fact> facts, Stream<Fact> paired) {
        List<Fact> credited = facts.stream()
                .filter(fact -> Copy.isCredited(fact.value()))
                .limit(MOST_COMPARED)
                .toList();
        return credited.isEmpty()
                ? Stream.empty()
                : paired.filter(fact -> !Copy.isCredited(fact.value())).flatMap(fact -> pairs(fact, credited));
    }

    private Stream<Fact> pairs(Fact other, List<Fact> credited) {
        Copy stripped = Copy.unpacked(other.value());
        Topic topic = Topic.of(PAIRED, other.place().articleKey());
        List<Fact> pairs = new ArrayList<>();
        for (Fact fact : credited) {
            Copy copy = Copy.unpacked(fact.value());
            boolean alike = copy.likeness().to(stripped.likeness()) >= similarity;
            if (alike && !stripped.mentions().contains(copy.agency())) {
                pairs.add(new Fact(topic, fact.place(), copy.agency(), null));
            }
        }
        if (!pairs.isEmpty()) {
            pairs.add(new Fact(topic, other.place(), "", null));
        }
        return pairs.stream();
    }

    /** Several bands may have said the same pair. */
    private static Stream<Said> judgeCopy(List<Fact> facts) {
        TreeMap<Location, String> credits = new TreeMap<>();
        Location place = null;
        for (Fact fact : facts) {
            if (fact.value().isEmpty()) {
                place = fact.place();
            } else {
                credits.put(fact.place(), fact.value());
            }
        }
        if (place == null || credits.isEmpty()) {
            return Stream.empty();
        }
        Location first = credits.firstKey();
        String message = first.file() + ":" + first.line() + " has the same text with a credit to " + credits.get(first)
                + ", which this copy lacks.";
        return Stream.of(Fault.at(place, message)
                .relatedTo(credits.keySet().stream().limit(MOST_RELATED).toList()));
    }

    /**
     * What one article says of itself.
     *
     * @param agency the agency that it credits; empty for none
     * @param mentions the agencies that its short lines name
     */
    private record Copy(String agency, List<String> mentions, Likeness likeness) {

        private static final String SEPARATOR = "\t";
        private static final String COMMA = ",";

        static boolean isCredited(String packed) {
            return !packed.startsWith(SEPARATOR);
        }

        String packed() {
            return String.join(SEPARATOR, agency, String.join(COMMA, mentions), likeness.packed());
        }

        static Copy unpacked(String packed) {
            String[] parts = packed.split(SEPARATOR, -1);
            return new Copy(parts[0], List.of(parts[1].split(COMMA)), Likeness.unpacked(parts[2]));
        }
    }
}
