package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

    private final Source source = new Source("a.txt", "one\ntwo\r\nthree\rfour\n");

    @Test
    void linesEndAtEveryKindOfLineEnd() {
        assertThat(source.lines()).isEqualTo(4);
        assertThat(source.lineSpan(2).in(source.text())).isEqualTo("two");
        assertThat(source.lineSpan(3).in(source.text())).isEqualTo("three");
        assertThat(source.lineSpan(4).in(source.text())).isEqualTo("four");
    }

    @Test
    void linesAndColumnsCountFromOne() {
        int three = source.text().indexOf("three");
        assertThat(source.line(three)).isEqualTo(3);
        assertThat(source.column(three)).isEqualTo(1);
        assertThat(source.column(three + 4)).isEqualTo(5);
    }

    @Test
    void columnsAreUtf16Units() {
        Source astral = new Source("a.txt", "a\uD83D\uDE00b");
        assertThat(astral.column(3)).isEqualTo(4);
    }

    @Test
    void wholeLinesTakeTheirLineEnd() {
        int two = source.text().indexOf("two");
        assertThat(source.wholeLines(new Span(two, two + 1)).in(source.text())).isEqualTo("two\r\n");
        assertThat(source.wholeLines(new Span(0, two + 1)).in(source.text())).isEqualTo("one\ntwo\r\n");
    }

    @Test
    void everyLineOfALongTextIsFound() {
        Source many = new Source("a.txt", "x\r".repeat(100));
        assertThat(many.lines()).isEqualTo(100);
        assertThat(many.line(2 * 57)).isEqualTo(58);
        assertThat(many.wholeLines(new Span(3, 4))).isEqualTo(new Span(2, 4));
        assertThat(many.wholeLines(new Span(2, 4))).isEqualTo(new Span(2, 4));
    }

    @Test
    void aBlankLineIsEmpty() {
        assertThat(new Source("a.txt", "\n\nx").lineSpan(1)).isEqualTo(new Span(0, 0));
    }

    @Test
    void anEmptyTextHasNoLine() {
        assertThat(new Source("a.txt", "").lines()).isZero();
    }

    @Test
    void aRecordKnowsTheFieldOfEachOffset() {
        Source.FeedRecord record = new Source.FeedRecord(
                "7",
                3,
                90,
                List.of(new Source.Field("title", new Span(0, 5)), new Source.Field("text", new Span(7, 20))));
        assertThat(record.field(4).name()).isEqualTo("title");
        assertThat(record.field(7).name()).isEqualTo("text");
        assertThat(new Source("feed.jsonl", "Title\n\nBody of it all.", record).key())
                .isEqualTo("feed.jsonl#7");
    }
}
