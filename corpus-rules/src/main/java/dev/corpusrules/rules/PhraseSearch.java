package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Fix;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Reading;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.Shape;
import dev.corpusrules.text.WordedLine;
import dev.corpusrules.text.Wording;
import dev.corpusrules.text.Zones;
import dev.corpusrules.text.Zones.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One article searched for the phrases of one rule, from where their triggers were hit. */
final class PhraseSearch {

    /** A line of so many characters a word cannot have a form of so few words. */
    private static final int LONGEST_WORD = 24;

    private static final Reading<Optional<String>> FOLDED_HEADLINE = article -> article.read(Headline.READING)
            .span()
            .map(span -> Folding.fold(span.in(article.prose().text())));

    /** Marks by which markup says that a block is no part of the text; chosen by us after what sites commonly use. */
    private static final List<String> OUTSIDE = List.of(
            "nav",
            "aside",
            "footer",
            "related",
            "share",
            "sharing",
            "social",
            "newsletter",
            "promo",
            "advert",
            "ad",
            "cookie",
            "comments",
            "breadcrumb",
            "breadcrumbs",
            "tags",
            "menu",
            "sidebar",
            "widget",
            "subscribe");

    /** Behind these, or with them, begins what may be a form glued to a line. */
    private static final String OPENING = ".!?([{";

    private final Phrases rule;
    private final Article article;
    private final String language;
    private final char[] text;
    private final WordedLine.All lines;
    /** Read when first asked for, like the zones: a phrase that may stand anywhere asks for neither. */
    private @Nullable List<Shape> shapes;

    private @Nullable Zones zones;
    /** What was found on whole lines, by line. */
    private final TreeMap<Integer, Whole> whole = new TreeMap<>();

    private final List<Found> found = new ArrayList<>();
    private final List<Span> excuses = new ArrayList<>();

    PhraseSearch(Phrases rule, Article article) {
        this.rule = rule;
        this.article = article;
        this.language = article.language().orElse("");
        this.text = article.prose().characters();
        this.lines = article.read(WordedLine.ALL);
    }

    /**
     * How surely a whole line is found.
     *
     * @param list the number of lines in the way of headlines that may follow it and belong to it
     */
    private record Whole(boolean likely, int list) {

        static final Whole CERTAIN = new Whole(false, 0);
        static final Whole LIKELY = new Whole(true, 0);
    }

    /** What a phrase is there for. */
    private enum Role {
        FOUND,
        WHOLE,
        GLUED,
        EXCUSE
    }

    /** A stretch that a phrase was found to cover. */
    private record Found(Span span, boolean likely) {}

    Stream<Said> search(List<PhraseRule.Hit> hits) {
        Forms find = (Forms) rule.find();
        Forms whole = (Forms) rule.lines();
        Forms glued = (Forms) rule.glued();
        int endOfFind = find.triggers().size();
        int endOfWhole = endOfFind + whole.triggers().size();
        int endOfGlued = endOfWhole + glued.triggers().size();
        for (PhraseRule.Hit hit : hits) {
            int index = lines.index(hit.span());
            if (index < 0) {
                continue;
            }
            if (hit.phrase() < endOfFind) {
                seek(Role.FOUND, find, hit.phrase(), hit.span(), index);
            } else if (hit.phrase() < endOfWhole) {
                seek(Role.WHOLE, whole, hit.phrase() - endOfFind, hit.span(), index);
            } else if (hit.phrase() < endOfGlued) {
                seek(Role.GLUED, glued, hit.phrase() - endOfWhole, hit.span(), index);
            } else {
                seek(Role.EXCUSE, (Forms) rule.unless(), hit.phrase() - endOfGlued, hit.span(), index);
            }
        }
        addLists();
        if (article.format() != Article.Format.TEXT && rule.knowsMarkup()) {
            addMarked();
        }
        return this.whole.isEmpty() && found.isEmpty() ? Stream.empty() : faults();
    }

