package dev.corpusrules.engine;

import dev.corpusrules.Fact;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Suppressed;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What is said of articles as bytes, to be sent to another machine and unpacked there.
 *
 * @param names that both sides know and need not send, in one order
 */
public record Parcel(List<String> names) {

    public Parcel {
        names = List.copyOf(names);
    }

    /** For what these rules say. */
    public static Parcel of(RuleSet rules) {
        return new Parcel(rules.entries().stream().map(RuleSet.Entry::id).toList());
    }

    public byte[] pack(Fact fact) {
        return pack(fact, FactFormat::write);
    }

    public byte[] pack(Finding finding) {
        return pack(finding, FindingFormat::write);
    }

    public byte[] pack(Suppressed suppressed) {
        return pack(suppressed, FindingFormat::suppressed);
    }

    public Fact fact(byte[] packed) {
        return FactFormat.read(new Longhand(packed, names));
    }

    public Finding finding(byte[] packed) {
        return FindingFormat.read(new Longhand(packed, names));
    }

    public Suppressed suppressed(byte[] packed) {
        return FindingFormat.suppressed(new Longhand(packed, names));
    }

    private <T> byte[] pack(T said, BiConsumer<Shorthand, T> writer) {
        Shorthand out = new Shorthand(names);
        writer.accept(out, said);
        return out.bytes();
    }
}
