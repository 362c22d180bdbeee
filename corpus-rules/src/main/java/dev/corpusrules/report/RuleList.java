package dev.corpusrules.report;

import dev.corpusrules.Declaration;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.config.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules of a configuration as people read them: what is on and how much it matters, and who said so. */
public final class RuleList {

    /** A longer value, such as a list of phrases, is cut: its place is named. */
    private static final int LONGEST_VALUE = 60;

    private static final String SEVERITY = "severity";

    private static final List<String> COLUMNS = List.of("rule", "severity", "likely", "languages", "set in");

    private RuleList() {}

    /** All lines, in order. */
    public static List<String> lines(Configuration configuration) {
        List<RuleSet.Entry> entries = configuration.rules().entries();
        Map<String, List<Setting>> settings =
                configuration.settings().stream().collect(Collectors.groupingBy(Setting::rule));
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        entries.forEach(entry -> rows.add(row(entry, settings.getOrDefault(entry.id(), List.of()))));
        List<String> lines = table(rows);
        for (int i = entries.size() - 1; i >= 0; i--) {
            lines.addAll(i + 2, details(settings.getOrDefault(entries.get(i).id(), List.of())));
        }
        List<String> off = off(configuration);
        lines.add(Words.some(entries.size(), "rule") + " on, " + off.size() + " off"
                + (off.isEmpty() ? "" : ": " + String.join(", ", off)));
        return lines;
    }

    private static List<String> row(RuleSet.Entry entry, List<Setting> said) {
        return List.of(
                entry.id(),
                severity(entry.grades().certain()),
                severity(entry.grades().likely()),
                languages(entry),
                where(said));
    }

    /** What was said beside the severity, each with its place. */
    private static List<String> details(List<Setting> said) {
        return said.stream()
                .filter(setting -> !setting.name().equals(SEVERITY))
                .map(setting -> "    " + setting.name() + ": " + shortened(setting.value()) + "  " + setting.where())
                .toList();
    }

    private static List<String> table(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(other -> other.get(column).length())
                        .max()
                        .orElse(0);
                line.append(row.get(i)).append(" ".repeat(width + 2 - row.get(i).length()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** One severity, or one for each way in which articles declare what they say of themselves. */
    static String severity(Map<Declaration, Severity> grades) {
        Set<Severity> all = new LinkedHashSet<>();
        List<String> each = new ArrayList<>();
        for (Declaration declaration : Declaration.values()) {
            Severity severity = grades.getOrDefault(declaration, Severity.OFF);
            all.add(severity);
            each.add(declaration.name().toLowerCase(Locale.ROOT) + " " + Words.of(severity));
        }
        return all.size() == 1 ? Words.of(all.iterator().next()) : String.join(", ", each);
    }

    private static String languages(RuleSet.Entry entry) {
        Set<String> known = entry.rule().languages();
        return known.isEmpty() ? "any" : String.join(" ", new TreeSet<>(known));
    }

    private static String shortened(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE - 1) + "…" : value;
    }

    private static List<String> off(Configuration configuration) {
        return configuration.settings().stream()
                .filter(setting -> setting.name().equals(SEVERITY)
                        && configuration.rules().entry(setting.rule()).isEmpty())
                .map(setting -> setting.rule() + " (" + setting.where() + ")")
                .toList();
    }

    /** A rule of one's own that says no severity has the one that all of them begin with. */
    private static String where(List<Setting> said) {
        return said.stream()
                .filter(setting -> setting.name().equals(SEVERITY))
                .map(Setting::where)
                .findFirst()
                .orElse("by default");
    }
}
