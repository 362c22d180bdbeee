package dev.corpusrules;

import dev.corpusrules.article.Readers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of writing to be checked: its source, what it says of itself, its prose and its blocks. Rules speak of places
 * in the prose; {@link #locate} turns them into places in the source. An article is read by one thread at a time.
 */
public final class Article {

    private final Source source;
    private final Format format;
    private final Declaration declaration;
    private final Metadata.@Nullable Value<String> language;
    private final Later<Metadata> metadata;
    private final Prose prose;
    private final Later<List<Block>> blocks;
    private final Later<List<Flaw>> flaws;
    private final List<Suppression> suppressions;
    private final Map<Reading<?>, Object> readings = new HashMap<>();
    /** Those of the layout, which this article's copies have, too. */
    private final Map<Reading<?>, Object> readingsOfLayout;

    /** For readers of a format; everybody else uses {@link #text}, {@link #markdown} or {@link #html}. */
    public Article(
            Source source,
            Format format,
            Declaration declaration,
            Metadata metadata,
            Prose prose,
            List<Block> blocks,
            List<Flaw> flaws) {
        this(
                source,
                format,
                declaration,
                metadata.language(),
                article -> metadata,
                prose,
                Later.known(List.copyOf(blocks)),
                Later.known(List.copyOf(flaws)));
    }

    /**
     * For readers that leave work to those who ask for its result.
     *
     * @param language that which the metadata will name; null when they will name none
     * @param metadata read once for the article and all its copies
     * @param blocks immutable
     * @param flaws immutable
     */
    public Article(
            Source source,
            Format format,
            Declaration declaration,
            Metadata.@Nullable Value<String> language,
            Reading<Metadata> metadata,
            Prose prose,
            Later<List<Block>> blocks,
            Later<List<Flaw>> flaws) {
        this.source = source;
        this.format = format;
        this.declaration = declaration;
        this.language = language;
        this.metadata = new Later<>(() -> metadata.of(this));
        this.prose = prose;
        this.blocks = blocks;
        this.flaws = flaws;
        this.suppressions = List.of();
        this.readingsOfLayout = new HashMap<>();
    }

    /** An article without flaws. */
    public Article(
            Source source, Format format, Declaration declaration, Metadata metadata, Prose prose, List<Block> blocks) {
        this(source, format, declaration, metadata, prose, blocks, List.of());
    }

    /** A copy. */
    private Article(
            Article original,
            Source source,
            Metadata.@Nullable Value<String> language,
            Later<Metadata> metadata,
            List<Suppression> suppressions) {
        this.source = source;
        this.format = original.format;
        this.declaration = original.declaration;
        this.language = language;
        this.metadata = metadata;
        this.prose = original.prose;
        this.blocks = original.blocks;
        this.flaws = original.flaws;
        this.suppressions = List.copyOf(suppressions);
        this.readingsOfLayout = original.readingsOfLayout;
    }

    /** An article in plain text, with or without front matter; {@code name} stands in its findings as the file. */
    public static Article text(String name, String text) {
        return Readers.read(new Source(name, text), Format.TEXT);
    }

    /** An article in Markdown, with or without front matter. */
    public static Article markdown(String name, String markdown) {
        return Readers.read(new Source(name, markdown), Format.MARKDOWN);
    }

    /** An article in HTML: a page or a part of one. */
    public static Article html(String name, String html) {
        return Readers.read(new Source(name, html), Format.HTML);
    }

    public Source source() {
        return source;
    }

    public Format format() {
        return format;
    }

    public Declaration declaration() {
        return declaration;
    }

    /** What it says of itself. To find that out takes longer than all else in reading an article, so it is put off till now. */
    public Metadata metadata() {
        return metadata.get();
    }

    public Prose prose() {
        return prose;
    }

    /** The units of the layout, in the order of the prose; no two overlap. */
    public List<Block> blocks() {
        return blocks.get();
    }

    /** The words of a block. */
    public String text(Block block) {
        return block.span().in(prose.text());
    }

    /**
     * The language as a lower-case primary subtag such as {@code en}. Empty when the article does not say; the articles
     * that rules see always have one, by default the rule set's.
     */
    public Optional<String> language() {
        return language == null ? Optional.empty() : Optional.of(language.value());
    }

    /** Whether the article names its language itself: what the configuration says of all articles is not what it declares. */
    public boolean declaresLanguage() {
        return language != null && language.how() != Metadata.How.INFERRED;
    }

    /** What its reader could not make sense of. */
    public List<Flaw> flaws() {
        return flaws.get();
    }

    /** What the owner of the article wants passed over; empty unless whoever read it trusts the article to say so. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** This article with the given suppressions in force, in place of those it has. */
    public Article suppressing(List<Suppression> inForce) {
        return new Article(this, source, language, metadata, inForce);
    }

    /** This article with the folder before its name, as in a larger corpus. */
    public Article in(String folder) {
        return new Article(this, source.in(folder), language, metadata, suppressions);
    }

    /** This article with what the rule set says of articles that do not say it themselves. */
    public Article asIn(RuleSet rules) {
        if (language != null && rules.imprints().isEmpty()) {
            return this;
        }
        Metadata.Value<String> spoken = language == null
                ? new Metadata.Value<>(rules.language(), Metadata.How.INFERRED, Imprint.FOUND_IN, null)
                : language;
        Later<Metadata> said = new Later<>(() -> {
            Metadata own = metadata.get().inLanguage(spoken);
            return rules.imprints().isEmpty()
                    ? own
                    : Imprint.of(source.name(), rules.imprints()).in(own);
        });
        return new Article(this, source, spoken, said, suppressions);
    }

    /** The reading's result, computed when first asked for. */
    @SuppressWarnings("unchecked")
    public <T> T read(Reading<T> reading) {
        Object known = readings.get(reading);
        if (known == null) {
            known = reading.isOfLayout() ? readingsOfLayout.get(reading) : null;
            known = known == null ? reading.of(this) : known;
            readings.put(reading, known);
            if (reading.isOfLayout()) {
                readingsOfLayout.put(reading, known);
            }
        }
        return (T) known;
    }

    /** The place of a stretch of the prose, in the source; a span never holds its line end. */
    public Location locate(Span inProse) {
        Span span = inProse.trimmed(prose.text());
        return locateInSource(prose.inSource(span), span.in(prose.text()));
    }

    /** A place in the source itself, such as a key of the front matter. */
    public Location locateInSource(Span inSource) {
        Span span = inSource.trimmed(source.text());
        return locateInSource(span, span.in(source.text()));
    }

    private Location locateInSource(Span span, String words) {
        String quote = cut(words);
        int line = source.line(span.start());
        int column = source.column(span.start());
        Source.@Nullable FeedRecord record = source.record().orElse(null);
        if (record == null) {
            int last = Math.max(span.start(), span.end() - 1);
            int endLine = source.line(last);
            int endColumn = source.column(last) + (span.isEmpty() ? 0 : 1);
            return new Location(
                    source.name(), line, column, endLine, endColumn, quote, null, span, declaration, inForceAt(span));
        }
        Source.Field field = record.field(span.start());
        int fieldStart = field.span().start();
        int firstLine = source.line(fieldStart);
        int fieldColumn = line == firstLine ? span.start() - fieldStart + 1 : column;
        Location.InRecord inRecord =
                new Location.InRecord(record.id(), field.name(), line - firstLine + 1, fieldColumn);
        return new Location(
                source.name(),
                record.line(),
                1,
                record.line(),
                record.length() + 1,
                quote,
                inRecord,
                span,
                declaration,
                inForceAt(span));
    }

    private List<Suppression> inForceAt(Span span) {
        return suppressions.isEmpty()
                ? List.of()
                : suppressions.stream()
                        .filter(suppression -> suppression.region().contains(span.start()))
                        .toList();
    }

    /** At most {@link Location#LONGEST_QUOTE} units, no surrogate pair cut in two. */
    private static String cut(String words) {
        if (words.length() <= Location.LONGEST_QUOTE) {
            return words;
        }
        int end = Location.LONGEST_QUOTE;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }

    /** How an article is written. */
    public enum Format {
        TEXT,
        MARKDOWN,
        HTML
    }
}
