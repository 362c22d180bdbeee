package dev.corpusrules.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures can both be true. */
class AgreementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 boats               | 40 boats
            about 200 people       | 215 people
            about 200 people       | 185 people
            nearly 5,000 people    | 4,300 people
            nearly 5,000 people    | 5,000 people
            more than 300 people   | 1,200 people
            at least 300 people    | 300 people
            fewer than 50 people   | 12 people
            up to 50 people        | 50 people
            between 10 and 20 cars | 20 cars
            hundreds of people     | 7,000 people
            4,200 people           | 4,236 people
            4.2 million people     | 4,236,000 people
            4.2 million people     | 4,287,000 people
            0 in 21                | 0 in 21
            """)
    void bothMayBeTrue(String one, String other) {
        assertThat(read(one).agreesWith(read(other))).isTrue();
        assertThat(read(other).agreesWith(read(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 boats               | 41 boats
            about 200 people       | 230 people
            about 200 people       | 170 people
            nearly 5,000 people    | 4,100 people
            nearly 5,000 people    | 5,100 people
            more than 300 people   | 290 people
            at least 300 people    | 298 people
            fewer than 50 people   | 60 people
            up to 50 people        | 52 people
            between 10 and 20 cars | 22 cars
            between 10 and 20 cars | 8 cars
            hundreds of people     | 70 people
            4,200 people           | 4,287 people
            4.2 million people     | 4,312,000 people
            4.2 million people     | 4,100,000 people
            4.2 million people     | 4.3 million people
            """)
    void bothCannotBeTrue(String one, String other) {
        assertThat(read(one).agreesWith(read(other))).isFalse();
        assertThat(read(other).agreesWith(read(one))).isFalse();
    }

    @Test
    void onlyWhatIsSaidExactlyCanBeMeantStrictly() {
        assertThat(read("4,200 people").strictly()).isEqualTo(Interval.closed(4200, 4200));
        assertThat(read("about 4,200 people").strictly())
                .isEqualTo(read("about 4,200 people").interval());
    }

    @Test
    void likeIsComparedWithLike() {
        assertThat(read("40 boats").isComparableWith(read("50 people"))).isTrue();
        assertThat(read("40 boats").isComparableWith(read("50 percent"))).isFalse();
        assertThat(read("$40").isComparableWith(read("€40"))).isFalse();
        assertThat(read("40 miles").isComparableWith(read("40 km"))).isTrue();
        assertThat(read("40 people").countsPeople()).isTrue();
        assertThat(read("40 boats").countsPeople()).isFalse();
    }

    @Test
    void anEndOfAnIntervalMayBeLeftOut() {
        Interval below = new Interval(10, 20, false, true);
        assertThat(below.contains(10)).isTrue();
        assertThat(below.contains(20)).isFalse();
        assertThat(below.isBelow(Interval.closed(20, 30))).isTrue();
        assertThat(below.isApartFrom(Interval.closed(20, 30))).isTrue();
        assertThat(Interval.closed(20, 30).isApartFrom(below)).isTrue();
        assertThat(below.isApartFrom(Interval.closed(0, 10))).isFalse();

        Interval above = new Interval(10, 20, true, false);
        assertThat(above.contains(10)).isFalse();
        assertThat(above.contains(20)).isTrue();
        assertThat(above.contains(21)).isFalse();
        assertThat(above.contains(9)).isFalse();
        assertThat(above.isApartFrom(Interval.closed(0, 10))).isTrue();
        assertThat(above.isApartFrom(Interval.closed(20, 30))).isFalse();
    }

    @Test
    void anIntervalGrowsToBothSidesAndByFactors() {
        assertThat(Interval.closed(100, 200).widened(0.05)).isEqualTo(Interval.closed(95, 210));
        assertThat(Interval.closed(-100, 100).widened(0.05)).isEqualTo(Interval.closed(-105, 105));
        assertThat(new Interval(2, 4, true, false).times(10)).isEqualTo(new Interval(20, 40, true, false));
    }

    private static Quantity read(String figure) {
        List<Quantity> read = Quantities.ofSentence("They counted " + figure + ".");
        assertThat(read).as(figure).hasSize(1);
        return read.get(0);
    }
}
