package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.text.WordedLine;
import dev.corpusrules.text.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Text that stands in for text: filler, fields of a template that nobody filled in, notes of what is to come. Code is not
 * looked at, and an article that speaks of such things may show them.
 *
 * @param filler forms of a line that no article says
 * @param lines forms of a line that is less than certain
 * @param notes words, in capital letters, by which editors mark what is to come; less than certain
 * @param subjects words of articles on such things: they are left alone
 */
public record Placeholder(List<Wording> filler, List<Wording> lines, List<Wording> notes, List<Wording> subjects)
        implements PhraseRule {

    private static final List<String> OPENINGS = TemplateField.openings();

    public Placeholder {
        filler = List.copyOf(filler);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        subjects = List.copyOf(subjects);
    }

    public Placeholder() {
        this(List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<String> phrases() {
        List<String> phrases = new ArrayList<>(OPENINGS);
        for (List<Wording> wordings : List.of(filler, lines, notes, subjects)) {
            wordings.forEach(wording -> phrases.addAll(wording.triggers()));
        }
        return phrases;
    }

    @Override
    public Stream<Said> check(Article article, List<Hit> hits) {
        return new Search(article).search(hits);
    }

    /** One article searched, from where phrases were hit. */
    private final class Search {

        private final Article article;
        private final String text;
        private final WordedLine.All blocks;
        private final List<Wording> wordings = new ArrayList<>();
        /** By phrase, those that open fields aside: the index of its wording. */
        private final List<Integer> owners = new ArrayList<>();

        private final Map<Integer, InlineCode> code = new HashMap<>();
        /** By block that is filler as a whole: whether that is less than certain. */
        private final Map<Integer, Boolean> whole = new HashMap<>();

        private final List<Found> found = new ArrayList<>();
        private final List<Span> spoken = new ArrayList<>();

        private record Found(Span span, String message, boolean likely) {}

        private Search(Article article) {
            this.article = article;
            this.text = article.prose().text();
            this.blocks = article.read(WordedLine.ALL);
            for (List<Wording> some : List.of(filler, lines, notes, subjects)) {
                for (Wording wording : some) {
                    wording.triggers().forEach(trigger -> owners.add(wordings.size()));
                    wordings.add(wording);
                }
            }
        }

        private Stream<Said> search(List<Hit> hits) {
            for (Hit hit : hits) {
                int index = blocks.index(hit.span());
                if (index < 0) {
                    continue;
                }
                if (hit.phrase() < OPENINGS.size()) {
                    field(TemplateField.values()[hit.phrase()], hit.span(), index);
                } else {
                    words(owners.get(hit.phrase() - OPENINGS.size()), hit.span(), index);
                }
            }
            whole.forEach((index, likely) ->
                    found.add(new Found(blocks.block(index).span(), "Filler stands where text was to come.", likely)));
            BitSet within = new BitSet();
            found.forEach(one -> within.set(one.span.start(), one.span.end()));
            boolean isSubject = spoken.stream().anyMatch(span -> !within.get(span.start()));
            return isSubject ? Stream.empty() : found.stream().map(this::fault);
        }

        private void field(TemplateField field, Span opening, int index) {
            Span span = field.at(text, blocks.block(index).span(), opening.start());
            if (span == null || isCode(span, index)) {
                return;
            }
            String words = span.in(text);
            // Generators of sites fill in what stands in Markdown, and their fields say more than a word or two.
            boolean isSource = article.format() == Article.Format.MARKDOWN;
            if (!isSource || field != TemplateField.TAG && field.isPlain(words)) {
                String message = "The field “" + words + "” of a template was not filled in.";
                found.add(new Found(span, message, isSource || field != TemplateField.DOUBLE_BRACE));
            }
        }

        private void words(int owner, Span hit, int index) {
            Wording wording = wordings.get(owner);
            WordedLine line = blocks.line(index);
            Span block = blocks.block(index).span();
            int behindLines = filler.size() + lines.size();
            if (owner < behindLines) {
                boolean isLikely = owner >= filler.size();
                Boolean known = whole.get(index);
                boolean isNews = known == null || known && !isLikely;
                if (isNews && !isCode(block, index) && wording.isWhole(line, hit.start())) {
                    whole.put(index, isLikely);
                }
                return;
            }
            Span span = wording.around(line, hit);
            if (span != null && owner >= behindLines + notes.size()) {
                spoken.add(span);
            } else if (span != null && isInCapitals(span) && !isCode(span, index)) {
                found.add(new Found(span, "“" + span.in(text) + "” marks what was to come.", true));
            }
        }

        private boolean isInCapitals(Span span) {
            return span.in(text).chars().noneMatch(Character::isLowerCase);
        }

        private boolean isCode(Span span, int index) {
            Block block = blocks.block(index);
            return block.kind() == Block.Kind.CODE
                    || code.computeIfAbsent(index, some -> new InlineCode(article, block))
                            .holds(span);
        }

        private Said fault(Found one) {
            Fault fault = Fault.at(article.locate(one.span), one.message);
            return one.likely ? fault.likely() : fault;
        }
    }
}
