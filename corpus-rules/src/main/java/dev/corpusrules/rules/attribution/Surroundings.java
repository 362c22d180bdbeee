package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Span;
import dev.corpusrules.rules.attribution.QuoteSpeaker.Sensitivity;
import dev.corpusrules.text.Quotation;
import dev.corpusrules.text.Quotations;
import dev.corpusrules.text.Sentences;
import dev.corpusrules.text.Zones;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paragraphs beside a quotation, read for who may have said it. */
final class Surroundings {

    /** A quotation of so many words beside another is speech that it may go on with. */
    private static final int WORDS_OF_SPEECH = 3;

    /** Fewer words are a heading, a signature or a caption. */
    private static final int FEWEST_WORDS = 9;

    /** The subject of a sentence stands within so many. */
    private static final int SUBJECT_WORDS = 4;

    /** "That was the …", "Das waren die …". */
    private static final Set<String> POINTERS = Set.of("that", "this", "these", "those", "das", "dies");

    private static final Set<String> COPULAS = Set.of("was", "is", "were", "are", "war", "ist", "waren", "sind");

    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "das");

    private final Article article;
    private final String text;
    private final boolean strict;
    private final SpeechWords speech;
    private @Nullable Set<String> voices;
    private @Nullable Set<String> common;

    Surroundings(Article article, Sensitivity sensitivity) {
        this.article = article;
        this.text = article.prose().text();
        this.strict = sensitivity == Sensitivity.STRICT;
        this.speech = SpeechWords.of(article.language().orElse("en"));
    }

    /** Why somebody may have said the quotation in the blocks from {@code first} to {@code last}; empty: nobody did. */
    Optional<String> speaker(int first, int last) {
        return before(first - 1).or(() -> behind(last + 1)).or(() -> signature(first, last));
    }

    private Optional<String> before(int index) {
        Block block = article.blocks().get(index);
        Zones.Zone zone = article.read(Zones.READING).zone(index);
        if (block.kind() != Block.Kind.PARAGRAPH || zone != Zones.Zone.BODY) {
            return Optional.of("it does not follow a paragraph of the text");
        }
        if (".!…".indexOf(text.charAt(block.span().end() - 1)) < 0 || index > 0 && endsInColon(index - 1)) {
            return Optional.of("the paragraph before may introduce it");
        }
        if (quotesSpeech(block.span())) {
            return Optional.of("the paragraph before quotes somebody");
        }
        List<Word> words = words(block.span());
        if (strict && words.size() < FEWEST_WORDS) {
            return Optional.of("the line before may be a heading");
        }
        if (!words.isEmpty() && speech.persons().contains(words.get(0).lower())) {
            return Optional.of("the paragraph before is about a person");
        }
        for (Word word : words) {
            if (tells(word)) {
                return Optional.of("“" + word.lower() + "” in the paragraph before may tell who speaks");
            }
            if (strict
                    && (speech.signs().contains(word.lower())
                            || speech.people().contains(word.lower())
                            || speech.persons().contains(word.lower()))) {
                return Optional.of("“" + word.lower() + "” in the paragraph before may point to who speaks");
            }
        }
        return strict ? person(block.span(), words) : opener(block.span());
    }

    /** A sentence that is about somebody, or about what was said or written: "A sign hangs …", "The baker stood …". */
    private Optional<String> opener(Span block) {
        for (Span sentence : article.read(Sentences.READING).in(block)) {
            List<Word> in = words(sentence);
            for (Word word : in.subList(0, Math.min(SUBJECT_WORDS, in.size()))) {
                if (speech.signs().contains(word.lower()) || speech.people().contains(word.lower())) {
                    return Optional.of("“" + word.lower() + "” in the paragraph before may point to who speaks");
                }
            }
        }
        return Optional.empty();
    }

    private boolean endsInColon(int index) {
        return text.charAt(article.blocks().get(index).span().end() - 1) == ':';
    }

    /** Some set the name below the words and close the quotation behind both. */
    private Optional<String> signature(int first, int last) {
        List<Word> words = words(article.blocks().get(last).span());
        long capitalised =
                words.stream().filter(word -> word.isCapitalised(text)).count();
        boolean signed = last > first && words.size() < FEWEST_WORDS && capitalised * 2 > words.size();
        return signed ? Optional.of("its last line is a signature") : Optional.empty();
    }

    private Optional<String> behind(int index) {
        if (index == article.blocks().size()) {
            return Optional.empty();
        }
        Block block = article.blocks().get(index);
        if ("—–-―".indexOf(text.charAt(block.span().start())) >= 0) {
            return Optional.of("the next line is its signature");
        }
        if (article.read(Zones.READING).zone(index) != Zones.Zone.BODY) {
            return Optional.empty();
        }
        List<Word> words = words(block.span());
        if (words.isEmpty() || isMark(text.charAt(block.span().start()))) {
            return Optional.of("it goes on in the next paragraph");
        }
        if (words.size() < FEWEST_WORDS) {
            return Optional.of("the next line may be its signature");
        }
        Span sentence = article.read(Sentences.READING).in(block.span()).get(0);
        List<Word> opening = words(sentence);
        String first = words.get(0).lower();
        boolean opensWithPerson = speech.persons().contains(first)
                || strict
                        && (speech.titles().contains(first)
                                || voices().contains(words.get(0).in(text)));
        boolean tells = opening.stream().anyMatch(this::tells);
        if (opensWithPerson || opensOnWhatWasSaid(opening)) {
            return Optional.of("the next paragraph goes on with who speaks");
        }
        // "Ann Wren, a baker, said ..." introduces the next speaker; "the baker said" may close with this one.
        if (strict && tells && !isIntroduced(sentence, opening)) {
            return Optional.of("the next paragraph may tell who speaks");
        }
        return Optional.empty();
    }

    /** "That was the verdict on the quay": what points back, and a word for what was said. */
    private boolean opensOnWhatWasSaid(List<Word> opening) {
        boolean pointsBack = opening.size() > 3
                && POINTERS.contains(opening.get(0).lower())
                && COPULAS.contains(opening.get(1).lower())
                && ARTICLES.contains(opening.get(2).lower());
        return pointsBack
                && opening.stream().limit(2 * SUBJECT_WORDS).anyMatch(word -> speech.signs()
                        .contains(word.lower()));
    }

    /** Whether a sentence begins with a name and what the bearer is. */
    private boolean isIntroduced(Span sentence, List<Word> words) {
        return words.size() > 3
                && words.get(0).isCapitalised(text)
                && words.get(1).isCapitalised(text)
                && text.substring(
                                sentence.start(),
                                words.get(Math.min(6, words.size() - 1)).span().end())
                        .contains(",");
    }

    private boolean quotesSpeech(Span block) {
        for (Quotation quotation : article.read(Quotations.READING).in(block)) {
            if (strict || words(quotation.words()).size() >= WORDS_OF_SPEECH) {
                return true;
            }
        }
        return isMark(text.charAt(block.start()));
    }

    /** Somebody in the paragraph who may be the speaker though nothing tells of speech. */
    private Optional<String> person(Span block, List<Word> words) {
        for (Span sentence : article.read(Sentences.READING).in(block)) {
            List<Word> in = words(sentence);
            if (!in.isEmpty() && speech.openers().contains(in.get(0).lower())) {
                return Optional.of("“" + in.get(0).in(text) + "” in the paragraph before may point to who speaks");
            }
            boolean named =
                    in.size() > 2 && in.get(0).isCapitalised(text) && in.get(1).isCapitalised(text);
            if (named && !isCommon(in.get(0))) {
                return Optional.of(in.get(0).in(text) + " " + in.get(1).in(text) + " may speak");
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.isCapitalised(text)) {
                continue;
            }
            if (speech.titles().contains(word.lower()) || voices().contains(word.in(text))) {
                return Optional.of(word.in(text) + " may speak");
            }
            boolean named = i > 0 && words.get(i - 1).isCapitalised(text);
            if (named && i + 1 < words.size() && isApposition(word, words.get(i + 1))) {
                return Optional.of(words.get(i - 1).in(text) + " " + word.in(text) + " may speak");
            }
        }
        return Optional.empty();
    }

    /** Whether a name is followed by who its bearer is: {@code , a baker}, {@code , 43}. */
    private boolean isApposition(Word name, Word next) {
        return text.charAt(name.span().end()) == ','
                && (speech.appositions().contains(next.lower())
                        || Character.isDigit(text.charAt(next.span().start())));
    }

    /** A verb of speech; one with a capital is a name, as in “United States”. */
    private boolean tells(Word word) {
        return speech.verbs().contains(word.lower()) && !word.isCapitalised(text);
    }

    /** A word that begins sentences, and so may have a capital without being a name. */
    private boolean isCommon(Word word) {
        if (common == null) {
            common = new HashSet<>();
            for (Block block : article.blocks()) {
                for (Word each : words(block.span())) {
                    if (!each.isCapitalised(text)) {
                        common.add(each.lower());
                    }
                }
            }
        }
        return common.contains(word.lower());
    }

    /** The names beside verbs of speech and behind titles, anywhere in the article. */
    private Set<String> voices() {
        if (voices == null) {
            voices = new HashSet<>();
            Quotations quotations = article.read(Quotations.READING);
            for (Block block : article.blocks()) {
                List<Word> words = words(block.span()).stream()
                        .filter(word -> !quotations.quotes(word.span().start()))
                        .toList();
                for (int i = 0; i < words.size(); i++) {
                    String word = words.get(i).lower();
                    if (tells(words.get(i))) {
                        note(words, i - 1, -1);
                        note(words, i + 1, 1);
                    } else if (speech.titles().contains(word)) {
                        note(words, i + 1, 1);
                    }
                }
            }
        }
        return voices;
    }

    private void note(List<Word> words, int from, int step) {
        for (int i = from; i >= 0 && i < words.size() && words.get(i).isCapitalised(text); i += step) {
            if (words.get(i).span().length() > 2 && !isCommon(words.get(i))) {
                voices().add(words.get(i).in(text));
            }
        }
    }

    private List<Word> words(Span span) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean letter = i < span.end() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                Span word = new Span(start, i);
                words.add(new Word(word, word.in(text).toLowerCase(Locale.ROOT)));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isMark(char c) {
        return "\"'“”„‘‚«»".indexOf(c) >= 0;
    }

    private record Word(Span span, String lower) {

        String in(String text) {
            return span.in(text);
        }

        boolean isCapitalised(String text) {
            return Character.isUpperCase(text.charAt(span.start()));
        }
    }
}
