package dev.corpusrules.article;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the markup calls an element: its name, its role, and the words of its class names and id, in lower case. */
final class Marks {

    /** Frameworks that name a class for every margin would fill the memory. */
    private static final int MOST = 80;

    private Marks() {}

    /** The marks of an element that stands in others. */
    static Set<String> of(Element element, Set<String> above) {
        if (element.attributesSize() == 0 && above.contains(element.normalName())) {
            return above;
        }
        Set<String> marks = new LinkedHashSet<>(above);
        marks.add(element.normalName());
        addWords(element.attr("role"), marks);
        addWords(element.className(), marks);
        addWords(element.id(), marks);
        return Set.copyOf(marks);
    }

    /** The words of {@code related-articles__itemList}: related, articles, item, list. */
    private static void addWords(String names, Set<String> marks) {
        int start = 0;
        for (int i = 0; i <= names.length() && marks.size() < MOST; i++) {
            boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i - start > 1) {
                    marks.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = letter ? i : i + 1;
            }
        }
    }
}
