package dev.corpusrules.engine;

import dev.corpusrules.Examined;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Suppressed;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What examining one article came to, without its text and its facts.
 *
 * @param file its file, or its feed
 * @param article null when neither a report nor a cache wants it
 * @param attributed whom it credits; null when nobody wants to know
 * @param bytes its size in its file, uncompressed
 * @param asked which rules looked at it, by their place in the rule set
 * @param unjudged its language when some rule does not know it; null when all do
 */
record Seen(
        String file,
        @Nullable ArticleLine article,
        @Nullable Attributed attributed,
        long bytes,
        BitSet asked,
        @Nullable String unjudged,
        List<Finding> findings,
        List<Suppressed> suppressed) {

    /** @param withMetadata whether anybody wants to know what it says of itself */
    static Seen of(Examined examined, @Nullable ArticleLine article, boolean withMetadata, long bytes, RuleSet rules) {
        BitSet asked = new BitSet();
        int next = 0;
        // Those that were asked stand in the order of the rule set.
        for (int i = 0; i < rules.entries().size() && next < examined.asked().size(); i++) {
            if (rules.entries().get(i).id().equals(examined.asked().get(next))) {
                asked.set(i);
                next++;
            }
        }
        String unjudged = examined.notJudged().isEmpty()
                ? null
                : examined.article().language().orElseThrow();
        return new Seen(
                examined.article().source().name(),
                article,
                withMetadata ? Attributed.of(examined.article().metadata()) : null,
                bytes,
                asked,
                unjudged,
                examined.findings(),
                examined.suppressed());
    }

    static void write(Shorthand out, Seen seen) {
        ArticleFormat.write(out, Objects.requireNonNull(seen.article));
        out.number(seen.bytes);
        long[] asked = seen.asked.toLongArray();
        out.number(asked.length);
        for (long word : asked) {
            out.number(word);
        }
        out.orNone(seen.unjudged, Shorthand::name);
        out.list(seen.findings, FindingFormat::write);
        out.list(seen.suppressed, FindingFormat::suppressed);
    }

    static Seen read(Longhand in) {
        ArticleLine article = ArticleFormat.read(in);
        long bytes = in.longNumber();
        long[] asked = new long[in.number()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = in.longNumber();
        }
        return new Seen(
                article.file(),
                article,
                article.metadata() == null ? null : Attributed.of(article.metadata()),
                bytes,
                BitSet.valueOf(asked),
                in.orNone(Longhand::name),
                in.list(FindingFormat::read),
                in.list(FindingFormat::suppressed));
    }
}
