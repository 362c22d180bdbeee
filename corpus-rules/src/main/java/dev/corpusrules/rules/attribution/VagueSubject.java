package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Span;
import dev.corpusrules.text.Quotations;
import dev.corpusrules.text.Sentences;
import dev.corpusrules.text.Zones;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words around a phrase that may be the subject of a verb of saying. A word list alone cries wolf: <em>experts</em>
 * stand in every second article, but few of these let them <em>say</em> something.
 */
final class VagueSubject {

    /** No statement. */
    static final Span NONE = new Span(0, 0);

    private static final Set<String> AUXILIARIES = words("have has had would may might do");

    private static final Set<String> ADVERBS = words("""
            actually again almost already also always apparently certainly clearly commonly consistently constantly even
            ever frequently further generally increasingly initially instead just largely later long loudly mostly now
            often once openly originally previously privately publicly quickly quietly rarely recently regularly repeatedly
            rightly routinely seldom seriously simply sometimes soon still strongly then therefore too typically usually
            variously widely
            """);

    /** What says or thinks, in the forms that follow a plural. */
    private static final Set<String> VERBS = words("""
            accuse accused advise advised agree agreed allege alleged argue argued assert asserted assume assumed believe
            believed blame blamed call called caution cautioned claim claimed complain complained concede conceded conclude
            concluded consider contend contended criticise criticised criticize criticized decry deny denied denounce deride
            describe described dismiss dismissed dispute disputed doubt emphasise emphasize estimate estimated expect
            expected fear feared feel forecast foresee indicate indicated insist insisted lament lamented
            maintain maintained mock note noted observe observed point pointed predict predicted question recommend reckon
            reckoned regard reject rejected ridicule said say see speculate speculated stress suggest suggested suspect
            suspected think thought urge urged view warn warned wonder wondered worry worried
            """);

    /** What people do whom only a quantifier shows to be a crowd; the other verbs say too little of their subjects. */
    private static final Set<String> VERBS_OF_PEOPLE = words("""
            acknowledge acknowledged allege alleged argue argued believe believed blame blamed claim claimed complain complained concede
            conceded contend contended described dislike fear feared insist insisted lament note noted predict predicted proclaim proclaimed question reckon
            said say speculate suggest suggested suspect suspected think warn warned wonder worry worried
            """);

    /** What reports and studies do. */
    private static final Set<String> SHOWING = words("""
            say said suggest suggests suggested indicate indicates indicated claim claims claimed show shows showed shown
            allege alleged hint hinted
            """);

    /** What one who is asked does. */
    private static final Set<String> TELLING = words("""
            added admitted claimed confirmed described disclosed explained insisted noted revealed said say says stated
            suggested told warned
            """);

    /** Things that suggest something, and officials, who can be asked. */
    private static final Set<String> NO_CROWD = words("""
            polls surveys estimates figures numbers results signs tests records documents emails e-mails letters clues
            officials aides lawmakers politicians senators ministers spokesmen spokespeople sources days weeks months years times states laws words things others
            americans voters respondents participants percent
            """);

    private static final Set<String> NO_NOUNS = words("""
            of in on at to for from with by and or but that which who whom as than is are was were be been will can could
            should did does not more less the a an it he she they we you
            """);

    /** Behind these, a clause begins. */
    private static final Set<String> CONJUNCTIONS = words("""
            and but while though although as because that which where whom so or if yet since when even
            """);

    /** How many words may stand between a quantifier and its noun: <em>many of her older supporters</em>. */
    private static final int MOST_MODIFIERS = 3;

    private static final int MOST_BEFORE_VERB = 3;

    private final String text;
    private final Article article;

    VagueSubject(Article article) {
        this.article = article;
        this.text = article.prose().text();
    }

    /** Whether a phrase stands in the text proper and in nobody's mouth. */
    boolean isNarration(Span phrase) {
        return !article.read(Quotations.READING).quotes(phrase.start()) && isInBody(phrase);
    }

