package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Prose;
import dev.corpusrules.Span;
import dev.corpusrules.text.BylineLine.Credit;
import dev.corpusrules.text.BylineLine.Place;
import dev.corpusrules.text.BylineWords.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads from the text itself whom it credits: bylines near its head and foot, agencies in datelines and closing credits,
 * the outlet in a copyright line or a syndication footer. Generous in what it takes for a byline, since an article that
 * names its author must never be reported as naming none.
 */
public final class Bylines {

    static final String FOUND_IN = "text";
    /** Where bylines stand: of 773 labelled ones 94 % stand in the headline or the twelve lines behind it, 2 % in the last lines. */
    private static final int HEAD_LINES = 13;

    /** 84 % of them stand in lines 2 to 5. */
    private static final int NEAR_LINES = 6;

    private static final int FOOT_LINES = 6;
    private static final int LONGEST_DATE = 40;
    /** A byline in the middle of a text is short. */
    private static final int LONGEST_IN_BODY = 90;
    /** A line of more characters is a paragraph. */
    private static final int LONGEST_LINE = 170;

    /** Words of class names that authors stand in. */
    private static final Set<String> AUTHOR_MARKS = Set.of("author", "byline", "autor", "auteur", "autore");

    private final Article article;
    private final Prose prose;
    private final ShapeScan scan;
    /** The authors by how well the text says that they are, and by folded name; the best of these count. */
    private final Map<Strength, Map<String, Author>> authors = new EnumMap<>(Strength.class);

    private int lastBareLine = -1;
    /** The lines that the markup calls an author's. */
    private final BitSet marked = new BitSet();

    private final Map<String, Value<String>> agencies = new LinkedHashMap<>();
    /** The index of the first line, the headline aside, that is a paragraph: behind it names are what the text is about. */
    private int firstParagraph;

    private final Notices notices;
    /** Whether the metadata name an author: then the text's do not count, but its agencies do. */
    private final boolean isCredited;

    /** Whether the text may tell the day of publication, and that of the last change, which the metadata do not. */
    private final boolean isPublicationWanted;

    private final boolean isChangeWanted;

    /** How an author is named, the clearest first. */
    private enum Strength {
        LED_IN_HEAD,
        BARE_IN_HEAD,
        LED_ELSEWHERE,
        BARE_IN_FOOT,
        BIOGRAPHY,
        SIGNATURE,
        CONTRIBUTION
    }

    private Bylines(Metadata said, Article article) {
        // On a page markup says when it was published and who holds the rights, so that words need not.
        boolean isPage = article.format() == Article.Format.HTML;
        this.article = article;
        this.prose = article.prose();
        this.scan = article.read(ShapeScan.READING);
        this.notices = new Notices(prose, isPage);
        this.isCredited = namesSomebody(said.authors());
        this.isPublicationWanted = !isPage && said.published() == null;
        this.isChangeWanted = !isPage && said.modified() == null;
    }

    private static boolean namesSomebody(List<Author> authors) {
        for (Author author : authors) {
            if (author.kind() != Author.Kind.PLACEHOLDER) {
                return true;
            }
        }
        return false;
    }

    /** The metadata with what the text adds to them; what they say already stands. */
    public static Metadata added(Metadata metadata, Article article) {
        Bylines bylines = new Bylines(metadata, article);
        bylines.read();
        return bylines.addTo(metadata);
    }

    private void read() {
        List<Glance> lines = lines();
        int count = lines.size();
        int head = Math.min(HEAD_LINES, count);
        firstParagraph = 1;
        while (firstParagraph < count && lines.get(firstParagraph).length() <= LONGEST_LINE) {
            firstParagraph++;
        }
        for (int i = 0; i < count; i++) {
            readLine(lines, i);
            if (i > 0 && i < head && mayNameDay(lines.get(i))) {
                notices.readDayOfHead(lines.get(i));
            }
            if (i < head || i >= count - FOOT_LINES) {
                readOtherForms(lines.get(i), i >= count - FOOT_LINES);
            }
        }
        readCredits(lines, head);
    }

    private void readCredits(List<Glance> lines, int head) {
        String text = prose.text();
        for (int i = 0; i < lines.size(); i++) {
            Glance line = lines.get(i);
            boolean foot = i >= lines.size() - 2 * FOOT_LINES;
            if (i < head && line.holds(Glance.BRACKET | Glance.EAST_ASIAN)) {
                Credits.dateline(text, line.span()).ifPresent(this::credit);
            }
            if (foot && line.holds(Glance.BRACKET)) {
                Credits.closing(text, line.span()).forEach(this::credit);
            }
            if (foot || i < head) {
                notices.readRights(line);
            }
        }
    }

