package dev.corpusrules;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The words of an article without its markup, and the map from its offsets to those of the source. Markup is cut out, an
 * entity stands as the character it means; for plain text prose and source are the same.
 */
public final class Prose implements Serializable {

    private final Characters characters;

    /** Pieces in order: where each begins in the prose, where in the source, and how long it is in the source. */
    private final int[] proseStarts;

    private final int[] sourceStarts;
    private final int[] sourceLengths;

    private Prose(Characters characters, int[] proseStarts, int[] sourceStarts, int[] sourceLengths) {
        this.characters = characters;
        this.proseStarts = proseStarts;
        this.sourceStarts = sourceStarts;
        this.sourceLengths = sourceLengths;
    }

    /** The prose of a text that has no markup. */
    public static Prose plain(String text) {
        return plain(new Characters(text));
    }

    /** The prose of a source that has no markup in its first so many characters, and no words behind them. */
    public static Prose plain(Source source, int length) {
        return plain(source.head(length));
    }

    private static Prose plain(Characters characters) {
        return new Prose(characters, new int[] {0}, new int[] {0}, new int[] {characters.length()});
    }

    public static Builder builder() {
        return new Builder();
    }

    public String text() {
        return characters.text();
    }

    /** The text as an array, which is read faster than a string. It is not to be changed. */
    public char[] characters() {
        return characters.array();
    }

    /** How many characters it has. */
    public int length() {
        return characters.length();
    }

    /** Where a stretch of the prose stands in the source: from its first character to just behind its last. */
    public Span inSource(Span span) {
        if (span.isEmpty()) {
            int at = sourceStart(span.start());
            return new Span(at, at);
        }
        int start = sourceStart(span.start());
        return new Span(start, Math.max(start, sourceEnd(span.end() - 1)));
    }

    private int sourceStart(int offset) {
        int piece = piece(offset);
        int into = offset - proseStarts[piece];
        return sourceStarts[piece] + (isVerbatim(piece) ? into : 0);
    }

    /** The source offset just behind the prose character at {@code offset}. */
    private int sourceEnd(int offset) {
        int piece = piece(offset);
        int into = offset - proseStarts[piece];
        return sourceStarts[piece] + (isVerbatim(piece) ? into + 1 : sourceLengths[piece]);
    }

    private int piece(int offset) {
        int found = Arrays.binarySearch(proseStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isVerbatim(int piece) {
        int end = piece + 1 < proseStarts.length ? proseStarts[piece + 1] : length();
        return sourceLengths[piece] == end - proseStarts[piece];
    }

    /** Collects prose piece by piece, in the order of the prose. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] proseStarts = new int[16];
        private int[] sourceStarts = new int[16];
        private int[] sourceLengths = new int[16];
        private int count;

        private Builder() {}

        /** The length of the prose so far, in UTF-16 units. */
        public int length() {
            return text.length();
        }

        /** Characters that stand in the source just like this, from {@code sourceStart} on. */
        public Builder verbatim(CharSequence characters, int sourceStart) {
            boolean follows = count > 0
                    && isVerbatim(count - 1)
                    && sourceStarts[count - 1] + sourceLengths[count - 1] == sourceStart;
            if (follows) {
                sourceLengths[count - 1] += characters.length();
                text.append(characters);
                return this;
            }
            return piece(characters, sourceStart, characters.length());
        }

        /** Characters that {@code source} stands for: an entity, an escape, or a line break that a tag makes. */
        public Builder decoded(CharSequence characters, Span source) {
            if (characters.length() == source.length() && characters.length() > 1) {
                // Equal lengths would read as verbatim; character by character the places stay inside the source span.
                for (int i = 0; i < characters.length(); i++) {
                    piece(characters.subSequence(i, i + 1), source.start() + i, 1);
                }
                return this;
            }
            return piece(characters, source.start(), source.length());
        }

        public Prose build() {
            if (count == 0) {
                return plain("");
            }
            return new Prose(
                    new Characters(text.toString()),
                    Arrays.copyOf(proseStarts, count),
                    Arrays.copyOf(sourceStarts, count),
                    Arrays.copyOf(sourceLengths, count));
        }

        private boolean isVerbatim(int piece) {
            return sourceLengths[piece] == text.length() - proseStarts[piece];
        }

        private Builder piece(CharSequence characters, int sourceStart, int sourceLength) {
            if (characters.length() == 0) {
                return this;
            }
            if (count == proseStarts.length) {
                proseStarts = Arrays.copyOf(proseStarts, count * 2);
                sourceStarts = Arrays.copyOf(sourceStarts, count * 2);
                sourceLengths = Arrays.copyOf(sourceLengths, count * 2);
            }
            proseStarts[count] = text.length();
            sourceStarts[count] = sourceStart;
            sourceLengths[count++] = sourceLength;
            text.append(characters);
            return this;
        }
    }
}
