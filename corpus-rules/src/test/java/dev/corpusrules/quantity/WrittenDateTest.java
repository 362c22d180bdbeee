package dev.corpusrules.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenDateTest {

    @Test
    void aDayIsOneOfTheCalendarOrNone() {
        assertThat(new WrittenDate(2026, 6, 30, 0).exists()).isTrue();
        assertThat(new WrittenDate(2026, 6, 31, 0).exists()).isFalse();
        assertThat(new WrittenDate(2026, 2, 29, 0).exists()).isFalse();
        assertThat(new WrittenDate(2024, 2, 29, 0).exists()).isTrue();
        assertThat(new WrittenDate(0, 2, 29, 0).exists()).isTrue();
        assertThat(new WrittenDate(0, 2, 30, 0).exists()).isFalse();
    }

    @Test
    void onlyWhatNamesDayAndYearIsADay() {
        assertThat(new WrittenDate(2026, 3, 14, 6).toDay()).contains(LocalDate.of(2026, 3, 14));
        assertThat(new WrittenDate(2026, 6, 31, 0).toDay()).isEmpty();
        assertThat(new WrittenDate(2026, 3, 0, 0).toDay()).isEmpty();
        assertThat(new WrittenDate(0, 3, 14, 0).toDay()).isEmpty();
    }

    @Test
    void inWordsNothingIsAdded() {
        assertThat(new WrittenDate(2026, 3, 14, 6).inWords()).isEqualTo("14 March 2026");
        assertThat(new WrittenDate(0, 3, 14, 0).inWords()).isEqualTo("14 March");
        assertThat(new WrittenDate(2026, 3, 0, 0).inWords()).isEqualTo("March 2026");
    }
}
