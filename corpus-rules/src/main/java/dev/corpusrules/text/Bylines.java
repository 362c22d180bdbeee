package dev.corpusrules.text;

import dev.corpusrules.Block;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Prose;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the text itself whom it credits: bylines near its head and foot, agencies in datelines and closing credits,
 * the outlet in a copyright line or a syndication footer. Generous in what it takes for a byline, since an article that
 * names its author must never be reported as naming none.
 */
public final class Bylines {

    private static final String FOUND_IN = "text";
    /** Where bylines stand: of 773 labelled ones 94 % stand in the headline or the twelve lines behind it, 2 % in the last lines. */
    private static final int HEAD_LINES = 13;

    private static final int FOOT_LINES = 6;
    /** A line of more characters is a paragraph. */
    private static final int LONGEST_LINE = 170;

    private final Prose prose;
    private final List<Author> authors = new ArrayList<>();
    private final Map<String, Value<String>> agencies = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private Credits.@Nullable Outlet outlet;

    private Bylines(Prose prose) {
        this.prose = prose;
    }

    /** The metadata with what the text adds to them; what they say already stands. */
    public static Metadata added(Metadata metadata, Prose prose, List<Block> blocks) {
        Bylines bylines = new Bylines(prose);
        bylines.read(blocks);
        return bylines.addTo(metadata);
    }

    private void read(List<Block> blocks) {
        List<Span> lines = lines(blocks);
        int count = lines.size();
        int head = Math.min(HEAD_LINES, count);
        for (int i = 0; i < head; i++) {
            readLine(lines, i, i > 0);
        }
        for (int i = Math.max(head, count - FOOT_LINES); i < count; i++) {
            readLine(lines, i, i == count - 1);
        }
        readCredits(lines, head);
    }

    private void readCredits(List<Span> lines, int head) {
        String text = prose.text();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean foot = i >= lines.size() - 2 * FOOT_LINES;
            if (i < head) {
                Credits.dateline(text, line).ifPresent(this::credit);
            }
            if (foot) {
                Credits.closing(text, line).forEach(this::credit);
            }
            if (foot || i < head) {
                Credits.outlet(text, line).ifPresent(found -> outlet = outlet == null ? found : outlet);
            }
        }
    }

    /** The lines of all blocks but the body's middle; the lines of a short block stand apart. */
    private List<Span> lines(List<Block> blocks) {
        List<Span> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.CAPTION || block.kind() == Block.Kind.CODE) {
                continue;
            }
            split(block.span(), lines);
        }
        return lines;
    }

    private void split(Span block, List<Span> lines) {
        String text = prose.text();
        int firstEnd = text.indexOf('\n', block.start());
        boolean single = firstEnd < 0 || firstEnd >= block.end();
        if (single || block.length() > LONGEST_LINE) {
            lines.add(block);
            return;
        }
        int start = block.start();
        while (start < block.end()) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > block.end() ? block.end() : end;
            Span line = new Span(start, end).trimmed(text);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
    }

    private void readLine(List<Span> lines, int index, boolean bare) {
        Span span = lines.get(index);
        if (span.length() > LONGEST_LINE) {
            return;
        }
        String line = span.in(prose.text());
        BylineLine byline = new BylineLine(line);
        List<BylineLine.Credit> credits = byline.credits(bare);
        for (BylineLine.Credit credit : credits) {
            add(credit.name(), credit.span().shifted(span.start()));
        }
        if (credits.isEmpty() && index + 1 < lines.size() && byline.isLeadAlone()) {
            Span next = lines.get(index + 1);
            String name = next.in(prose.text());
            if (name.length() <= LONGEST_LINE) {
                for (BylineLine.Credit credit : new BylineLine("by " + name).credits(true)) {
                    int start = next.start() + Math.max(0, credit.span().start() - 3);
                    add(credit.name(), new Span(start, start + credit.span().length()));
                }
            }
        }
    }

    private void credit(Credits.Agency agency) {
        agencies.putIfAbsent(agency.name(), value(agency.name(), agency.span()));
    }

    private void add(String name, Span span) {
        String folded = Folding.fold(name);
        Author.Kind kind = AuthorKinds.of(name);
        if (kind == Author.Kind.AGENCY) {
            Agencies.named(name).ifPresent(agency -> credit(new Credits.Agency(agency, span)));
        } else if (known.add(folded)) {
            authors.add(new Author(name, kind, How.INFERRED, FOUND_IN, prose.inSource(span)));
        }
    }

    private Value<String> value(String words, Span span) {
        return new Value<>(words, How.INFERRED, FOUND_IN, prose.inSource(span));
    }

    private Metadata addTo(Metadata said) {
        boolean credited = said.authors().stream().anyMatch(author -> author.kind() != Author.Kind.PLACEHOLDER);
        List<Author> allAuthors = new ArrayList<>(said.authors());
        if (!credited) {
            allAuthors.addAll(authors);
        }
        List<Value<String>> allAgencies = new ArrayList<>(said.agencies());
        for (Value<String> agency : agencies.values()) {
            if (allAgencies.stream().noneMatch(known -> known.value().equalsIgnoreCase(agency.value()))) {
                allAgencies.add(agency);
            }
        }
        Value<String> publisher = said.publisher();
        if (publisher == null && outlet != null) {
            publisher = value(outlet.name(), outlet.span());
        }
        return new Metadata(
                said.title(),
                allAuthors,
                publisher,
                allAgencies,
                said.origin(),
                said.published(),
                said.modified(),
                said.rights(),
                said.canonical(),
                said.images(),
                said.language());
    }
}
