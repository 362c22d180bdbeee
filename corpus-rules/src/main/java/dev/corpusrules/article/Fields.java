package dev.corpusrules.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the fields of records and the keys of front matter are called. */
public final class Fields {

    /** The usual names: those of site generators, news interchange formats and published corpora. */
    public static final Fields DEFAULT = new Fields(Map.of());

    /** Boxes that generators and feeds put keys into, and that say nothing about what the key means. */
    private static final List<String> BOXES = List.of("params.", "meta.", "metadata.", "frontmatter.", "data.");

    /** What an object calls the string that it is about. */
    private static final List<String> NAMES = List.of(".name", ".fullname", ".displayname", ".rendered", ".title");

    private static final Map<String, Meaning> USUAL = usual();

    private final Map<String, Meaning> named = new HashMap<>();

    private Fields(Map<String, List<String>> paths) {
        paths.forEach((name, aliases) -> {
            for (int i = 0; i < aliases.size(); i++) {
                named.putIfAbsent(aliases.get(i), new Meaning(key(name), i - aliases.size()));
            }
        });
    }

    /**
     * Names of one's own, beside the usual ones; whatever is named here is sought there only.
     *
     * @param paths by our name ({@code title}, {@code text}, {@code author} …) the paths of the field, likeliest
     *     first, such as {@code content.html}; {@code html}, {@code markdown} and {@code plain} stand for a text and say how it is written
     * @throws IllegalArgumentException when we have no such name
     */
    public static Fields named(Map<String, List<String>> paths) {
        return paths.isEmpty() ? DEFAULT : new Fields(paths);
    }

    /** Our names, which {@link #named} knows. */
    public static List<String> names() {
        return Arrays.stream(Key.values()).map(Key::toString).toList();
    }

    /** What the field at the path means; empty when nothing to us. */
    Optional<Meaning> meaning(String path) {
        Meaning own = named.get(path);
        if (own != null) {
            return Optional.of(own);
        }
        Meaning asWritten = USUAL.get(path);
        Meaning usual = asWritten == null ? USUAL.get(normal(path)) : asWritten;
        return Optional.ofNullable(usual).filter(meaning -> named.isEmpty() || !isNamed(meaning.key));
    }

    /** The paths that the configuration gives a text; empty when it gives none. */
    List<String> namedTexts() {
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().key.isText())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private boolean isNamed(Key key) {
        return named.values().stream().anyMatch(meaning -> meaning.key == key || meaning.key.isText() && key.isText());
    }

    private static Key key(String name) {
        for (Key key : Key.values()) {
            if (key.toString().equals(name)) {
                return key;
            }
        }
        throw new IllegalArgumentException(
                "there is no field \"" + name + "\"; there are " + String.join(", ", names()));
    }

    /** The lowest rank that an id can have. */
    int bestId() {
        int best = 0;
        for (Meaning meaning : named.values()) {
            best = meaning.key == Key.ID ? Math.min(best, meaning.rank) : best;
        }
        return best;
    }

    private static String normal(String path) {
        String name = isNormal(path) ? path : withoutSigns(path);
        for (String box : BOXES) {
            if (name.startsWith(box)) {
                return name.substring(box.length());
            }
        }
        return name;
    }

    private static boolean isNormal(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (isSign(c) || Character.toLowerCase(c) != c) {
                return false;
            }
        }
        return true;
    }

    private static String withoutSigns(String path) {
        StringBuilder normal = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!isSign(c)) {
                normal.append(Character.toLowerCase(c));
            }
        }
        return normal.toString();
    }

    private static boolean isSign(char c) {
        return c == '_' || c == '-' || c == ' ' || c == ':';
    }

    private static Map<String, Meaning> usual() {
        Map<String, Meaning> usual = new HashMap<>();
        for (Key key : Key.values()) {
            int rank = 0;
            for (String alias : key.aliases) {
                usual.putIfAbsent(alias, new Meaning(key, rank++));
                if (key != Key.DRAFT) {
                    for (String name : NAMES) {
                        usual.putIfAbsent(alias + name, new Meaning(key, rank++));
                    }
                }
            }
        }
        return usual;
    }

    /**
     * What a field means.
     *
     * @param rank the lower, the likelier that the article's own value stands there; negative when the user says so
     */
    record Meaning(Key key, int rank) {}

    /** Our names for what an article declares, each with what others call it, likeliest first. */
    enum Key {
        ID("id guid uuid articleid docid documentid"),
        TITLE("title headline articletitle name heading"),
        PLAIN("plaintext content.plain contenttext"),
        TEXT(
                "text body content article fulltext articletext articlebody maintext rawtext bodytext cleantext cleanedtext"
                        + " story paragraphs content.text content.body body.text article.text article.body"),
        MARKDOWN("markdown md bodymarkdown contentmarkdown content.markdown body.markdown"),
        HTML(
                "html contenthtml bodyhtml texthtml rawhtml content.html body.html content.rendered contentencoded article.html"),
        AUTHOR("author authors byline by creator creators dccreator dc.creator writer writers reporter reporters"
                + " journalist authorname authornames"),
        PUBLISHED("published date datepublished publishedat publishdate datepublish publishedon publishedtime pubdate"
                + " publicationdate publicationdatetime firstpublished firstpublishedat dcdate posted postedat postedon"
                + " issued created createdat datetime timestamp"),
        MODIFIED("modified lastmod lastmodified lastmodifiedat updated updatedat datemodified datemodify modifiedat"
                + " modifieddate lastupdated lastupdate updatedate revised"),
        PUBLISHER("publisher sitename source outlet publication newspaper site domain sourcedomain provider"),
        AGENCY("agency agencies wire wireservice newsagency infosources"),
        ORIGIN("origin originalsource originalpublisher isbasedon syndicatedfrom"),
        RIGHTS("license licence rights copyright copyrightholder copyrightnotice usageterms credittext"),
        CANONICAL("canonical canonicalurl permalink url link originalurl sourceurl"),
        LANGUAGE("language lang locale inlanguage languagecode dclanguage"),
        IMAGE("image images cover coverimage featuredimage featureimage heroimage leadimage thumbnail imageurl"
                + " image.url image.src images.url images.src cover.image cover.url cover.src coverimage.url"
                + " featuredimage.url heroimage.src heroimage.url"),
        IMAGE_CREDIT(
                "imagecredit photocredit covercredit coverimagecredit photographer photoby image.credit images.credit"
                        + " image.photographer images.photographer cover.credit image.author cover.author"),
        IMAGE_LICENCE(
                "imagelicense imagelicence image.license images.license image.licence images.licence cover.license"),
        FORMAT("format contenttype contentformat mimetype textformat"),
        DRAFT("draft isdraft");

        private final List<String> aliases;

        Key(String aliases) {
            this.aliases = new ArrayList<>(List.of(aliases.split(" ")));
        }

        /** Whether the article's words stand there. */
        boolean isText() {
            return this == PLAIN || this == TEXT || this == MARKDOWN || this == HTML;
        }

        /** As users write it: {@code image-credit}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
