package dev.corpusrules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.File;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void inABuildItIsTheBuild() {
        assertThat(command(execution("verify"), session(new Properties())).again(""))
                .isEqualTo("mvn verify");
    }

    @Test
    void profilesAndOwnPropertiesAreRepeated() {
        Properties given = new Properties();
        given.setProperty("corpus.failOn", "warning");
        given.setProperty("skipITs", "true");

        assertThat(command(execution("verify"), session(given, "newsroom")).again(""))
                .isEqualTo("mvn -Pnewsroom verify -Dcorpus.failOn=warning");
    }

    @Test
    void aloneItIsTheGoalByItsWholeName() {
        Properties given = new Properties();
        given.setProperty("corpus.directory", "articles");

        assertThat(command(execution(null), session(given)).again(""))
                .isEqualTo("mvn dev.corpusrules:corpus-maven-plugin:1:check -Dcorpus.directory=articles");
    }

    @Test
    void anotherGoalDoesNotDoWhatThisOneWasToldToDo() {
        Properties given = new Properties();
        given.setProperty("corpus.directory", "articles");
        given.setProperty("corpus.prune", "true");
        given.setProperty("corpus.changedSince", "main");
        given.setProperty("corpus.fork", "false");

        assertThat(command(execution("verify"), session(given)).of("fix", ""))
                .isEqualTo("mvn dev.corpusrules:corpus-maven-plugin:1:fix -Dcorpus.directory=articles");
    }

    @Test
    void theCheckOfABuildIsTheBuildWithoutTheProfileThatBindsAnotherGoal() {
        assertThat(command(execution("validate"), session(new Properties(), "accept"))
                        .of("check", "town"))
                .isEqualTo("mvn verify");
    }

    @Test
    void ofAModuleTheBuildIsTheWholeOneAndAnotherGoalIsTheModules() {
        Command command = command(execution("verify"), session(new Properties()));

        assertThat(command.again("town")).isEqualTo("mvn verify");
        assertThat(command.of("baseline", "town"))
                .isEqualTo("mvn -pl town dev.corpusrules:corpus-maven-plugin:1:baseline");
        assertThat(command(execution(null), session(new Properties())).again("old town"))
                .isEqualTo("mvn -pl 'old town' dev.corpusrules:corpus-maven-plugin:1:check");
    }

    @Test
    void anExecutionWithAConfigurationOfItsOwnIsNamed() {
        MojoExecution bound = execution("verify");
        PluginExecution own = new PluginExecution();
        own.setId("default");
        bound.getPlugin().addExecution(own);
        MavenSession session = session(new Properties());
        session.getCurrentProject().getBuild().addPlugin(bound.getPlugin());
        assertThat(command(bound, session).of("fix", "")).endsWith(":fix");

        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(new Xpp3Dom("directory"));
        own.setConfiguration(configuration);
        assertThat(command(bound, session).of("fix", "")).endsWith(":fix@default");

        bound.getPlugin().setConfiguration(configuration);
        assertThat(command(bound, session).of("fix", "")).endsWith(":fix");
    }

    @Test
    void whatAShellWouldReadIsQuoted() {
        Properties given = new Properties();
        given.setProperty("corpus.directory", "the editor's desk");
        given.setProperty("corpus.includes", "*.txt");

        assertThat(command(execution("verify"), session(given)).again(""))
                .isEqualTo("mvn verify -Dcorpus.directory='the editor'\\''s desk' -Dcorpus.includes='*.txt'");
    }

    private static Command command(MojoExecution execution, MavenSession session) {
        return new Call(execution, session, new File("")).command();
    }

    private static MojoExecution execution(String phase) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.corpusrules");
        plugin.setArtifactId("corpus-maven-plugin");
        plugin.setVersion("1");
        MojoExecution execution = new MojoExecution(plugin, "check", "default");
        execution.setLifecyclePhase(phase);
        return execution;
    }

    private static MavenSession session(Properties given, String... profiles) {
        MavenSession session = mock(MavenSession.class);
        when(session.getCurrentProject()).thenReturn(new MavenProject());
        when(session.getUserProperties()).thenReturn(given);
        when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest().setActiveProfiles(List.of(profiles)));
        return session;
    }
}