    private boolean isInBody(Span phrase) {
        List<Block> blocks = article.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span block = blocks.get(middle).span();
            if (block.contains(phrase.start())) {
                return article.read(Zones.READING).zone(middle) == Zones.Zone.BODY;
            }
            if (block.start() < phrase.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /** The phrase and the verb of saying that follows it at once; {@link #NONE} when none does. */
    Span withVerb(Span phrase) {
        return withVerb(phrase, VERBS);
    }

    /** The same with the fewer verbs that follow reports. */
    Span withShowing(Span phrase) {
        return withVerb(phrase, SHOWING);
    }

    /** The same for somebody who is asked. */
    Span withTelling(Span phrase) {
        return withVerb(phrase, TELLING);
    }

    /** The same for <em>some say</em>, <em>many parents say</em> and <em>most of her older supporters say</em>. */
    Span ofSome(Span quantifier) {
        Span bare = withVerb(quantifier, VERBS);
        if (!bare.isEmpty()) {
            // "Some said" goes on with people whom the reader has met.
            return isPast(bare) ? NONE : bare;
        }
        int at = quantifier.end();
        Span of = wordBehind(at);
        if (lower(of).equals("of")) {
            at = wordBehind(of.end()).end();
        }
        for (int i = 0; i <= MOST_MODIFIERS; i++) {
            Span word = wordBehind(at);
            String lower = lower(word);
            if (word.isEmpty() || NO_NOUNS.contains(lower)) {
                return NONE;
            }
            at = word.end();
            boolean plural = lower.endsWith("s") || lower.equals("people") || lower.equals("them");
            if (plural && !isName(word) && !NO_CROWD.contains(lower)) {
                Span statement = withVerb(new Span(quantifier.start(), at), VERBS_OF_PEOPLE);
                if (!statement.isEmpty()) {
                    return statement;
                }
            }
        }
        return NONE;
    }

    private boolean isPast(Span statement) {
        String words = lower(statement);
        return (words.endsWith("ed") || words.endsWith("said") || words.endsWith("thought"))
                && !words.contains(" have ")
                && !words.contains(" has ");
    }

    private Span withVerb(Span subject, Set<String> verbs) {
        int at = subject.end();
        for (int i = 0; i <= MOST_BEFORE_VERB; i++) {
            Span word = wordBehind(at);
            String lower = lower(word);
            if (verbs.contains(lower)) {
                Span statement = new Span(subject.start(), word.end());
                return states(statement) ? statement : NONE;
            }
            if (!AUXILIARIES.contains(lower) && !ADVERBS.contains(lower)) {
                return NONE;
            }
            at = word.end();
        }
        return NONE;
    }

    /** Whether something is stated: behind the verb, or before the subject when the verb closes the sentence. */
    private boolean states(Span statement) {
        boolean closes = statement.end() == text.length() || ".!?".indexOf(text.charAt(statement.end())) >= 0;
        return !closes
                || sentence(statement.start())
                        .map(sentence -> text.substring(sentence.start(), statement.start()))
                        .filter(before -> before.contains(","))
                        .isPresent();
    }

    /** Whether a party, a nation or a house stands before the offset: its people are few enough to be asked. */
    boolean isNamedBefore(int offset) {
        Span word = wordBefore(offset);
        return isName(word) && !opensSentence(word.start());
    }

    private boolean isName(Span word) {
        return !word.isEmpty() && Character.isUpperCase(text.charAt(word.start()));
    }

    /** Whether what follows the phrase says more: who reported it, or that it is a passive of somebody's. */
    boolean goesOn(Span phrase, Set<String> words) {
        boolean possessive = phrase.end() < text.length() && "'’".indexOf(text.charAt(phrase.end())) >= 0;
        return possessive || words.contains(lower(wordBehind(phrase.end())));
    }

    /** The word before the offset, in lower case; empty when a mark parts them. */
    String before(int offset) {
        return lower(wordBefore(offset));
    }

    /** Whether a clause begins at the offset: a sentence, or words behind a mark. */
    boolean begins(int offset) {
        return wordBefore(offset).isEmpty() || opensSentence(offset);
    }

    /** Whether a clause begins at the offset, with a conjunction before it or not. */
    boolean joins(int offset) {
        Span before = wordBefore(offset);
        return before.isEmpty() || CONJUNCTIONS.contains(lower(before)) || opensSentence(offset);
    }

    /** Whether the subject that ends with the word at the offset names somebody else as well: “she and other experts”. */
    boolean isCoordinated(int offset) {
        int at = offset;
        for (int i = 0; i <= MOST_MODIFIERS; i++) {
            Span word = wordBefore(at);
            if (word.isEmpty()) {
                return false;
            }
            if (lower(word).equals("and")) {
                return !wordBefore(word.start()).isEmpty();
            }
            at = word.start();
        }
        return false;
    }

    private Optional<Span> sentence(int offset) {
        return article.read(Sentences.READING).at(offset);
    }

    private boolean opensSentence(int offset) {
        return sentence(offset).filter(sentence -> sentence.start() == offset).isPresent();
    }

    private Span wordBefore(int offset) {
        int end = offset;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }

    private Span wordBehind(int offset) {
        int start = offset;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private String lower(Span word) {
        return word.in(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '-';
    }

    static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
