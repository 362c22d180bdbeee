package dev.corpusrules.report;

import static java.util.stream.Collectors.joining;

import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What GitHub Actions shows beside the lines of a change: commands that it reads from the output of a step.
 *
 * @param changes what is shown first
 */
record GithubAnnotations(Report report, Checkout checkout, Changes changes) {

    /** GitHub keeps so many errors, warnings and notices of one step, and drops the rest without a word. */
    static final int MOST = 10;

    /** The commands, the gravest first, and of equal ones those in changed files. When not all fit, the last says how many are left out. */
    List<String> commands() {
        List<String> errors = new ArrayList<>();
        report.mistakes().forEach(mistake -> errors.add(command("error", Map.of("title", "Corpus Rules"), mistake)));
        for (Coverage.Unreadable one : report.coverage().unreadable()) {
            Map<String, String> where = new LinkedHashMap<>();
            where.put("file", checkout.path(one.file()));
            where.put("line", Integer.toString(one.line()));
            where.put("title", "unreadable");
            errors.add(command("error", where, "cannot be read: " + one.why()));
        }
        for (Failure failure : report.failures()) {
            String broke = "the rule broke on " + failure.where() + ": " + failure.cause();
            errors.add(command("error", Map.of("title", failure.rule()), broke));
        }
        long all = errors.size() + report.findings().size();
        List<String> commands = new ArrayList<>(errors.subList(0, Math.min(MOST, errors.size())));
        commands.addAll(of(Severity.ERROR, MOST - commands.size()));
        commands.addAll(of(Severity.WARNING, MOST));
        List<String> notices = of(Severity.INFO, MOST);
        boolean allFit = commands.size() + notices.size() == all;
        commands.addAll(allFit ? notices : notices.subList(0, Math.min(MOST - 1, notices.size())));
        if (!allFit) {
            String more =
                    Words.some(all - commands.size(), "more finding") + "; the summary of this step tells of them";
            commands.add(command("notice", Map.of("title", "Corpus Rules"), more));
        }
        return commands;
    }

    private List<String> of(Severity severity, int most) {
        Predicate<Finding> isSo = finding -> finding.severity() == severity;
        List<Finding> here = Sample.of(report.findings(), isSo.and(this::isInChange), most);
        List<Finding> elsewhere =
                Sample.of(report.findings(), isSo.and(finding -> !isInChange(finding)), most - here.size());
        return Stream.concat(here.stream(), elsewhere.stream())
                .map(this::command)
                .toList();
    }

    private boolean isInChange(Finding finding) {
        return changes.files().isEmpty() || changes.touches(finding.place().file());
    }

    private String command(Finding finding) {
        Location place = finding.place();
        Map<String, String> where = new LinkedHashMap<>();
        where.put("file", checkout.path(place.file()));
        where.put("line", Integer.toString(place.line()));
        where.put("endLine", Integer.toString(place.endLine()));
        if (place.line() == place.endLine()) {
            // GitHub knows columns of one line only.
            where.put("col", Integer.toString(place.column()));
            where.put("endColumn", Integer.toString(place.endColumn()));
        }
        where.put("title", finding.rule());
        String level =
                switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO, OFF -> "notice";
                };
        return command(level, where, checkout.message(finding));
    }

    private static String command(String level, Map<String, String> properties, String message) {
        return "::" + level + " "
                + properties.entrySet().stream()
                        .map(one -> one.getKey() + "=" + property(one.getValue()))
                        .collect(joining(","))
                + "::" + data(message);
    }

    /** A text in which no line ends, so that it ends the command neither. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
