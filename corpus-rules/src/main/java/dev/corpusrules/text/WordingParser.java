package dev.corpusrules.text;

import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Wording} by recursive descent, and finds the phrases that must stand in every text of its form. */
final class WordingParser {

    private static final int DEEPEST = 12;

    /** Brackets within brackets: nobody reads more of them, and a machine's stack ends somewhere. */
    private static final int MOST_OPEN = 50;

    private final String form;
    private final char[] characters;
    private final Groups groups;
    private final int depth;
    private int open;
    private int at;

    private WordingParser(String form, Groups groups, int depth) {
        this.form = form;
        this.characters = form.toCharArray();
        this.groups = groups;
        this.depth = depth;
    }

    /** Forms by name, each read when a form first names it. */
    static final class Groups {

        private final Map<String, String> forms;
        private final Map<String, Read> read = new HashMap<>();

        Groups(Map<String, String> forms) {
            this.forms = forms;
        }
    }

    /**
     * A form, read.
     *
     * @param triggers phrases of which one must be there; empty when nothing must
     * @param reach the number of words from the beginning of the form to the end of a trigger, at most
     * @param firsts the codes of the words and marks that it may begin with, sorted; null when it may begin with any
     * @param longest the number of words that it takes, at most; no more are looked at unless it opens or closes with a rest
     * @param isLiteral whether it is one trigger and nothing else
     */
    record Parsed(
            Part part,
            List<String> triggers,
            int reach,
            long @Nullable [] firsts,
            int longest,
            boolean isLiteral,
            boolean opensWithRest,
            boolean closesWithRest) {}

    /** A part with what must be there; {@code word} is its text when it is one given word. */
    private record Read(Part part, Triggers must, @Nullable String word) {

        static Read open(Part part) {
            return new Read(part, Triggers.NONE, null);
        }
    }

    static Parsed parse(String form, Groups groups) {
        WordingParser parser = new WordingParser(form, groups, 0);
        List<Read> reads = parser.sequence("");
        Read all = inSequence(reads);
        if (all.must.isNone()) {
            throw new IllegalArgumentException("\"" + form + "\" has no word that must be there");
        }
        boolean isLiteral = true;
        for (Read read : reads) {
            isLiteral &= read.word != null;
        }
        List<String> triggers = isLiteral ? List.of(form) : all.must.phrases();
        int reach = isLiteral ? reads.size() : all.must.reach();
        Set<Long> firsts = new TreeSet<>();
        boolean isOpen = !all.part.addFirsts(firsts);
        boolean opens = isRest(reads.get(0));
        boolean closes = isRest(reads.get(reads.size() - 1));
        return new Parsed(
                all.part,
                triggers,
                reach,
                isOpen ? null : sorted(firsts),
                opens || closes ? all.part.longest() : Math.min(all.part.longest(), Stretch.LONGEST),
                isLiteral,
                opens,
                closes);
    }

    private static long[] sorted(Set<Long> codes) {
        long[] sorted = new long[codes.size()];
        int next = 0;
        for (long code : codes) {
            sorted[next++] = code;
        }
        return sorted;
    }

    private static boolean isRest(Read read) {
        return read.part instanceof Part.Some some && some.slot() == Slot.REST;
    }

    /** What stands up to one of the closing characters. */
    private List<Read> sequence(String closing) {
        List<Read> reads = new ArrayList<>();
        while (at < form.length() && closing.indexOf(form.charAt(at)) < 0) {
            char c = form.charAt(at);
            if (c == '(' || c == '[') {
                at++;
                Read group = alternatives(c == '(' ? ')' : ']');
                reads.add(c == '(' ? repeated(group) : Read.open(new Part.Maybe(group.part)));
            } else if (c == '{') {
                reads.add(repeated(slot()));
            } else if (form.startsWith("...", at)) {
                at += 3;
                reads.add(Read.open(Slot.REST.part()));
            } else if (")]}|".indexOf(c) >= 0) {
                throw new IllegalArgumentException("\"" + c + "\" closes nothing in \"" + form + "\"");
            } else {
                literal(reads);
            }
        }
        return reads;
    }

