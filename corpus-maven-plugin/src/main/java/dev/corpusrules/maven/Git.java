package dev.corpusrules.maven;

import dev.corpusrules.report.Changes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The git that knows a folder: the program that made the clone, which reads every kind of repository. */
final class Git {

    /** Variables that a hook sets and that would lead away from the folder. */
    private static final List<String> OF_HOOKS = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

    /** The new lines of a hunk: the first, and how many if not one. */
    private static final Pattern HUNK = Pattern.compile("@@ -[\\d,]+ \\+(\\d+)(?:,(\\d+))? @@.*");

    private final String program;
    private final Path folder;

    Git(Path folder) throws IOException {
        this("git", folder);
    }

    Git(String program, Path folder) throws IOException {
        this.program = program;
        this.folder = folder.toRealPath();
    }

    /**
     * What has changed in the folder since the last commit that a revision and the present one share: what is committed, what
     * is not yet, and what git does not know.
     *
     * @param concerning files that concern everything in the folder; when one of them has changed, everything has
     * @throws UnknownChangeException when git cannot tell; its message says why and what to do
     */
    Changes since(String revision, List<Path> concerning)
            throws IOException, UnknownChangeException, InterruptedException {
        Path root = root(revision);
        String base = base(revision);
        List<Path> inside = new ArrayList<>();
        for (Path file : concerning) {
            Path parent = file.toAbsolutePath().normalize().resolveSibling("");
            // The file itself may be gone, which is a change, too.
            if (Files.isDirectory(parent) && parent.toRealPath().startsWith(root)) {
                inside.add(parent.toRealPath().resolve(file.getFileName()));
            }
        }
        String prefix = root.equals(folder) ? "" : slashed(root.relativize(folder)) + "/";
        // Names, not paths: the encoding of this system may lack what git says.
        Set<String> everything =
                inside.stream().map(file -> slashed(root.relativize(file))).collect(Collectors.toSet());
        boolean isEverything = false;
        Map<String, BitSet> files = new HashMap<>();
        for (String name : names(base, inside)) {
            isEverything |= everything.contains(name);
            if (name.startsWith(prefix)) {
                String file = name.substring(prefix.length());
                files.put(file, isFeed(file) ? lines(base, file) : new BitSet());
            }
        }
        return new Changes(revision, isEverything, files);
    }

    private Path root(String revision) throws IOException, UnknownChangeException, InterruptedException {
        if (revision.isBlank() || revision.startsWith("-")) {
            throw new UnknownChangeException("\"" + revision + "\" is no revision: name a branch, a tag or a commit");
        }
        Answer top;
        try {
            top = ask("rev-parse", "--show-toplevel");
        } catch (IOException e) {
            throw new UnknownChangeException("git cannot be started (" + e.getMessage()
                    + "): install it where the build runs, or check without corpus.changedSince");
        }
        if (!top.isGood()) {
            throw new UnknownChangeException(folder + " lies in no repository that git can read (" + top.trouble()
                    + "): check a clone, or check without corpus.changedSince");
        }
        if (ask("rev-parse", "--is-shallow-repository").text().equals("true")) {
            throw new UnknownChangeException(
                    "the clone is shallow, so git does not know what has changed since " + revision
                            + ": fetch the whole history, with \"fetch-depth: 0\" in GitHub Actions, \"GIT_DEPTH: 0\" in GitLab CI, or"
                            + " git fetch --unshallow");
        }
        return Path.of(top.text()).toRealPath();
    }

    private String base(String revision) throws IOException, UnknownChangeException, InterruptedException {
        if (!ask("rev-parse", "--verify", "--quiet", revision + "^{commit}").isGood()) {
            throw new UnknownChangeException("git knows no revision \"" + revision
                    + "\" here: git fetch gets it from where it is; a branch of a remote is called as in origin/main");
        }
        Answer base = ask("merge-base", revision, "HEAD");
        if (!base.isGood()) {
            throw new UnknownChangeException("\"" + revision
                    + "\" and what is checked out share no commit: name a revision that it was made from");
        }
        return base.text();
    }

    /** A renamed file counts under its new name. */
    private List<String> names(String base, List<Path> inside)
            throws IOException, UnknownChangeException, InterruptedException {
        List<String> names = new ArrayList<>(
                good(ask("diff", "--name-only", "--no-renames", "--ignore-submodules=none", "-z", base, "--"))
                        .parts());
        List<String> unknown = new ArrayList<>(List.of("ls-files", "--others", "--full-name", "-z", "--", "."));
        inside.forEach(file -> unknown.add(file.toString()));
        names.addAll(good(ask(unknown.toArray(String[]::new))).parts());
        return names;
    }

    /** The lines of a feed that have changed; none when git does not tell them apart, so that all count. */
    private BitSet lines(String base, String file) throws IOException, UnknownChangeException, InterruptedException {
        BitSet lines = new BitSet();
        Answer patch = good(
                ask("diff", "-U0", "--no-color", "--no-renames", "--no-ext-diff", "--no-textconv", base, "--", file));
        for (String line : patch.text().split("\n")) {
            Matcher hunk = line.startsWith("@@") ? HUNK.matcher(line) : null;
            if (hunk != null && hunk.matches()) {
                int first = Integer.parseInt(hunk.group(1));
                int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                lines.set(first, first + count);
                // Where lines are only gone, none has changed: that is not the same as to know of none.
                lines.set(0);
            }
        }
        return lines;
    }

    private static boolean isFeed(String file) {
        return file.endsWith(".jsonl") || file.endsWith(".ndjson");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static Answer good(Answer answer) throws UnknownChangeException {
        if (!answer.isGood()) {
            throw new UnknownChangeException("git could not tell what has changed: " + answer.trouble());
        }
        return answer;
    }

    private Answer ask(String... question) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program, "--literal-pathspecs", "-c", "core.quotePath=false"));
        command.addAll(Arrays.asList(question));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        OF_HOOKS.forEach(builder.environment()::remove);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process process = builder.start();
        process.getOutputStream().close();
        // Both at once: a pipe that nobody empties stops the process.
        CompletableFuture<byte[]> trouble = CompletableFuture.supplyAsync(() -> {
            try {
                return process.getErrorStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        process.getInputStream().transferTo(said);
        return new Answer(process.waitFor(), said.toByteArray(), trouble.join());
    }

    /** What git says to a question. */
    private record Answer(int code, byte[] said, byte[] complaint) {

        boolean isGood() {
            return code == 0;
        }

        /** Without the line end. */
        String text() {
            return new String(said, StandardCharsets.UTF_8).replaceFirst("\r?\n$", "");
        }

        /** Names, each ended by a zero. */
        List<String> parts() {
            String all = new String(said, StandardCharsets.UTF_8);
            return all.isEmpty() ? List.of() : List.of(all.split("\0"));
        }

        String trouble() {
            return new String(complaint, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("it does not say why");
        }
    }

    /** Nobody knows what has changed; the message says why, and what to do. */
    static final class UnknownChangeException extends Exception {

        private static final long serialVersionUID = 1L;

        UnknownChangeException(String message) {
            super(message);
        }
    }
}
