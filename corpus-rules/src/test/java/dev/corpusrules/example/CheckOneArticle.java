package dev.corpusrules.example;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Examined;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;

/** The sample of the README: a service that checks one text. */
public final class CheckOneArticle {

    private CheckOneArticle() {}

    public static void main(String[] args) {
        RuleSet rules = RuleSet.pack("news"); // or RuleSet.read(Path.of("corpus.yml"))
        Checker checker = new Checker(rules); // immutable, for any number of threads: keep one for ever

        Article article = Article.text("ferry.txt", """
                Harbour council approves a longer ferry season

                By Ines Tolland, 14 March 2026

                The island ferry will run for two more weeks each autumn.

                Related: Five walks along the Velmouth coast
                """);
        Examined seen = checker.examine(article);
        for (Finding finding : seen.findings()) {
            System.out.println(finding.place().line() + ": " + finding.severity() + " " + finding.rule());
        }
        System.out.println(seen.fixed()); // the same text without what is safe to take away
    }
}
