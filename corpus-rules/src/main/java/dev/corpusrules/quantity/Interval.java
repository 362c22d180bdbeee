package dev.corpusrules.quantity;

import java.io.Serializable;

/**
 * The numbers that a statement allows, from {@code low} to {@code high}.
 *
 * @param low the lower end
 * @param high the upper end, infinite when there is none
 * @param lowOpen whether the lower end itself is left out
 * @param highOpen whether the upper end itself is left out
 */
public record Interval(double low, double high, boolean lowOpen, boolean highOpen) implements Serializable {

    /** All numbers from one end to the other, both included. */
    public static Interval closed(double low, double high) {
        return new Interval(low, high, false, false);
    }

    /** Whether no number is in both. */
    public boolean isApartFrom(Interval other) {
        return isBelow(other) || other.isBelow(this);
    }

    /** Whether every number of this one is smaller than every number of the other. */
    public boolean isBelow(Interval other) {
        return high < other.low || high == other.low && (highOpen || other.lowOpen);
    }

    public boolean contains(double value) {
        boolean aboveLow = lowOpen ? value > low : value >= low;
        return aboveLow && (highOpen ? value < high : value <= high);
    }

    /** The interval, wider by a share of its ends: 0.05 makes 95..105 of 100. */
    public Interval widened(double share) {
        return new Interval(low - Math.abs(low) * share, high + Math.abs(high) * share, lowOpen, highOpen);
    }

    /** Each end multiplied. */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor, lowOpen, highOpen);
    }
}
