package dev.corpusrules.engine;

import dev.corpusrules.Fact;
import dev.corpusrules.article.Opened;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is kept of one file from check to check.
 *
 * @param digest of the file's bytes
 * @param day on which a check last used it, as days since 1970
 * @param said what its articles came to and which were skipped, in {@link Shorthand}
 * @param facts what its articles say on topics that need other articles, in {@link Shorthand}
 */
record Clipping(String path, Digest digest, int day, byte[] said, byte[] facts) {

    Clipping usedOn(int today) {
        return new Clipping(path, digest, today, said, facts);
    }

    int length() {
        return path.length() + said.length + facts.length;
    }

    /**
     * Says again what was said when the file was read.
     *
     * @param ids the ids of the rules, the same as then
     */
    void repeat(List<String> ids, Consumer<Seen> seen, Consumer<Opened.Skipped> skipped) {
        Longhand in = new Longhand(said, ids);
        while (!in.isAtEnd()) {
            if (in.flag()) {
                seen.accept(Seen.read(in));
            } else {
                skipped.accept(new Opened.Skipped(path, in.number(), in.name()));
            }
        }
    }

    List<Fact> facts(List<String> ids) {
        List<Fact> read = new ArrayList<>();
        Longhand in = new Longhand(facts, ids);
        while (!in.isAtEnd()) {
            read.add(FactFormat.read(in));
        }
        return read;
    }

    /** A clipping in the making, of a file that is being read. */
    static final class Draft {

        private final Shorthand said;
        private final Shorthand facts;
        private boolean isWhole = true;
        private boolean hasArticles;

        Draft(List<String> ids) {
            said = new Shorthand(ids);
            facts = new Shorthand(ids);
        }

        void add(Seen seen, List<Fact> noted) {
            hasArticles = true;
            said.flag(true);
            Seen.write(said, seen);
            noted.forEach(fact -> FactFormat.write(facts, fact));
        }

        void add(Opened.Skipped skipped) {
            said.flag(false);
            said.number(skipped.articles());
            said.name(skipped.why());
        }

        /** Something came up that the bytes of the file do not explain, so that another check may see something else. */
        void isNotAll() {
            isWhole = false;
        }

        boolean isWhole() {
            return isWhole;
        }

        boolean hasArticles() {
            return hasArticles;
        }

        int length() {
            return said.length() + facts.length();
        }

        Clipping of(String path, Digest digest, int today) {
            return new Clipping(path, digest, today, said.bytes(), facts.bytes());
        }
    }
}
