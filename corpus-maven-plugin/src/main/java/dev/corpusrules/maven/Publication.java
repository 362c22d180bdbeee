package dev.corpusrules.maven;

import dev.corpusrules.report.Changes;
import dev.corpusrules.report.Commands;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.GithubActions;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.ReportFolder;
import dev.corpusrules.report.ReportFolder.Kind;
import dev.corpusrules.report.Reprint;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How people and machines learn what a check came to.
 *
 * @param corpus the folder from which files are named
 * @param shown how many findings the console shows
 * @param commands what people may type next
 */
record Publication(ReportFolder folder, Place place, Path corpus, int shown, Commands commands) {

    /** Removes what an earlier check wrote. */
    void clear() throws UnwrittenException {
        try {
            folder.clear();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /**
     * Writes the reports, those for GitHub Actions included.
     *
     * @param changes what people look at first
     */
    void write(Report report, Changes changes) throws UnwrittenException {
        try {
            folder.write(report);
            if (folder.kinds().contains(Kind.GITHUB)) {
                new GithubActions(System.getenv()).tell(report, folder.checkout(), changes, System.out);
            }
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Writes the reports of a former check again. */
    void write(Reprint former) throws UnwrittenException {
        try {
            folder.write(former.files());
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    Console console(Report report) {
        return new Console(place.typed(corpus), shown, place.typed(folder.mostDetailed(report)), commands);
    }

    private UnwrittenException unwritten(IOException e) {
        return new UnwrittenException("cannot write reports to " + place.typed(folder.path()) + ": " + e, e);
    }

    /** A report could not be written. */
    static final class UnwrittenException extends IOException {

        private static final long serialVersionUID = 1;

        private UnwrittenException(String message, IOException cause) {
            super(message, cause);
        }
    }
}
