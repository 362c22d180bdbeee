package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Glob;
import dev.corpusrules.Said;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article that lacks what its folder demands. All demands of all globs that match its path hold.
 *
 * @param paths by glob, what the articles there must name
 */
public record Required(Map<Glob, List<Demand>> paths) implements ArticleRule {

    public Required() {
        this(Map.of());
    }

    public Required {
        Map<Glob, List<Demand>> copy = new LinkedHashMap<>();
        paths.forEach((glob, demands) -> copy.put(glob, List.copyOf(demands)));
        paths = Collections.unmodifiableMap(copy);
    }

    @Override
    public Stream<Said> check(Article article) {
        Set<Demand> missing = EnumSet.noneOf(Demand.class);
        paths.forEach((glob, demands) -> {
            if (glob.matches(article.source().name())) {
                demands.stream()
                        .filter(demand -> !demand.isMet(article.metadata()))
                        .forEach(missing::add);
            }
        });
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        String names = missing.stream().map(Demand::words).collect(Collectors.joining(", "));
        String why = missing.contains(Demand.DATE)
                ? Absence.undated(article).map(undated -> " (" + undated + ")").orElse("")
                : "";
        return Stream.of(Fault.at(Absence.place(article), "Required in this folder and missing: " + names + why + "."));
    }
}
