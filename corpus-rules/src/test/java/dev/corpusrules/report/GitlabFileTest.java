package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GitlabFileTest {

    private static final Checkout CHECKOUT = new Checkout("site/news");

    @Test
    void aFindingIsAnIssue() throws IOException {
        Report report = Samples.of(Samples.finding("boilerplate/related-links", Severity.ERROR, "a.txt", 3));

        assertThat(Samples.written(new GitlabFile(report, CHECKOUT, GitlabFile.ROOM)))
                .isEqualTo("""
                [{"description":"links to other articles","check_name":"boilerplate/related-links",\
                "fingerprint":"site/news/0123456789abcdef","severity":"critical",\
                "location":{"path":"site/news/a.txt","lines":{"begin":3,"end":3}}}]
                """);
    }

    @Test
    void nothingFoundIsAnEmptyList() throws IOException {
        assertThat(Samples.written(new GitlabFile(Samples.of(), CHECKOUT, GitlabFile.ROOM)))
                .isEqualTo("[]\n");
    }

    @Test
    void whatIsLeftOutIsAnIssueOfItsOwn() throws IOException {
        Finding[] many = IntStream.range(0, 50)
                .mapToObj(i -> Samples.finding("boilerplate/likely", Severity.INFO, "a.txt", i + 1))
                .toArray(Finding[]::new);

        String small = Samples.written(new GitlabFile(Samples.of(many), CHECKOUT, new Room(100, 3_000, false)));
        JsonNode issues = new ObjectMapper().readTree(small);

        assertThat(small.length()).isBetween(2_000, 3_000);
        assertThat(issues.get(issues.size() - 1).get("description").asText())
                .startsWith("… and " + (51 - issues.size()) + " more findings");
    }
}
