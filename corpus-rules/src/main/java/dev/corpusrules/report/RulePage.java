package dev.corpusrules.report;

import dev.corpusrules.config.Jars;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rule's page, as a report shows it: the library's, or that of a jar. Rules of one's own have none. */
record RulePage(String markdown) {

    static Optional<RulePage> of(String rule) {
        // Ids of packs are plain; what others put into theirs must not lead to other resources.
        boolean isPlain =
                rule.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '/');
        if (!isPlain) {
            return Optional.empty();
        }
        try (InputStream page = RulePage.class.getResourceAsStream("/dev/corpusrules/rules/" + rule + ".md")) {
            return page == null
                    ? Jars.page(rule).map(RulePage::new)
                    : Optional.of(new RulePage(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the page of " + rule + " in the library is damaged", e);
        }
    }

    /** What the rule finds: the first paragraph. */
    String finds() {
        return paragraphAfter("# ");
    }

    /** Why that matters. */
    String why() {
        return paragraphAfter("## Why it matters");
    }

    private String paragraphAfter(String heading) {
        return markdown.lines()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(1)
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.joining(" "));
    }
}
