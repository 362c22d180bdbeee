package dev.corpusrules.config;

import dev.corpusrules.Glob;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Fields;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a configuration says of the articles: which files they are, and how they are read.
 *
 * @param include the files that are meant
 * @param exclude those of them that are not
 * @param encodings by path, later ones win
 * @param drafts whether drafts are read too
 * @param trusts by path, later ones win
 * @param minimum how many articles there must be at least
 * @param fields what the fields of records are called, by our names, likeliest first
 */
public record Articles(
        List<Glob> include,
        List<Glob> exclude,
        List<Corpus.Encoding> encodings,
        boolean drafts,
        List<Corpus.Trust> trusts,
        int minimum,
        Map<String, List<String>> fields)
        implements Serializable {

    /** What holds where nothing is said. */
    public static final Articles DEFAULT =
            new Articles(Corpus.DEFAULT_INCLUDES, List.of(), List.of(), false, List.of(), 1, Map.of());

    public Articles {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        encodings = List.copyOf(encodings);
        trusts = List.copyOf(trusts);
        fields = Map.copyOf(fields);
    }

    /** The same with other globs, where they are given. */
    public Articles meaning(List<Glob> includes, List<Glob> excludes) {
        return new Articles(
                includes.isEmpty() ? include : includes,
                excludes.isEmpty() ? exclude : excludes,
                encodings,
                drafts,
                trusts,
                minimum,
                fields);
    }

    /** The same, with another word on which of them may say what is not to be reported in them. */
    public Articles trusting(List<Corpus.Trust> owners) {
        return new Articles(include, exclude, encodings, drafts, owners, minimum, fields);
    }

    /**
     * In words that there are fewer than there must be; empty when there are enough.
     *
     * @param place where they were sought, as people would type it
     */
    public Optional<String> tooFew(long found, String place) {
        if (found >= minimum) {
            return Optional.empty();
        }
        return Optional.of(
                found == 0
                        ? "no article in " + place + " matches " + include
                        : "only " + found + " of at least " + minimum + " articles are in " + place);
    }

    /** The articles in a folder. */
    public Corpus in(Path directory) {
        return new Corpus(directory, include, exclude, encodings, drafts, trusts, Fields.named(fields));
    }

    /** The paths of the files in a folder that are meant before any is excluded. */
    public Stream<String> beforeExclusion(Path directory) throws IOException {
        return new Corpus(directory, include, List.of(), List.of(), drafts, List.of(), Fields.DEFAULT).files();
    }
}
