package dev.corpusrules;

/**
 * How much a rule may do over one article, counted in steps and not in seconds: where nothing else bounds its work, it
 * takes its steps from here and fails when they are used up. It fails on the same articles on every machine, and no
 * article keeps a check waiting. Make one for each article; it is for one thread.
 */
public final class Steps {

    /** Chosen by us: what a rule takes on an article of usual length is a thousandth of it. */
    private static final long AT_LEAST = 10_000_000;

    private static final long FOR_EACH_CHARACTER = 100;

    private final long most;
    private long left;

    public Steps(Article article) {
        this.most = AT_LEAST + FOR_EACH_CHARACTER * article.prose().text().length();
        this.left = most;
    }

    /**
     * Takes so many steps, each about as long as the comparison of two figures.
     *
     * @throws ExhaustedException when there are not so many left
     */
    public void take(long steps) {
        left -= steps;
        if (left < 0) {
            throw new ExhaustedException("it would take more than " + most / 1_000_000 + " million steps");
        }
    }

    /** A rule has used up its steps. The check names it as a failure. */
    public static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private ExhaustedException(String message) {
            super(message);
        }
    }
}