    private void addMarked() {
        for (int i = 0; i < lines.size(); i++) {
            Whole known = whole.get(i);
            if (lines.block(i).marks().isEmpty() || known != null && !known.likely()) {
                continue;
            }
            for (Marked marked : rule.marked()) {
                Marked.Verdict verdict = marked.of(article, i);
                if (verdict == Marked.Verdict.CERTAIN) {
                    whole.put(i, Whole.CERTAIN);
                } else if (verdict == Marked.Verdict.LIKELY) {
                    whole.putIfAbsent(i, Whole.LIKELY);
                }
            }
        }
    }

    /** Tries the phrases that have the trigger. */
    private void seek(Role role, Forms forms, int trigger, Span hit, int index) {
        boolean isLine = role == Role.WHOLE || role == Role.GLUED;
        if (isLine && lines.block(index).kind() == Block.Kind.CODE) {
            // Code shows what others are to write: no line of it was left there.
            return;
        }
        for (int phrase : forms.owners(trigger)) {
            if (!counts(forms.get(phrase))) {
                continue;
            }
            if (role == Role.WHOLE) {
                line(forms, phrase, hit, index);
            } else if (isWhere(forms.get(phrase), index)) {
                stretch(role, forms, phrase, hit, index);
            }
        }
    }

    private boolean counts(Phrase phrase) {
        return phrase.language().isEmpty() || phrase.language().equals(language);
    }

    private void stretch(Role role, Forms forms, int phrase, Span hit, int index) {
        Wording wording = forms.wording(phrase);
        Span line = lines.block(index).span();
        Span span = null;
        if (role != Role.GLUED) {
            span = wording.around(lines.line(index), hit);
        } else if (opensNear(hit.start(), line.start(), wording.reach())) {
            span = wording.sentence(lines.line(index), hit.start());
        }
        if (span == null || role != Role.GLUED && forms.get(phrase).capitals() && !standsOut(span, line)) {
            return;
        }
        if (role == Role.EXCUSE) {
            excuses.add(span);
        } else {
            found.add(new Found(span, isLikely(forms.get(phrase), index)));
        }
    }

    /** Whether the span is in capital letters and its line is not. */
    private boolean standsOut(Span span, Span line) {
        String text = article.prose().text();
        return span.in(text).chars().noneMatch(Character::isLowerCase)
                && line.in(text).chars().anyMatch(Character::isLowerCase);
    }

    private void line(Forms forms, int phrase, Span hit, int index) {
        Span line = lines.block(index).span();
        Wording wording = forms.wording(phrase);
        if (shape(index).words() > wording.longest() || hit.end() - line.start() > wording.reach() * LONGEST_WORD) {
            return;
        }
        Whole known = whole.get(index);
        boolean isLikely = isLikely(forms.get(phrase), index);
        if ((known == null || known.likely() && !isLikely)
                && zone(index) != Zone.HEADLINE
                && isWhere(forms.get(phrase), index)
                && wording.isWhole(lines.line(index), hit.start())
                && !isHeadline(index)) {
            whole.put(index, new Whole(isLikely, forms.get(phrase).list()));
        }
    }

    /** Whether a sentence or a bracket may open so few words before the hit; most are told apart by this. */
    private boolean opensNear(int hit, int line, int words) {
        int left = words;
        boolean inWord = false;
        for (int i = hit - 1; i >= line && left >= 0; i--) {
            char c = Folding.fold(text[i]);
            if (OPENING.indexOf(c) >= 0) {
                return true;
            }
            left -= c == ' ' && inWord ? 1 : 0;
            inWord = c != ' ' && (inWord || Lexicon.isLetterOrDigit(c));
        }
        return left >= 0;
    }

