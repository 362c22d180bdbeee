package dev.corpusrules.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From a date as people and machines write it to its day, as written, in its own zone. Names of months are known in
 * English, German, French, Spanish, Portuguese, Italian, Dutch and the Scandinavian languages.
 */
public final class Dates {

    /** Dates are short: what follows is something else. */
    private static final int LONGEST = 120;

    private static final Map<String, Integer> MONTHS = months(
            "jan january januar jänner janvier enero ene janeiro gennaio gen januari",
            "feb february februar feber février fevrier fév février febrero fevereiro fev febbraio februari",
            "mar march märz maerz mrz mär mars marzo março marco maart mrt",
            "apr april avril avr abril abr aprile",
            "may mai mayo maio mag maggio mei maj",
            "jun june juni juin junio junho giugno giu",
            "jul july juli juillet juil julio julho luglio lug",
            "aug august août aout agosto ago augustus augusti",
            "sep sept september septembre septiembre setembro set settembre",
            "oct october oktober okt octobre octubre outubro out ottobre ott",
            "nov november novembre noviembre novembro",
            "dec december dezember dez décembre decembre déc diciembre dic dezembro dicembre desember");

    private Dates() {}

    /** The first day that the text names; empty when it names none, or one that can be read in two ways. */
    public static Optional<LocalDate> day(String text) {
        String date = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Token> tokens = tokens(date.strip());
        LocalDate found = tokens.size() == 1 ? ofOneNumber(tokens.get(0)) : null;
        for (int i = 0; i + 2 < tokens.size() && found == null; i++) {
            found = ofThree(tokens.get(i), tokens.get(i + 1), tokens.get(i + 2));
        }
        for (int i = 0; i < tokens.size() && found == null; i++) {
            if (MONTHS.containsKey(tokens.get(i).word)) {
                found = aroundMonth(tokens, i);
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether it is a day and a month in figures, and nobody can know which is which. */
    public static boolean isAmbiguous(String text) {
        List<Token> tokens = tokens(text.strip());
        return tokens.size() >= 3
                && ofThree(tokens.get(0), tokens.get(1), tokens.get(2)) == null
                && tokens.get(2).word.length() == 4
                && ofThree(tokens.get(0).dotted(), tokens.get(1).dotted(), tokens.get(2)) != null
                && ofThree(tokens.get(1).dotted(), tokens.get(0).dotted(), tokens.get(2)) != null;
    }

    /** 20261121, or seconds or milliseconds since 1970. */
    private static @Nullable LocalDate ofOneNumber(Token token) {
        String digits = token.word;
        if (!token.isNumber()) {
            return null;
        }
        return switch (digits.length()) {
            case 8 -> day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
            case 10 -> ofEpoch(Long.parseLong(digits));
            case 13 -> ofEpoch(Long.parseLong(digits) / 1000);
            default -> null;
        };
    }

    private static LocalDate ofEpoch(long seconds) {
        return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** 2026-11-21, 2026年11月21日, 21.11.2026, 11/21/2026; 3/4/2026 is nobody knows which day. */
    private static @Nullable LocalDate ofThree(Token first, Token second, Token third) {
        if (!first.isNumber() || !second.isNumber() || !third.isNumber()) {
            return null;
        }
        if (first.word.length() == 4 && first.isJoined && second.isJoined) {
            return day(first.word, second.word, third.word);
        }
        boolean yearLast = third.word.length() == 4 || third.word.length() == 2 && first.isDotted && second.isDotted;
        if (!yearLast || first.word.length() > 2 || second.word.length() > 2 || !first.isJoined || !second.isJoined) {
            return null;
        }
        String year = third.word.length() == 2 ? "20" + third.word : third.word;
        int a = Integer.parseInt(first.word);
        int b = Integer.parseInt(second.word);
        if (first.isDotted || a > 12 || a == b) {
            return day(year, second.word, first.word);
        }
        return b > 12 ? day(year, first.word, second.word) : null;
    }

    /** 21 November 2026, 21. November 2026, November 21, 2026, Sat Nov 21 10:00:00 UTC 2026. */
    private static @Nullable LocalDate aroundMonth(List<Token> tokens, int month) {
        String number = String.valueOf(MONTHS.get(tokens.get(month).word));
        String day = null;
        for (int at : new int[] {month - 1, month - 2, month + 1}) {
            // "21 de noviembre" has a word between
            boolean near = at >= 0 && at < tokens.size() && tokens.get(at).isDayNumber();
            if (near && (at != month - 2 || !tokens.get(month - 1).isNumber())) {
                day = tokens.get(at).word;
                break;
            }
        }
        if (day == null) {
            return null;
        }
        for (int i = month + 1; i < tokens.size(); i++) {
            if (tokens.get(i).isYear()) {
                return day(tokens.get(i).word, number, day);
            }
        }
        for (int i = month - 1; i >= 0; i--) {
            if (tokens.get(i).isYear()) {
                return day(tokens.get(i).word, number, day);
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            boolean sane = number >= 1600 && number < 2200 && month.length() < 3 && day.length() < 3;
            return sane ? LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            if (isDigit(text.charAt(i))) {
                while (i < text.length() && isDigit(text.charAt(i))) {
                    i++;
                }
            } else if (Character.isLetter(text.charAt(i))) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
            } else {
                i++;
                continue;
            }
            String word = text.substring(start, i).toLowerCase(Locale.ROOT);
            if (word.length() == 1 && "年月日년월일".contains(word)) {
                continue;
            }
            char next = i < text.length() ? text.charAt(i) : ' ';
            tokens.add(new Token(word, "-/.年月년월".indexOf(next) >= 0, next == '.'));
        }
        return tokens;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static Map<String, Integer> months(String... names) {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 0; month < names.length; month++) {
            for (String name : names[month].split(" ")) {
                months.put(name, month + 1);
            }
        }
        return months;
    }

    /**
     * A number or a word.
     *
     * @param isJoined whether what separates the parts of a date follows
     * @param isDotted whether a full stop follows
     */
    private record Token(String word, boolean isJoined, boolean isDotted) {

        Token dotted() {
            return new Token(word, isJoined, true);
        }

        boolean isNumber() {
            return isDigit(word.charAt(0));
        }

        boolean isDayNumber() {
            return isNumber() && word.length() < 3;
        }

        boolean isYear() {
            return isNumber() && word.length() == 4 && (word.charAt(0) == '1' || word.charAt(0) == '2');
        }
    }
}