    private void literal(List<Read> reads) {
        int end = at;
        while (end < form.length() && "([{|}])".indexOf(form.charAt(end)) < 0 && !form.startsWith("...", end)) {
            end++;
        }
        Words words = Words.of(characters, new Span(at, end));
        for (int i = 0; i < words.count(); i++) {
            String word = words.is(i, Words.WORD) ? form.substring(words.start(i), words.end(i)) : null;
            reads.add(
                    new Read(new Part.Word(words.code(i)), word == null ? Triggers.NONE : Triggers.of(word, 1), word));
        }
        at = end;
    }

    private Read alternatives(char closing) {
        if (++open > MOST_OPEN) {
            throw new IllegalArgumentException("more than " + MOST_OPEN + " brackets stand one in another");
        }
        List<Part> parts = new ArrayList<>();
        List<Triggers> triggers = new ArrayList<>();
        while (true) {
            Read one = inSequence(sequence(closing == ')' ? "|)" : "|]"));
            parts.add(one.part);
            triggers.add(one.must);
            if (at == form.length()) {
                throw new IllegalArgumentException("\"" + closing + "\" is missing in \"" + form + "\"");
            }
            if (form.charAt(at++) == closing) {
                open--;
                return new Read(new Part.OneOf(List.copyOf(parts)), Triggers.ofOne(triggers), null);
            }
        }
    }

    private Read repeated(Read read) {
        if (at < form.length() && form.charAt(at) == '+') {
            at++;
            return new Read(new Part.Repeated(read.part), read.must, null);
        }
        return read;
    }

    private Read slot() {
        int end = form.indexOf('}', at);
        if (end < 0) {
            throw new IllegalArgumentException("\"}\" is missing in \"" + form + "\"");
        }
        String name = form.substring(at + 1, end);
        at = end + 1;
        int dash = name.indexOf('-');
        if (dash > 0 && Character.isDigit(name.charAt(0))) {
            return Read.open(
                    new Part.Some(Slot.WORDS, number(name.substring(0, dash)), number(name.substring(dash + 1))));
        }
        for (Slot slot : Slot.values()) {
            if (slot != Slot.REST && slot.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Read.open(slot.part());
            }
        }
        Read known = groups.read.get(name);
        if (known == null) {
            String group = groups.forms.get(name);
            if (group == null || depth == DEEPEST) {
                throw new IllegalArgumentException("there is no {" + name + "} for \"" + form + "\"");
            }
            known = new WordingParser("(" + group + ")", groups, depth + 1).only();
            groups.read.put(name, known);
        }
        return known;
    }

    private Read only() {
        return sequence("").get(0);
    }

    private int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + digits + "\" is no number in \"" + form + "\"", e);
        }
    }

    /** Of all that must be there, what is rarest: a run of given words, or a group. */
    private static Read inSequence(List<Read> reads) {
        Triggers best = Triggers.NONE;
        StringBuilder run = new StringBuilder();
        int before = 0;
        for (Read read : reads) {
            if (read.word != null) {
                run.append(run.isEmpty() ? "" : " ").append(read.word);
            } else {
                best = best.orRarer(Triggers.of(run, before));
                run.setLength(0);
                best = best.orRarer(read.must.behind(before));
            }
            before = Math.min(Part.ENDLESS, before + read.part.longest());
        }
        best = best.orRarer(Triggers.of(run, before));
        if (reads.size() == 1) {
            return new Read(reads.get(0).part, best, reads.get(0).word);
        }
        List<Part> parts = new ArrayList<>(reads.size());
        for (Read read : reads) {
            parts.add(read.part);
        }
        return new Read(new Part.Sequence(List.copyOf(parts)), best, null);
    }
}
