package dev.corpusrules;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule of a set, with all that can be known of whom it is asked about before there is an article. */
final class Seat {

    private final RuleSet.Entry entry;
    private final String family;
    private final Set<String> languages;
    private final @Nullable PhraseRule phrases;
    private final boolean isCorpusRule;

    /** Whether it leaves lines to rules of its family that look for phrases. */
    private final boolean yields;

    /** Whether it is asked of every article, or of every one with markup, whatever phrases stand there. */
    private final boolean isAlwaysAsked;

    private final boolean isAskedOfMarkup;

    /** Where it can report something; null when that depends on the file. */
    private final @Nullable Set<Declaration> on;

    Seat(RuleSet rules, RuleSet.Entry entry) {
        this.entry = entry;
        this.family = entry.family();
        Rule rule = entry.rule();
        this.languages = Set.copyOf(rule.languages());
        this.phrases = rule instanceof PhraseRule seeker ? seeker : null;
        this.isCorpusRule = rule instanceof CorpusRule;
        this.yields = rule instanceof ArticleRule alone && alone.yields();
        this.isAlwaysAsked = phrases == null || phrases.isAlwaysAsked();
        this.isAskedOfMarkup = phrases != null && phrases.knowsMarkup();
        this.on = dependsOnFile(rules, entry.id()) ? null : EnumSet.noneOf(Declaration.class);
        for (Declaration declaration : Declaration.values()) {
            if (on != null && rules.isOn(entry, "", declaration)) {
                on.add(declaration);
            }
        }
    }

    private static boolean dependsOnFile(RuleSet rules, String id) {
        for (RuleSet.Override override : rules.overrides()) {
            if (override.grades().containsKey(id)) {
                return true;
            }
        }
        return false;
    }

    RuleSet.Entry entry() {
        return entry;
    }

    String family() {
        return family;
    }

    /** The rule, when it looks for phrases. */
    @Nullable
    PhraseRule phrases() {
        return phrases;
    }

    boolean isCorpusRule() {
        return isCorpusRule;
    }

    boolean yields() {
        return yields;
    }

    boolean isOn(RuleSet rules, Article article) {
        return on == null
                ? rules.isOn(entry, article.source().name(), article.declaration())
                : on.contains(article.declaration());
    }

    boolean knows(String language) {
        return languages.isEmpty() || languages.contains(language);
    }

    /**
     * Whether the rule may have something to say of the article: most look for phrases that do not stand there.
     *
     * @param isHit whether one of its phrases does
     */
    boolean isAsked(Article article, boolean isHit) {
        return isAlwaysAsked || isHit || isAskedOfMarkup && article.format() != Article.Format.TEXT;
    }
}
