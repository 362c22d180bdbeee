package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.article.Opened;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {

    @Test
    void itIsWorkedOutOnceAndNotBeforeSomebodyAsks() {
        AtomicInteger times = new AtomicInteger();
        Later<Integer> later = new Later<>(times::incrementAndGet);
        assertThat(times).hasValue(0);
        assertThat(later.get()).isEqualTo(1);
        assertThat(later.get()).isEqualTo(1);
    }

    @Test
    void copiesOfAnArticleReadWhatItSaysOfItselfTogether() {
        AtomicInteger times = new AtomicInteger();
        Article article = article(asked -> {
            times.incrementAndGet();
            return Metadata.NONE;
        });
        RuleSet rules = new RuleSet(List.of(), List.of(), "sv", List.of());
        Article copy = article.asIn(rules).suppressing(List.of()).in("archive");
        assertThat(copy.language()).contains("sv");
        assertThat(copy.declaresLanguage()).isFalse();
        assertThat(times).hasValue(0);
        assertThat(copy.metadata().language()).isNotNull();
        assertThat(article.metadata().language()).isNull();
        assertThat(times).hasValue(1);
    }

    @Test
    void copiesShareTheReadingsOfTheirLayoutAndNoOthers() {
        AtomicInteger times = new AtomicInteger();
        Reading<Integer> ofAll = asked -> times.incrementAndGet();
        Reading<Integer> ofLayout = new Reading<>() {

            @Override
            public Integer of(Article asked) {
                return times.incrementAndGet();
            }

            @Override
            public boolean isOfLayout() {
                return true;
            }
        };
        Article article = article(asked -> Metadata.NONE);
        Article copy = article.in("archive");
        assertThat(copy.read(ofLayout)).isEqualTo(1);
        assertThat(article.suppressing(List.of()).read(ofLayout)).isEqualTo(1);
        assertThat(copy.read(ofAll)).isEqualTo(2);
        assertThat(article.read(ofAll)).isEqualTo(3);
        assertThat(article.read(ofAll)).isEqualTo(3);
    }

    @Test
    void anArticleOfWhichNobodyCanTellWhatItSaysOfItselfIsUnreadable() {
        Article article = article(asked -> {
            throw new IllegalStateException("too many authors");
        });
        assertThat(new Opened.Read(article, 5).withMetadata())
                .isEqualTo(new Opened.Unreadable(
                        "mill.txt", 1, "its reader broke: IllegalStateException: too many authors"));
        assertThatThrownBy(article::metadata).isInstanceOf(IllegalStateException.class);
    }

    private static Article article(Reading<Metadata> metadata) {
        return new Article(
                new Source("mill.txt", "Words"),
                Article.Format.TEXT,
                Declaration.TEXT,
                null,
                metadata,
                Prose.plain("Words"),
                Later.known(List.of()),
                Later.known(List.of()));
    }
}
