import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Prints invented phrases to look for: {@code java bench/Phrases.java COUNT}. One in a hundred stands in the articles. */
public final class Phrases {

    private static final List<String> FIRST =
            List.of("Sign up for", "Read more on", "Follow us on", "Share this with", "Subscribe to", "More from", "Back to");
    private static final List<String> MIDDLE =
            List.of("our daily", "the weekly", "your local", "the new", "our free", "the morning", "our best");
    private static final List<String> LAST =
            List.of("letter", "stories", "channel", "reader", "digest", "briefing", "edition", "page", "app", "podcast");

    private Phrases() {}

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        Random random = new Random(11);
        Set<String> phrases = new LinkedHashSet<>(List.of("Sign up for our newsletter", "Share this article", "Five walks along"));
        while (phrases.size() < count) {
            String phrase = any(FIRST, random) + " " + any(MIDDLE, random) + " " + any(LAST, random);
            phrases.add(phrases.contains(phrase) ? phrase + " no. " + phrases.size() : phrase);
        }
        phrases.stream().limit(count).forEach(System.out::println);
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
