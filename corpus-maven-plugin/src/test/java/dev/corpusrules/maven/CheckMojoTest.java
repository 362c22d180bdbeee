package dev.corpusrules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wiring of the goal; what it says of articles is told by the integration tests. */
@MojoTest
@Basedir("target/wiring")
class CheckMojoTest {

    private static final String LINE = "The ferry runs for two more weeks.\n";

    @Inject
    private MavenSession session;

    @BeforeEach
    void aProject() throws Exception {
        Path project = Path.of(MojoExtension.getBasedir());
        Files.createDirectories(project.resolve("articles"));
        Files.writeString(project.resolve("articles/ferry.txt"), LINE);
        Files.writeString(project.resolve("corpus.yml"), "extends: attribution\n");
        when(session.getExecutionRootDirectory()).thenReturn(project.toString());
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "directory", value = "no-such-folder")
    void skipLooksAtNothing(CheckMojo mojo) throws Exception {
        mojo.execute();
    }

    @Test
    @InjectMojo(goal = "check")
    void theDefaultFolderMayBeAbsent(CheckMojo mojo) throws Exception {
        mojo.execute();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "directory", value = "articles")
    @MojoParameter(name = "outputDirectory", value = "violations")
    void violationsAreFailures(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 finding at error or above (corpus.failOn=error, corpus.maxViolations=0);"
                        + " see violations/findings.jsonl");
        assertThat(Path.of(MojoExtension.getBasedir(), "violations/summary.json"))
                .content()
                .startsWith("{\"outcome\":\"violations\",\"articles\":1,");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "directory", value = "articles")
    @MojoParameter(name = "maxViolations", value = "1")
    void asManyAsAllowedPass(CheckMojo mojo) throws Exception {
        mojo.execute();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "directory", value = "articles")
    @MojoParameter(name = "includes", value = "*.md")
    void noMatchingArticleIsBroken(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("no article in articles matches [*.md]");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "directory", value = "no-such-folder")
    @MojoParameter(name = "failOn", value = "sometimes")
    @MojoParameter(name = "reports", value = "jsonl,pdf")
    @MojoParameter(name = "threads", value = "0")
    void allMistakesOfTheParametersAreSaidAtOnce(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("corpus.reports: there is no report \"pdf\", only jsonl, articles, ")
                .hasMessageEndingWith(", and 3 more mistakes");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "directory", value = "articles")
    @MojoParameter(name = "includes", value = "*.txt,/srv/articles/*.txt")
    void aGlobThatIsNoneIsAMistakeLikeAnyOther(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("corpus.includes cannot be \"/srv/articles/*.txt\": a glob begins in the corpus directory");
    }
}
