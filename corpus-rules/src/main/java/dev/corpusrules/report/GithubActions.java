package dev.corpusrules.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * GitHub Actions, when a check runs there.
 *
 * @param environment the variables of the process
 */
public record GithubActions(Map<String, String> environment) {

    public GithubActions {
        environment = Map.copyOf(environment);
    }

    /** Whether this is a step of a workflow. */
    public boolean isHere() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The branch that a pull request is to be merged into, as the checkout calls it; empty elsewhere. */
    public Optional<String> target() {
        return Optional.ofNullable(environment.get("GITHUB_BASE_REF"))
                .filter(branch -> !branch.isBlank())
                .map(branch -> "origin/" + branch);
    }

    /** Prints the annotations and adds to the step's summary, which earlier checks of the step may have begun. */
    public void tell(Report report, Checkout checkout, Changes changes, OutputStream out) throws IOException {
        // GitHub reads UTF-8, whatever the locale of the runner.
        PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
        new GithubAnnotations(report, checkout, changes).commands().forEach(command -> lines.print(command + "\n"));
        lines.flush();
        String file = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (!file.isEmpty()) {
            Path summary = Path.of(file);
            long begun = Files.exists(summary) ? Files.size(summary) : 0;
            String text = new GithubSummary(report, checkout, GithubSummary.MOST_BYTES - begun).text();
            Files.write(
                    summary,
                    text.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
