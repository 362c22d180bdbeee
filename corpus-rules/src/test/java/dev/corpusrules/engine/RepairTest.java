package dev.corpusrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Checker;
import dev.corpusrules.Fault;
import dev.corpusrules.Finding;
import dev.corpusrules.Fix;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Said;
import dev.corpusrules.Severity;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.engine.Repair.Repaired;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTest {

    private static final String TEXT = "The mill opened.\r\n\r\nTags: mills\r\n\r\nShare this\r\n";

    @TempDir
    Path folder;

    private Path file;

    /** Takes away a last line without a full stop, so that each edit lays bare the next. */
    private record OpenEnd() implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            Block last = article.blocks().get(article.blocks().size() - 1);
            return article.text(last).endsWith(".")
                    ? Stream.empty()
                    : Stream.of(
                            Fault.at(article.locate(last.span()), "open end").fixedBy(Fix.delete(last.whole())));
        }
    }

    @BeforeEach
    void aFile() throws IOException {
        file = folder.resolve("a.txt");
        Files.writeString(file, TEXT);
    }

    @Test
    void whatAnEditLaysBareIsRepairedToo() throws IOException {
        Repaired repaired = repair().of("a.txt", findings(), TEXT.hashCode());
        assertThat(repaired.edits()).isEqualTo(2);
        assertThat(file).hasContent(TEXT);

        repaired.write();
        assertThat(Files.readString(file)).isEqualTo("The mill opened.\r\n");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aFileThatHasChangedMeanwhileIsLeftAlone() throws IOException {
        List<Finding> findings = findings();
        Files.writeString(file, "The mill opened again.\n");
        assertThatThrownBy(() -> repair().of("a.txt", findings, TEXT.hashCode()))
                .isInstanceOf(IOException.class)
                .hasMessage("it has changed while it was checked");
    }

    private List<Finding> findings() throws IOException {
        return checker().examine(Article.text("a.txt", Files.readString(file))).findings();
    }

    private Repair repair() {
        return new Repair(checker(), Corpus.in(folder));
    }

    private static Checker checker() {
        RuleSet.Entry entry = new RuleSet.Entry("house/open", new OpenEnd(), RuleSet.Grades.of(Severity.ERROR));
        return new Checker(new RuleSet(List.of(entry), List.of(), "en", List.of()));
    }
}