    private boolean isWhere(Phrase phrase, int index) {
        Block block = lines.block(index);
        if (block.kind() == Block.Kind.CAPTION && rule.credits().contains(Credit.PICTURE)) {
            // There the credit has not lost its picture.
            return false;
        }
        return switch (phrase.where()) {
            case ANYWHERE -> true;
            case HEAD -> zone(index) == Zone.HEAD;
            case FOOT -> isAtFoot(index);
            case OUTSIDE -> isOutside(index);
        };
    }

    private boolean isLikely(Phrase phrase, int index) {
        return phrase.likely() || phrase.likelyInside() && !isOutside(index);
    }

    private boolean isOutside(int index) {
        Set<String> marks = lines.block(index).marks();
        return zone(index) == Zone.HEAD
                || zone(index) == Zone.FOOT
                || !marks.isEmpty() && OUTSIDE.stream().anyMatch(marks::contains);
    }

    /** A note on the author is a paragraph like another, so that the text seems to end behind it. */
    private boolean isAtFoot(int index) {
        return zone(index) == Zone.FOOT || index + 1 == lines.size() || zone(index + 1) == Zone.FOOT;
    }

    private Shape shape(int index) {
        List<Shape> known = shapes;
        if (known == null) {
            known = article.read(Shape.READING);
            shapes = known;
        }
        return known.get(index);
    }

    private Zone zone(int index) {
        Zones known = zones;
        if (known == null) {
            known = article.read(Zones.READING);
            zones = known;
        }
        return known.zone(index);
    }

    private Stream<Said> faults() {
        List<Said> faults = new ArrayList<>();
        for (Map.Entry<Integer, Whole> line : whole.entrySet()) {
            Block block = lines.block(line.getKey());
            if (!isExcused(block.span())) {
                faults.add(fault(block.span(), block.whole(), line.getValue().likely()));
            }
        }
        Span last = new Span(0, 0);
        found.sort((one, other) -> one.span.compareTo(other.span));
        for (Found one : found) {
            boolean known = one.span.start() < last.end() || whole.containsKey(lines.index(one.span));
            if (!known && !isExcused(one.span)) {
                last = one.span;
                faults.add(stretch(one));
            }
        }
        return faults.stream();
    }

    /** Lines in the way of headlines that follow one which introduces them. */
    private void addLists() {
        for (Map.Entry<Integer, Whole> head : List.copyOf(whole.entrySet())) {
            int most = head.getKey() + head.getValue().list();
            for (int i = head.getKey() + 1; i <= most && i < lines.size() && isTitle(i); i++) {
                whole.putIfAbsent(i, new Whole(head.getValue().likely(), 0));
            }
        }
    }

    /** Whether the line may be a headline of another story; the article's own is not, wherever it is repeated. */
    private boolean isTitle(int index) {
        Shape shape = shape(index);
        return !shape.isParagraph()
                && !shape.ends()
                && shape.words() >= 3
                && zone(index) != Zone.BODY
                && !isHeadline(index);
    }

    private boolean isHeadline(int index) {
        return article.read(FOLDED_HEADLINE)
                .filter(Folding.fold(article.text(lines.block(index)))::equals)
                .isPresent();
    }

    private boolean isExcused(Span span) {
        return excuses.stream().anyMatch(span::overlaps);
    }

    private Fault stretch(Found one) {
        Block block = lines.block(lines.index(one.span));
        return one.span.contains(block.span())
                ? fault(block.span(), block.whole(), one.likely)
                : fault(one.span, rule.remove() ? Excision.of(article, one.span, block.span()) : null, one.likely);
    }

    /** @param cut what a fix would take away, in the source; null when nothing can be */
    private Fault fault(Span span, @Nullable Span cut, boolean likely) {
        @Nullable
        Fix fix = rule.remove() && cut != null && Credit.allHeld(rule.credits(), article, cut) ? Fix.delete(cut) : null;
        Fault fault = Fault.at(article.locate(span), rule.message()).fixedBy(fix);
        return likely ? fault.likely() : fault;
    }
}
