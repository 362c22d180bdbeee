package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.text.Headline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The things that an article lists below its headline.
 *
 * @param counts how many there are, by every way to count them: items, numbered blocks, headings, questions
 * @param numbers where the numbers that count blocks begin
 * @param numbered the list that is numbered from 1 up, or down to 1, without a gap; empty when there is none, or a second
 */
record Listing(Set<Integer> counts, Set<Integer> numbers, Optional<Numbered> numbered) {

    static final Reading<Listing> READING = Listing::of;

    /** Two numbered blocks are no list. */
    private static final int FEWEST = 3;

    /** Longer numbers in front of a block are years and the like. */
    private static final int LONGEST_NUMBER = 3;

    /**
     * A numbered list.
     *
     * @param items how many it has
     * @param last where its highest number stands
     */
    record Numbered(int items, Span last) {}

    private static Listing of(Article article) {
        String text = article.prose().text();
        List<Block> blocks = article.blocks();
        int title = article.read(Headline.READING).block();
        Set<Integer> counts = new HashSet<>();
        Map<Integer, Span> numbers = new HashMap<>();
        Set<Integer> starts = new HashSet<>();
        Map<Integer, Integer> headings = new HashMap<>();
        boolean once = true;
        int questions = 0;
        int items = 0;
        int level = 0;
        for (int i = title + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean item = block.kind() == Block.Kind.ITEM;
            level = item && items == 0 ? block.level() : level;
            if (!item) {
                counts.add(items);
                items = 0;
            } else if (block.level() == level) {
                items++;
            }
            if (block.kind() == Block.Kind.HEADING) {
                headings.merge(block.level(), 1, Integer::sum);
            }
            questions += text.charAt(block.span().end() - 1) == '?' ? 1 : 0;
            Optional<Span> number = leadingNumber(text, block.span());
            if (number.isPresent()) {
                starts.add(number.get().start());
                once &= numbers.put(Integer.parseInt(number.get().in(text)), number.get()) == null;
            }
        }
        counts.add(items);
        counts.add(questions);
        counts.addAll(headings.values());
        Optional<Numbered> numbered = Optional.empty();
        Span last = numbers.get(numbers.size());
        boolean whole = numbers.keySet().stream().allMatch(number -> 1 <= number && number <= numbers.size());
        if (last != null && whole) {
            counts.add(numbers.size());
            numbered = once && numbers.size() >= FEWEST
                    ? Optional.of(new Numbered(numbers.size(), last))
                    : Optional.empty();
        }
        return new Listing(Set.copyOf(counts), Set.copyOf(starts), numbered);
    }

    /** The number in {@code 3. The river}, {@code 3) The river}, {@code #3 The river}; blocks that begin with a figure have none. */
    private static Optional<Span> leadingNumber(String text, Span block) {
        int start = block.start() + (text.charAt(block.start()) == '#' ? 1 : 0);
        int end = start;
        while (end < block.end() && end - start <= LONGEST_NUMBER && isDigit(text.charAt(end))) {
            end++;
        }
        boolean marked = end + 1 < block.end()
                && (".):".indexOf(text.charAt(end)) >= 0 || start > block.start())
                && !isDigit(text.charAt(end + 1));
        return marked && end > start && end - start <= LONGEST_NUMBER
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
