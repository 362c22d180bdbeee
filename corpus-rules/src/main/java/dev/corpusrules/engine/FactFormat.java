package dev.corpusrules.engine;

import dev.corpusrules.Declaration;
import dev.corpusrules.Fact;
import dev.corpusrules.Fix;
import dev.corpusrules.Location;
import dev.corpusrules.Suppression;
import dev.corpusrules.Topic;

/** How facts, and the places and edits that they share with findings, are written to a file and read back. */
final class FactFormat {

    private static final Declaration[] DECLARATIONS = Declaration.values();

    private FactFormat() {}

    static void write(Shorthand out, Fact fact) {
        out.name(fact.topic().rule());
        out.number(fact.topic().round());
        out.text(fact.topic().key());
        location(out, fact.place());
        out.name(fact.value());
        out.orNone(fact.fix(), FactFormat::fix);
    }

    static Fact read(Longhand in) {
        Topic topic = new Topic(in.name(), in.number(), in.text());
        return new Fact(topic, location(in), in.name(), in.orNone(FactFormat::fix));
    }

    static void location(Shorthand out, Location place) {
        out.name(place.file());
        out.number(place.line());
        out.number(place.column());
        out.number(place.endLine());
        out.number(place.endColumn());
        out.text(place.quote());
        out.orNone(place.record(), FactFormat::inRecord);
        out.span(place.span());
        out.number(place.declaration().ordinal());
        out.list(place.suppressions(), FactFormat::suppression);
    }

    static Location location(Longhand in) {
        return new Location(
                in.name(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.text(),
                in.orNone(FactFormat::inRecord),
                in.span(),
                DECLARATIONS[in.number()],
                in.list(FactFormat::suppression));
    }

    private static void inRecord(Shorthand out, Location.InRecord place) {
        out.name(place.id());
        out.name(place.field());
        out.number(place.fieldLine());
        out.number(place.fieldColumn());
    }

    private static Location.InRecord inRecord(Longhand in) {
        return new Location.InRecord(in.name(), in.name(), in.number(), in.number());
    }

    private static void suppression(Shorthand out, Suppression suppression) {
        out.name(suppression.rule());
        out.name(suppression.reason());
        out.span(suppression.region());
        out.span(suppression.at());
    }

    private static Suppression suppression(Longhand in) {
        return new Suppression(in.name(), in.name(), in.span(), in.span());
    }

    static void fix(Shorthand out, Fix fix) {
        out.span(fix.span());
        out.text(fix.replacement());
    }

    static Fix fix(Longhand in) {
        return new Fix(in.span(), in.text());
    }
}
