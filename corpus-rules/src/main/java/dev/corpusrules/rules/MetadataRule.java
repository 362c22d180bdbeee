package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Location;
import dev.corpusrules.Said;
import dev.corpusrules.text.Expression;
import dev.corpusrules.text.Headline;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that an article must say of itself. Where it does not, it is reported at its headline; where it says
 * something else, at that value.
 *
 * @param field what it must say
 * @param optional whether it may also say nothing
 * @param matches what each value as a whole must look like
 * @param oneOf the values that are allowed; without any, all are
 * @param message what is wrong otherwise
 */
public record MetadataRule(
        @Nullable MetadataField field,
        boolean optional,
        @Nullable Expression matches,
        List<String> oneOf,
        String message)
        implements ArticleRule {

    public MetadataRule() {
        this(null, false, null, List.of(), "");
    }

    public MetadataRule {
        oneOf = List.copyOf(oneOf);
    }

    @Override
    public Stream<Said> check(Article article) {
        List<MetadataField.Value> values = field == null ? List.of() : field.values(article);
        if (values.isEmpty()) {
            return optional ? Stream.empty() : Stream.of(Fault.at(headline(article), message));
        }
        return values.stream()
                .filter(value -> !isRight(value.words()))
                .map(value -> Fault.at(
                        value.place() == null ? headline(article) : article.locateInSource(value.place()), message));
    }

    private boolean isRight(String words) {
        return (matches == null || matches.matches(words)) && (oneOf.isEmpty() || oneOf.contains(words));
    }

    private static Location headline(Article article) {
        return article.locate(Headline.opening(article));
    }
}
