package dev.corpusrules.spark;

import dev.corpusrules.Fix;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text with edits made, which knows where its characters come from.
 *
 * @param origin of each character: where it stood before
 */
record Trimmed(String text, int[] origin) {

    /**
     * Edits the parts of a text, each as a text of its own; what stands between them stays.
     *
     * @param parts in their order
     */
    static Trimmed of(String before, Collection<Fix> fixes, List<Span> parts) {
        StringBuilder text = new StringBuilder();
        IntStream.Builder origin = IntStream.builder();
        int copied = 0;
        for (Span part : parts) {
            text.append(before, copied, part.start());
            IntStream.range(copied, part.start()).forEach(origin);
            List<Fix> own = fixes.stream()
                    .filter(fix -> part.contains(fix.span().start()))
                    .map(fix -> within(part, fix))
                    .toList();
            Trimmed trimmed = of(part.in(before), own);
            text.append(trimmed.text);
            IntStream.of(trimmed.origin).map(at -> part.start() + at).forEach(origin);
            copied = part.end();
        }
        text.append(before, copied, before.length());
        IntStream.range(copied, before.length()).forEach(origin);
        return new Trimmed(text.toString(), origin.build().toArray());
    }

    /** Whole lines go with their line end, which the last line of a part has not. */
    private static Fix within(Span part, Fix fix) {
        int end = Math.min(fix.span().end(), part.end());
        return new Fix(new Span(fix.span().start() - part.start(), end - part.start()), fix.replacement());
    }

    /** An edit takes blank lines with it, too: what is left is told by going along both texts. */
    static Trimmed of(String before, Collection<Fix> fixes) {
        String after = Fix.apply(before, fixes);
        Iterator<Fix> made = made(fixes).iterator();
        @Nullable Fix next = made.hasNext() ? made.next() : null;
        int[] origin = new int[after.length()];
        int from = 0;
        for (int i = 0; i < origin.length; i++) {
            int at = before.indexOf(after.charAt(i), from);
            while (next != null && (at < 0 || at >= next.span().start())) {
                for (int end = i + next.replacement().length(); i < end; i++) {
                    origin[i] = next.span().start();
                }
                from = next.span().end();
                next = made.hasNext() ? made.next() : null;
                at = i < origin.length ? before.indexOf(after.charAt(i), from) : 0;
            }
            if (i < origin.length) {
                // A line end that the text must end in, too, stands where it ended.
                origin[i] = at < 0 ? Math.max(0, before.length() - 1) : at;
                from = at < 0 ? from : at + 1;
            }
        }
        return new Trimmed(after, origin);
    }

    /** Where edits overlap, the earlier and longer one is made. */
    private static List<Fix> made(Collection<Fix> fixes) {
        List<Fix> made = new ArrayList<>();
        int end = 0;
        for (Fix fix : fixes.stream().distinct().sorted().toList()) {
            if (fix.span().start() >= end) {
                made.add(fix);
                end = fix.span().end();
            }
        }
        return made;
    }

    /** What is left of a stretch of the text before. */
    String comingFrom(Span stretch) {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < origin.length; i++) {
            if (stretch.contains(origin[i])) {
                left.append(text.charAt(i));
            }
        }
        return left.toString();
    }

    /** Where the characters come from when the text before was one that had been edited itself. */
    int[] through(int[] earlier) {
        int[] through = new int[origin.length];
        for (int i = 0; i < through.length; i++) {
            through[i] = earlier.length == 0 ? 0 : earlier[Math.min(origin[i], earlier.length - 1)];
        }
        return through;
    }
}
