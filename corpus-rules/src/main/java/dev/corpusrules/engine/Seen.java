package dev.corpusrules.engine;

import dev.corpusrules.Examined;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Suppressed;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What examining one article came to, without its text and its facts.
 *
 * @param bytes its size in its file, uncompressed
 * @param asked which rules looked at it, by their place in the rule set
 * @param unjudged its language when some rule does not know it; null when all do
 */
record Seen(
        ArticleLine article,
        long bytes,
        BitSet asked,
        @Nullable String unjudged,
        List<Finding> findings,
        List<Suppressed> suppressed) {

    static Seen of(Examined examined, ArticleLine article, long bytes, RuleSet rules) {
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
        return new Seen(article, bytes, asked, unjudged, examined.findings(), examined.suppressed());
    }

    static void write(Shorthand out, Seen seen) {
        ArticleFormat.write(out, seen.article);
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
                article,
                bytes,
                BitSet.valueOf(asked),
                in.orNone(Longhand::name),
                in.list(FindingFormat::read),
                in.list(FindingFormat::suppressed));
    }
}
