package dev.corpusrules.quantity;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a text writes it, which need not exist.
 *
 * @param year 0 when it names none
 * @param month 1 to 12
 * @param day 0 when it names none
 * @param weekday 1 for Monday to 7, 0 when it names none
 */
public record WrittenDate(int year, int month, int day, int weekday) implements Serializable {

    private static final int SHORTEST_MONTH = 28;

    /** Whether the calendar has such a day; a 29 February without a year has. */
    public boolean exists() {
        if (day <= SHORTEST_MONTH) {
            return true;
        }
        int leap = 2000;
        int length = year == 0
                ? YearMonth.of(leap, month).lengthOfMonth()
                : YearMonth.of(year, month).lengthOfMonth();
        return day <= length;
    }

    /** The day, when it names one of the calendar. */
    public Optional<LocalDate> toDay() {
        try {
            return year == 0 || day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** In words, such as {@code 31 June 2026}. */
    public String inWords() {
        String name = Month.of(month).getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
        return (day == 0 ? "" : day + " ") + name + (year == 0 ? "" : " " + year);
    }
}
