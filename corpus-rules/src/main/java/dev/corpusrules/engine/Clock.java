package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Checker;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Failure;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Rule;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Said;
import dev.corpusrules.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps time over rules that are not the library's, whose loops nobody here has read. Each is asked on a thread of its
 * own; one that takes too long has failed, and is asked no more.
 */
public final class Clock implements AutoCloseable {

    /**
     * How long a rule may take over one article or one topic. Chosen by us: thousands of times what a rule needs, so that
     * a machine under load fails nothing that works.
     */
    public static final Duration LIMIT = Duration.ofSeconds(20);

    /** How much a rule may say of one article or one topic: more has no end. */
    private static final int MOST_SAID = 1_000_000;

    private static final String OURS = CorpusRule.class.getPackageName() + ".rules.";

    private final Duration limit;
    private final Set<String> late = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        // Nothing stops a thread that does not listen: it must not keep the build from ending.
        Thread thread = new Thread(task, "a rule from a jar");
        thread.setDaemon(true);
        return thread;
    });

    public Clock(Duration limit) {
        this.limit = limit;
    }

    /** The same rules, those from elsewhere under the clock. */
    public Checker over(Checker checker) {
        RuleSet rules = checker.rules();
        if (!concerns(rules)) {
            return checker;
        }
        return new Checker(new RuleSet(
                timed(rules.entries()),
                rules.overrides(),
                rules.language(),
                rules.imprints(),
                rules.allow(),
                rules.ignore(),
                timed(rules.off())));
    }

    /** Whether some of the rules are not the library's. */
    public static boolean concerns(RuleSet rules) {
        return Stream.of(rules.entries(), rules.off()).flatMap(List::stream).anyMatch(entry -> !isOurs(entry.rule()));
    }

    /** Whether the rule ran out of its time, on this machine or another. */
    public static boolean isLate(Failure failure) {
        return failure.cause().startsWith(LateException.class.getSimpleName());
    }

    private List<RuleSet.Entry> timed(List<RuleSet.Entry> entries) {
        return entries.stream()
                .map(entry -> isOurs(entry.rule())
                        ? entry
                        : new RuleSet.Entry(entry.id(), timed(entry.id(), entry.rule()), entry.grades()))
                .toList();
    }

    /** Whether the rule ran out of its time: which articles it was asked about depends on how fast the others were. */
    boolean isLate(String rule) {
        return late.contains(rule);
    }

    private static boolean isOurs(Rule rule) {
        return rule.getClass().getName().startsWith(OURS);
    }

    private Rule timed(String id, Rule rule) {
        if (rule instanceof ArticleRule alone) {
            return new TimedArticleRule(id, alone, this);
        }
        return rule instanceof PhraseRule phrases
                ? new TimedPhraseRule(id, phrases, this)
                : new TimedCorpusRule(id, (CorpusRule) rule, this);
    }

    private <T> Stream<T> within(String id, Supplier<Stream<T>> speech) {
        if (isLate(id)) {
            return Stream.empty();
        }
        Future<List<T>> answer = threads.submit(() -> {
            try (Stream<T> said = speech.get()) {
                return said.limit(MOST_SAID + 1L).toList();
            }
        });
        try {
            List<T> said = answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (said.size() > MOST_SAID) {
                throw new IllegalStateException("it said more than " + MOST_SAID + " things");
            }
            return said.stream();
        } catch (TimeoutException e) {
            answer.cancel(true);
            if (late.add(id)) {
                throw new LateException("it took longer than " + limit.toSeconds() + " s, and was asked no more");
            }
            return Stream.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error broken) {
                throw broken;
            }
            throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was interrupted", e);
        }
    }

    /** The article for another thread: what rules have read of it so far is not for two at once. */
    private static Article copy(Article article) {
        return article.suppressing(article.suppressions());
    }

    /** Leaves behind what does not end. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A rule that took too long. */
    private static final class LateException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private LateException(String message) {
            super(message);
        }
    }

    private record TimedArticleRule(String id, ArticleRule rule, Clock clock) implements ArticleRule {

        @Override
        public boolean yields() {
            return rule.yields();
        }

        @Override
        public Set<String> languages() {
            return rule.languages();
        }

        @Override
        public Stream<Said> check(Article article) {
            return clock.within(id, () -> rule.check(copy(article)));
        }
    }

    private record TimedPhraseRule(String id, PhraseRule rule, Clock clock) implements PhraseRule {

        @Override
        public Set<String> languages() {
            return rule.languages();
        }

        @Override
        public List<String> phrases() {
            return rule.phrases();
        }

        @Override
        public int longestBlock(int phrase) {
            return rule.longestBlock(phrase);
        }

        @Override
        public boolean seeksPartsOfWords() {
            return rule.seeksPartsOfWords();
        }

        @Override
        public boolean isAlwaysAsked() {
            return rule.isAlwaysAsked();
        }

        @Override
        public boolean knowsMarkup() {
            return rule.knowsMarkup();
        }

        @Override
        public Stream<Said> check(Article article, List<Hit> hits) {
            return clock.within(id, () -> rule.check(copy(article), hits));
        }
    }

    private record TimedCorpusRule(String id, CorpusRule rule, Clock clock) implements CorpusRule {

        @Override
        public Set<String> languages() {
            return rule.languages();
        }

        @Override
        public Stream<Fact> facts(Article article) {
            return clock.within(id, () -> rule.facts(copy(article)));
        }

        @Override
        public Stream<Said> judge(Topic topic, List<Fact> facts) {
            return clock.within(id, () -> rule.judge(topic, List.copyOf(facts)));
        }

        @Override
        public Stream<Said> judgeOthers(Topic topic, List<Fact> first, Stream<Fact> others) {
            return clock.within(id, () -> rule.judgeOthers(topic, List.copyOf(first), others));
        }
    }
}