    /** The lines of all blocks that may credit somebody; the lines of a short block stand apart. */
    private List<Glance> lines() {
        List<Glance> lines = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!mayCredit(block.kind())) {
                continue;
            }
            int first = lines.size();
            split(block.span(), scan.signs(i), lines);
            if (!block.marks().isEmpty() && !Collections.disjoint(block.marks(), AUTHOR_MARKS)) {
                marked.set(first, lines.size());
            }
        }
        return lines;
    }

    /** Where markup tells headings and lists from paragraphs, a byline stands in a paragraph. */
    private boolean mayCredit(Block.Kind kind) {
        return article.format() == Article.Format.TEXT
                ? kind != Block.Kind.CAPTION && kind != Block.Kind.CODE
                : kind == Block.Kind.PARAGRAPH || kind == Block.Kind.QUOTE;
    }

    private void split(Span block, int signs, List<Glance> lines) {
        if (block.length() > LONGEST_LINE || (signs & Glance.LINE_END) == 0) {
            lines.add(new Glance(prose, block, signs));
            return;
        }
        int start = block.start();
        while (start < block.end()) {
            int end = endOfLine(start, block.end());
            Span line = new Span(start, end).trimmed(prose.text());
            if (!line.isEmpty()) {
                lines.add(new Glance(prose, line, signs));
            }
            start = end + 1;
        }
    }

    private int endOfLine(int start, int limit) {
        char[] text = prose.characters();
        int end = start;
        while (end < limit && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private void readLine(List<Glance> lines, int index) {
        Glance line = lines.get(index);
        Place place = place(index, lines.size(), index >= firstParagraph);
        if (line.length() > (place == Place.MIDDLE ? LONGEST_IN_BODY : LONGEST_LINE)) {
            return;
        }
        Place read = isNearAuthor(lines, index, place) ? Place.HEAD : place;
        if (BylineLine.mayCredit(line, read) && (!isCredited || matters(lines, index))) {
            readByline(lines, index, place, read);
        }
    }

    /** Whether a line, or the next one that it leads in to, may say what a credited article's metadata do not. */
    private boolean matters(List<Glance> lines, int index) {
        return matters(lines.get(index)) || index + 1 < lines.size() && matters(lines.get(index + 1));
    }

    private boolean matters(Glance line) {
        return mayNameDay(line) || Agencies.mayBeIn(line.characters(), line.span());
    }

    /** Whether the line may name a day that the metadata do not. */
    private boolean mayNameDay(Glance line) {
        return line.holds(Glance.DIGIT)
                && (isPublicationWanted || isChangeWanted && PublicationDay.mayNameChange(line));
    }

    /** @param read where it might as well stand, by what stands around it */
    private void readByline(List<Glance> lines, int index, Place place, Place read) {
        Glance line = lines.get(index);
        Span span = line.span();
        BylineLine byline = new BylineLine(line.words());
        List<Credit> credits = byline.credits(read, this::isCommon);
        if (!credits.isEmpty()
                && line.holds(Glance.RIGHTS)
                && Licences.in(prose.text(), span).isPresent()) {
            // "Text: CC BY"
            return;
        }
        boolean head = place.compareTo(Place.HEAD) <= 0;
        Strength strength = byline.hasLead()
                ? head ? Strength.LED_IN_HEAD : Strength.LED_ELSEWHERE
                : head ? Strength.BARE_IN_HEAD : Strength.BARE_IN_FOOT;
        if (!credits.isEmpty() && strength == Strength.BARE_IN_HEAD) {
            // A byline may run over two lines; names further down are what the article is about.
            boolean first = lastBareLine < 0 || lastBareLine == index - 1;
            lastBareLine = first ? index : lastBareLine;
            strength = first ? strength : Strength.BARE_IN_FOOT;
        }
        for (Credit credit : credits) {
            add(strength, credit, span);
        }
        if (!credits.isEmpty() && place != Place.MIDDLE && line.holds(Glance.DIGIT)) {
            notices.readDay(PublicationDay.besideAuthor(byline.tokens()), span);
        }
        boolean leadAlone = credits.isEmpty() && index + 1 < lines.size() && byline.isLeadAlone();
        Glance next = leadAlone ? lines.get(index + 1) : line;
        if (leadAlone && next.length() <= LONGEST_IN_BODY) {
            for (Credit credit : new BylineLine(next.words()).creditsBehindLead()) {
                add(strength, credit, next.span());
            }
        }
    }

    private void readOtherForms(Glance line, boolean foot) {
        Span span = line.span();
        if (line.holds(Glance.EAST_ASIAN)) {
            Strength strength = foot ? Strength.LED_ELSEWHERE : Strength.LED_IN_HEAD;
            EastAsianByline.of(line.words()).ifPresent(credit -> add(strength, credit, span));
        }
        Biography.of(line).ifPresent(credit -> add(Strength.BIOGRAPHY, credit, span));
        if (foot) {
            Contributors.in(line).forEach(credit -> add(Strength.CONTRIBUTION, credit, span));
            notices.readDayOfFoot(line);
        }
        if (foot && line.holds(Glance.BRACKET)) {
            Credits.signature(line.words()).ifPresent(credit -> add(Strength.SIGNATURE, credit, span));
        }
    }

    /** Whether a word of a supposed name stands elsewhere too: then it is rather what the article is about. */
    private boolean isCommon(String word) {
        String text = prose.text();
        int seen = 0;
        for (int at = indexOf(text, word, 0); at >= 0 && seen < 2; at = indexOf(text, word, at + word.length())) {
            seen++;
        }
        return seen > 1;
    }

    private static int indexOf(String text, String word, int from) {
        for (int i = from; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    /** In the foot or the middle: a line in an author's element, in the foot also one over a date. */
    private boolean isNearAuthor(List<Glance> lines, int index, Place place) {
        boolean further = place == Place.MIDDLE || place == Place.FOOT || place == Place.LAST;
        return further && (marked.get(index) || place == Place.FOOT && isDate(lines.get(index + 1)));
    }

    /** Whether a line holds a date and nothing else. */
    private static boolean isDate(Glance line) {
        if (line.length() > LONGEST_DATE || !line.mayBegin(Part.STAMP.bit() | Part.MONTH.bit())) {
            return false;
        }
        List<BylineToken> tokens = BylineToken.of(line.words(), BylineTokens.MOST);
        return tokens.stream().anyMatch(token -> token.kind() == BylineToken.Kind.NUMBER)
                && tokens.stream().allMatch(token -> !token.isWord() || token.isStamp());
    }

    private static Place place(int index, int count, boolean inBody) {
        if (index == 0) {
            return Place.FIRST;
        }
        if (index < HEAD_LINES) {
            return index < NEAR_LINES && !inBody ? Place.NEAR : Place.HEAD;
        }
        int left = count - index;
        return left == 1 ? Place.LAST : left <= FOOT_LINES ? Place.FOOT : Place.MIDDLE;
    }

    private void credit(Credits.Agency agency) {
        agencies.putIfAbsent(agency.name(), value(agency.name(), agency.span()));
    }

    private void add(Strength strength, Credit credit, Span line) {
        Span span = credit.span().shifted(line.start());
        Author.Kind kind = AuthorKinds.of(credit.name());
        if (kind == Author.Kind.AGENCY) {
            Agencies.named(credit.name()).ifPresent(agency -> credit(new Credits.Agency(agency, span)));
            return;
        }
        authors.computeIfAbsent(strength, key -> new LinkedHashMap<>())
                .putIfAbsent(
                        Folding.fold(credit.name()),
                        new Author(credit.name(), kind, How.INFERRED, FOUND_IN, prose.inSource(span)));
    }

    private Value<String> value(String words, Span span) {
        return new Value<>(words, How.INFERRED, FOUND_IN, prose.inSource(span));
    }

    private Metadata addTo(Metadata said) {
        return new Metadata(
                said.title(),
                allAuthors(said.authors()),
                said.publisher() == null ? notices.publisher() : said.publisher(),
                allAgencies(said.agencies()),
                said.origin() == null ? notices.origin() : said.origin(),
                said.published() == null ? notices.published() : said.published(),
                said.modified() == null ? notices.modified() : said.modified(),
                said.rights() == null ? notices.rights(said) : said.rights(),
                said.canonical(),
                said.images(),
                said.language());
    }

    private List<Author> allAuthors(List<Author> said) {
        if (isCredited || authors.isEmpty()) {
            return said;
        }
        List<Author> all = new ArrayList<>(said);
        all.addAll(authors.values().iterator().next().values());
        return all;
    }

    private List<Value<String>> allAgencies(List<Value<String>> said) {
        if (agencies.isEmpty()) {
            return said;
        }
        List<Value<String>> all = new ArrayList<>(said);
        for (Value<String> agency : agencies.values()) {
            if (all.stream().noneMatch(known -> known.value().equalsIgnoreCase(agency.value()))) {
                all.add(agency);
            }
        }
        return all;
    }
}
