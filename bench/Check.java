import dev.corpusrules.Checker;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Cache;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import dev.corpusrules.report.Checkout;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.ReportFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The check of a folder by the library alone, in a process of its own: {@code java Check FOLDER CONFIG OUTPUT [THREADS]}.
 * It writes {@code findings.jsonl} and {@code summary.json}, as the build does.
 */
public final class Check {

    private Check() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Configuration configuration = Configuration.read(Path.of(arguments[1]));
        Path output = Path.of(arguments[2]);
        int threads = arguments.length > 3
                ? Integer.parseInt(arguments[3])
                : Runtime.getRuntime().availableProcessors();
        Checked<?> checked = new CorpusCheck(new Checker(configuration.rules()), threads)
                .run(configuration.articles().in(folder), Cache.NONE, false, () -> {});
        Report report = new Report(
                Limit.DEFAULT,
                Coverage.of(checked, configuration.rules()),
                checked.findings(),
                List.of(),
                0,
                0,
                List.of(),
                checked.failures(),
                List.of());
        new ReportFolder(output, Set.of(ReportFolder.Kind.JSONL), Checkout.of(folder, folder)).write(report);
        System.out.println(
                checked.articles() + " articles, " + checked.findings().size() + " findings");
    }
}
