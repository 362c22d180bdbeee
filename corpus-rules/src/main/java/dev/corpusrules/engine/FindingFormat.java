package dev.corpusrules.engine;

import dev.corpusrules.Confidence;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import dev.corpusrules.Suppressed;

/** How findings are written to a file and read back. */
final class FindingFormat {

    static final Format<Finding> FINDING = new Format<>(FindingFormat::write, FindingFormat::read);
    static final Format<Suppressed> SUPPRESSED = new Format<>(FindingFormat::suppressed, FindingFormat::suppressed);

    private static final Severity[] SEVERITIES = Severity.values();
    private static final Confidence[] CONFIDENCES = Confidence.values();

    private FindingFormat() {}

    static void write(Shorthand out, Finding finding) {
        out.name(finding.rule());
        out.number(finding.severity().ordinal());
        out.number(finding.confidence().ordinal());
        FactFormat.location(out, finding.place());
        out.name(finding.message());
        out.list(finding.related(), FactFormat::location);
        out.orNone(finding.fix(), FactFormat::fix);
        out.list(finding.also(), Shorthand::name);
        out.text(finding.fingerprint());
    }

    static Finding read(Longhand in) {
        return new Finding(
                in.name(),
                SEVERITIES[in.number()],
                CONFIDENCES[in.number()],
                FactFormat.location(in),
                in.name(),
                in.list(FactFormat::location),
                in.orNone(FactFormat::fix),
                in.list(Longhand::name),
                in.text());
    }

    static void suppressed(Shorthand out, Suppressed suppressed) {
        write(out, suppressed.finding());
        out.name(suppressed.reason());
    }

    static Suppressed suppressed(Longhand in) {
        return new Suppressed(read(in), in.name());
    }
}
