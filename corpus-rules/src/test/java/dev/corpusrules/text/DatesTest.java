package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21",
                "2026-11-21T23:59:59-08:00",
                "2026/11/21 10:00",
                "20261121",
                "1795219200",
                "1795219200000",
                "21.11.2026, 05:00 Uhr",
                "21.11.26",
                "11/21/2026",
                "21/11/2026",
                "21 November 2026",
                "21st Nov 2026",
                "Saturday, November 21st, 2026",
                "Posted: Nov. 21, 2026 4:19 PM",
                "Sat, 21 Nov 2026 10:00:00 +0000",
                "Sat Nov 21 10:00:00 UTC 2026",
                "21. November 2026",
                "21 de noviembre de 2026",
                "21 novembre 2026",
                "2026年11月21日",
                "2026년 11월 21일",
            })
    void oneDayInManyForms(String written) {
        assertThat(Dates.day(written)).contains(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "3/4/2026",
                "2026-13-40",
                "May",
                "21 November",
                "in 2026",
                "30 February 2026",
                "12345678901234567890"
            })
    void whatIsNoDayIsNone(String written) {
        assertThat(Dates.day(written)).isEmpty();
    }
}
