package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that should not stand in an article, as a list.
 *
 * @param message what is wrong where they stand
 * @param find words that are found wherever they stand
 * @param lines forms of a whole line: the line is found
 * @param glued forms of a sentence, or of words in brackets, inside a longer line: that stretch is found
 * @param unless words that excuse what they overlap
 * @param marked blocks that the markup gives a name of such things: the block is found
 * @param groups forms by name, which the phrases may use as {@code {name}}
 * @param remove whether what is found may be taken away by {@code corpus:fix}
 * @param credits whom such words credit: without that credit in the metadata nothing is taken away
 */
public record Phrases(
        String message,
        List<Phrase> find,
        List<Phrase> lines,
        List<Phrase> glued,
        List<Phrase> unless,
        List<Marked> marked,
        Map<String, String> groups,
        boolean remove,
        Set<Credit> credits)
        implements PhraseRule {

    public Phrases {
        marked = List.copyOf(marked);
        groups = Map.copyOf(groups);
        find = Forms.of(find, groups);
        lines = Forms.of(lines, groups);
        glued = Forms.of(glued, groups);
        unless = Forms.of(unless, groups);
        credits = Set.copyOf(credits);
    }

    public Phrases() {
        this("", List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), false, Set.of());
    }

    @Override
    public Set<String> languages() {
        Set<String> languages = new HashSet<>();
        for (List<Phrase> phrases : List.of(find, lines, glued)) {
            phrases.forEach(phrase -> languages.add(phrase.language()));
        }
        return languages.contains("") || knowsMarkup() ? Set.of() : Set.copyOf(languages);
    }

    @Override
    public boolean knowsMarkup() {
        return !marked.isEmpty();
    }

    @Override
    public List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        for (List<Phrase> part : List.of(find, lines, glued, unless)) {
            phrases.addAll(((Forms) part).triggers());
        }
        return phrases;
    }

    @Override
    public int longestBlock(int phrase) {
        Forms whole = (Forms) lines;
        int index = phrase - ((Forms) find).triggers().size();
        return index < 0 || index >= whole.triggers().size() ? Integer.MAX_VALUE : whole.longest(index);
    }

    @Override
    public Stream<Said> check(Article article, List<Hit> hits) {
        return new PhraseSearch(this, article).search(hits);
    }
}
