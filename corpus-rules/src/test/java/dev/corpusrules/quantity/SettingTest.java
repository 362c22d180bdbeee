package dev.corpusrules.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of the words around a figure. */
class SettingTest {

    @Test
    void aSentenceIsKnownByTheStemsOfItsWordsAndByItsNames() {
        Setting setting = setting("The ferries of Velmouth carried 40 tourists, said Maren Ostby.");
        assertThat(setting.words()).contains("ferry", "carry", "tourist").doesNotContain("the", "of", "40");
        assertThat(setting.hasNames()).isTrue();
        assertThat(setting.names()).contains("velmouth", "maren", "ostby").doesNotContain("the", "ferries");
        assertThat(setting("The ferries carried 40 tourists.").hasNames()).isFalse();
        assertThat(setting("The ferries carried 40 tourists.").names()).isEmpty();
    }

    @Test
    void somebodyAndHisKinAreNoticed() {
        assertThat(setting("The driver hurt 3 people and himself.").namesSomebody())
                .isTrue();
        assertThat(setting("The storm hurt 3 people.").namesSomebody()).isFalse();
        assertThat(setting("He is 40, his daughter said.").namesKin()).isTrue();
        assertThat(setting("He is 40, the council said.").namesKin()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "attack, attacks",
        "attack, attacked",
        "attack, attacking",
        "carry, carries",
        "carry, carried",
        "stop, stopped",
        "stop, stopping",
        "bridge, bridges",
        "bus, buses",
        "box, boxes",
        "church, churches",
        "class, classes",
        "woman, women",
    })
    void formsOfAWordHaveOneStem(String word, String form) {
        Lexicon lexicon = Lexicon.of("en").orElseThrow();
        assertThat(lexicon.stem(form)).isEqualTo(lexicon.stem(word));
    }

    @Test
    void otherWordsHaveOthers() {
        Lexicon lexicon = Lexicon.of("en").orElseThrow();
        assertThat(List.of("sing", "red", "tied", "glass", "toe", "bee", "ring").stream()
                        .map(lexicon::stem))
                .containsExactly("sing", "red", "tied", "glass", "toe", "bee", "ring");
    }

    @Test
    void aNounIsAUnitOrAMonthOrADayOrWhatIsListed() {
        assertThat(Quantities.isUnit("yard")).isTrue();
        assertThat(Quantities.isUnit("hour")).isTrue();
        assertThat(Quantities.isUnit("ferry")).isFalse();
        assertThat(Quantities.calendar()).contains("march").doesNotContain("ferry");
        assertThat(Quantities.isWeekday("monday")).isTrue();
        assertThat(Quantities.isWeekday("march")).isFalse();
        assertThat(Quantities.isListed("reason")).isTrue();
        assertThat(Quantities.isListed("ferry")).isFalse();
    }

    @Test
    void aUnitIsSoMuchOfAnother() {
        Unit metre = Unit.parse("1 metre");
        assertThat(Unit.parse(" 201.168  metre ").factor()).isEqualTo(201.168 * metre.factor());
        assertThat(Unit.parse("2 metre").dimension()).isEqualTo(metre.dimension());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "metre", "2 ferry", "2 metre long", "two metre"})
    void anythingElseIsNoUnit(String text) {
        assertThatThrownBy(() -> Unit.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Setting setting(String sentence) {
        return Quantities.ofSentence(sentence).get(0).setting();
    }
}
