package dev.corpusrules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How findings are put in order before anybody sees them. */
public final class Findings {

    /** A line of which more is said is not repaired: each edit would have to be held against all that is said. */
    private static final int MOST_ON_A_LINE = 1000;

    private static final Comparator<Finding> WEIGHTIEST_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::confidence)
            .thenComparing(Comparator.naturalOrder());

    private static final int FINGERPRINT_BYTES = 8;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Findings() {}

    /**
     * Sorted findings with fingerprints: a line of an article is reported once in a family, by the finding of highest
     * severity, which names the others. Settling what is settled changes nothing: a finding keeps its fingerprint.
     */
    public static List<Finding> settle(Collection<Finding> findings) {
        if (findings.size() < 2) {
            return fingerprinted(List.copyOf(findings));
        }
        Map<String, List<Finding>> byLine = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byLine.computeIfAbsent(finding.family() + " " + finding.place().lineKey(), key -> new ArrayList<>())
                    .add(finding);
        }
        List<Finding> merged = new ArrayList<>(byLine.size());
        byLine.values().forEach(line -> merged.add(merge(line)));
        merged.sort(null);
        return fingerprinted(merged);
    }

    private static Finding merge(List<Finding> line) {
        if (line.size() == 1) {
            return line.get(0);
        }
        line.sort(WEIGHTIEST_FIRST);
        Finding first = line.get(0);
        TreeSet<String> others = new TreeSet<>();
        for (Finding finding : line) {
            others.add(finding.rule());
            others.addAll(finding.also());
        }
        others.remove(first.rule());
        Fix fix = line.stream()
                .filter(finding -> line.size() <= MOST_ON_A_LINE
                        && finding.fix() != null
                        && line.stream().noneMatch(other -> keeps(other, finding)))
                .map(Finding::fix)
                .findFirst()
                .orElse(null);
        return first.with(List.copyOf(others), fix);
    }

    /** Whether one that matters as much leaves alone what the other would take away: a line may be a credit to keep. */
    private static boolean keeps(Finding one, Finding other) {
        Fix fix = other.fix();
        return one.fix() == null
                && fix != null
                && one.severity().isAtLeast(other.severity())
                && fix.span().overlaps(one.place().span());
    }

    private static List<Finding> fingerprinted(List<Finding> sorted) {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> result = new ArrayList<>(sorted.size());
        for (Finding finding : sorted) {
            if (!finding.fingerprint().isEmpty()) {
                result.add(finding);
                continue;
            }
            String known = String.join("\0", finding.rule(), finding.place().articleKey(), normalised(finding));
            int ordinal = seen.merge(known, 1, Integer::sum);
            result.add(finding.withFingerprint(fingerprint(known + "\0" + ordinal)));
        }
        return result;
    }

    private static String normalised(Finding finding) {
        String quote = finding.place().quote().strip();
        String line = hasOddSpace(quote) ? WHITE_SPACE.matcher(quote).replaceAll(" ") : quote;
        return line.toLowerCase(Locale.ROOT);
    }

    /** Whether the words of a line are parted by something other than one blank: hardly ever. */
    private static boolean hasOddSpace(String line) {
        char before = 'a';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ') {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
