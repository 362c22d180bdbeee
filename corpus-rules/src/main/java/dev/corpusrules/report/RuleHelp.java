package dev.corpusrules.report;

import dev.corpusrules.RuleSet;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.config.Nearest;
import dev.corpusrules.config.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a rule is, and what it is set to here: its page, or for a rule of one's own all that was said of it. */
public final class RuleHelp {

    private RuleHelp() {}

    /** All lines, in order; empty when there is no such rule. */
    public static Optional<List<String>> lines(String rule, Configuration configuration) {
        List<Setting> settings = configuration.settings().stream()
                .filter(setting -> setting.rule().equals(rule))
                .toList();
        Optional<RulePage> page = RulePage.of(rule);
        if (page.isEmpty() && settings.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        page.ifPresentOrElse(found -> lines.addAll(found.markdown().lines().toList()), () -> lines.add("# " + rule));
        lines.add("");
        lines.add("## Here");
        lines.add("");
        lines.add(configuration.rules().entry(rule).map(RuleHelp::grades).orElse("off"));
        settings.forEach(
                setting -> lines.add("- " + setting.name() + ": " + setting.value() + "  (" + setting.where() + ")"));
        return Optional.of(lines);
    }

    /** That there is no such rule, and which one was probably meant. */
    public static String unknown(String rule, Configuration configuration) {
        TreeSet<String> ids = new TreeSet<>();
        Stream.concat(configuration.settings().stream(), Configuration.ofPacks(List.of("news")).settings().stream())
                .forEach(setting -> ids.add(setting.rule()));
        String question = Nearest.question(rule, ids);
        return "there is no rule \"" + rule + "\"" + (question.isEmpty() ? "" : ": " + question);
    }

    private static String grades(RuleSet.Entry entry) {
        return "severity " + RuleList.severity(entry.grades().certain()) + "; what is likely: "
                + RuleList.severity(entry.grades().likely());
    }
}
