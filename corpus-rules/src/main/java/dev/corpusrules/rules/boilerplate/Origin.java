package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What makes articles come from one source. */
enum Origin {
    /** The publisher that the article names in its front matter, fields or page. */
    PUBLISHER,
    /** The host of the article's address. */
    HOST,
    /** The folder that it lies in; for records, their feed. */
    FOLDER;

    /** The source of the article, by the first of these that it tells. */
    static String of(Article article, List<Origin> order) {
        for (Origin origin : order) {
            String name = origin.name(article);
            if (name != null && !name.isBlank()) {
                return origin + " " + name.strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private @Nullable String name(Article article) {
        return switch (this) {
            case PUBLISHER -> {
                Metadata.@Nullable Value<String> publisher = article.metadata().publisher();
                boolean isTold = publisher != null && publisher.how().compareTo(Metadata.How.STRUCTURED) <= 0;
                yield publisher != null && isTold ? publisher.value() : null;
            }
            case HOST -> {
                Metadata.@Nullable Value<String> address = article.metadata().canonical();
                yield address == null ? null : host(address.value());
            }
            case FOLDER -> {
                String file = article.source().name();
                yield article.source().record().isPresent() ? file : "/" + file.substring(0, file.lastIndexOf('/') + 1);
            }
        };
    }

    private static @Nullable String host(String address) {
        try {
            return URI.create(address.strip()).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
