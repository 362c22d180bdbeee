package dev.corpusrules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Fix;
import java.util.Collection;
import java.util.List;

/** What holds of every set of edits, whatever they are made in. */
final class Edits {

    private Edits() {}

    /** White space apart (blank lines that an edit leaves doubled go with it), what no edit speaks of stays as it is. */
    static void touchOnlyTheirSpans(String text, Collection<Fix> fixes) {
        String fixed = visible(Fix.apply(text, fixes));
        StringBuilder untouched = new StringBuilder();
        int[] covers = new int[text.length() + 1];
        fixes.forEach(fix -> {
            covers[fix.span().start()]++;
            covers[fix.span().end()]--;
        });
        int covered = 0;
        for (int i = 0; i < text.length(); i++) {
            covered += covers[i];
            if (covered == 0) {
                untouched.append(text.charAt(i));
            }
        }
        assertThat(isWithin(visible(untouched), fixed))
                .as("%s leave the rest of the text as it is, but: %s", List.copyOf(fixes), fixed)
                .isTrue();
        if (fixes.size() == 1) {
            Fix fix = fixes.iterator().next();
            assertThat(fixed)
                    .isEqualTo(visible(new StringBuilder(text)
                            .replace(fix.span().start(), fix.span().end(), fix.replacement())));
        }
    }

    /** Whether all characters of one text stand in the other, in their order. */
    private static boolean isWithin(String some, String all) {
        int found = 0;
        for (int i = 0; i < all.length() && found < some.length(); i++) {
            if (all.charAt(i) == some.charAt(found)) {
                found++;
            }
        }
        return found == some.length();
    }

    private static String visible(CharSequence text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }
}
