package dev.corpusrules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.corpusrules.article.Readers;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Phrasebook;
import org.jspecify.annotations.NullMarked;

/** The house stands as it was drawn: its rooms are apart, and their doors are few. */
@AnalyzeClasses(packages = "dev.corpusrules", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> HALL = resideInAPackage("dev.corpusrules");

    @ArchTest
    static final ArchRule theHallKnowsNoRoomButThroughItsDoors = classes()
            .that(HALL)
            .should()
            .onlyDependOnClassesThat(notOurs()
                    .or(HALL)
                    .or(assignableTo(Readers.class))
                    .or(assignableTo(Configuration.class))
                    .or(assignableTo(Phrasebook.class))
                    .or(assignableTo(Folding.class)));

    @ArchTest
    static final ArchRule onlyAnArticleIsRead =
            noClasses().that(HALL).and().doNotHaveSimpleName("Article").should().dependOnClassesThat(room("article"));

    @ArchTest
    static final ArchRule onlyARuleSetIsConfigured =
            noClasses().that(HALL).and().doNotHaveSimpleName("RuleSet").should().dependOnClassesThat(room("config"));

    @ArchTest
    static final ArchRule onlyACheckerScans = noClasses()
            .that(HALL)
            .and()
            .haveSimpleNameNotStartingWith("Checker")
            .should()
            .dependOnClassesThat(room("text"));

    @ArchTest
    static final ArchRule text = knowsOnly("text");

    @ArchTest
    static final ArchRule file = knowsOnly("file");

    @ArchTest
    static final ArchRule quantity = knowsOnly("quantity", "text");

    @ArchTest
    static final ArchRule article = knowsOnly("article", "text", "file");

    @ArchTest
    static final ArchRule rules = knowsOnly("rules", "text", "quantity");

    @ArchTest
    static final ArchRule engine = knowsOnly("engine", "article", "file");

    @ArchTest
    static final ArchRule config = knowsOnly("config", "article", "rules", "text");

    @ArchTest
    static final ArchRule report = knowsOnly("report", "engine", "article", "config", "file");

    @ArchTest
    static final ArchRule familiesOfRulesDoNotKnowEachOther =
            slices().matching("dev.corpusrules.rules.(*)").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule aKindIsARecord = classes()
            .that()
            .areAssignableTo(Rule.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule namesAreThoseOfANewsroom = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Abstract|Base|Handler|Context|Factory)([A-Z$].*)?");

    @ArchTest
    static final ArchRule thereIsNoCupboard = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..core..", "..impl..", "..internal..");

    @ArchTest
    static final ArchRule theLibrarySpeaksThroughItsResults =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule theLibraryLogsNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "org.apache.commons.logging..", "java.lang.System$Logger");

    /** Elsewhere figures have other digits, and what is found would not be the same everywhere. */
    @ArchTest
    static final ArchRule nothingIsWrittenInTheDigitsOfTheMachine = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    @ArchTest
    static final ArchRule nullsAreDeclared = classes()
            .should(be(describe(
                    "in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    private static ArchRule knowsOnly(String room, String... others) {
        DescribedPredicate<JavaClass> known = notOurs().or(HALL).or(room(room));
        for (String other : others) {
            known = known.or(room(other));
        }
        return classes().that(room(room)).should().onlyDependOnClassesThat(known);
    }

    private static DescribedPredicate<JavaClass> room(String name) {
        return resideInAPackage("dev.corpusrules." + name + "..");
    }

    private static DescribedPredicate<JavaClass> notOurs() {
        return DescribedPredicate.not(resideInAPackage("dev.corpusrules.."));
    }
}
