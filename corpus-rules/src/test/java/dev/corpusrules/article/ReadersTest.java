package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Article;
import dev.corpusrules.Source;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private static final Source FERRY = new Source("ferry.txt", "The ferry was late.");

    @Test
    void whatAReaderReadsIsHandedOn() throws Exception {
        Readers.Reading read = Readers.unbroken(1, () -> Readers.file(FERRY, Article.Format.TEXT, Fields.DEFAULT));
        assertThat(read.article().prose().text()).isEqualTo("The ferry was late.");
    }

    @Test
    void aReaderThatBreaksLeavesAnArticleThatCannotBeRead() {
        assertThatThrownBy(() -> Readers.unbroken(7, () -> {
                    throw new IndexOutOfBoundsException("Index 3 out of bounds for length 3");
                }))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.line()).isEqualTo(7))
                .hasMessage("its reader broke: IndexOutOfBoundsException: Index 3 out of bounds for length 3");
    }

    @Test
    void aReaderThatNeverComesBackUpDoesToo() {
        assertThatThrownBy(() -> Readers.unbroken(1, () -> deeper(0)))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("its reader broke: StackOverflowError");
    }

    private static Readers.Reading deeper(int level) {
        return level < 0 ? Readers.file(FERRY, Article.Format.TEXT, Fields.DEFAULT) : deeper(level + 1);
    }
}
