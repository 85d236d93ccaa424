package cn.banshi.domain.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact quotient, never rounded before a comparison. Kept in lowest terms.
 *
 * @param num numerator
 * @param den denominator, above zero
 */
public record Fraction(long num, long den) implements Comparable<Fraction> {
    /** 0. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** 100, as a percentage. */
    public static final Fraction HUNDRED = new Fraction(100, 1);

    private static final int LONG_BITS = 63;

    /**
     * @throws IllegalArgumentException when the denominator is not above zero
     */
    public Fraction {
        if (den <= 0) {
            throw new IllegalArgumentException("denominator must be above zero");
        }
        long divisor = gcd(num, den);
        if (divisor != 1) {
            num /= divisor;
            den /= divisor;
        }
    }

    /** The whole number. */
    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    /**
     * The quotient of two numbers of any size. Exact wherever its lowest terms fit into 63 bits; beyond that both are
     * halved until they do.
     *
     * @throws ArithmeticException when both are zero
     */
    static Fraction of(BigInteger num, BigInteger den) {
        BigInteger divisor = den.signum() < 0 ? num.gcd(den).negate() : num.gcd(den);
        BigInteger top = num.divide(divisor);
        BigInteger bottom = den.divide(divisor);
        int excess = Math.max(0, Math.max(top.bitLength(), bottom.bitLength()) - LONG_BITS);
        return new Fraction(
                top.shiftRight(excess).longValueExact(),
                bottom.shiftRight(excess).max(BigInteger.ONE).longValueExact());
    }

    private static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = b;
        while (x != 0) {
            long rest = y % x;
            y = x;
            x = rest;
        }
        return y;
    }

    /** Difference. */
    public Fraction minus(Fraction other) {
        BigInteger top =
                big(num).multiply(big(other.den)).subtract(big(other.num).multiply(big(den)));
        return of(top, big(den).multiply(big(other.den)));
    }

    /** Below zero. */
    public boolean isNegative() {
        return num < 0;
    }

    /** Without its sign. */
    public Fraction abs() {
        return num < 0 ? new Fraction(-num, den) : this;
    }

    @Override
    public int compareTo(Fraction other) {
        long highHere = Math.multiplyHigh(num, other.den);
        long highThere = Math.multiplyHigh(other.num, den);
        return highHere != highThere
                ? Long.compare(highHere, highThere)
                : Long.compareUnsigned(num * other.den, other.num * den);
    }

    /** Compared with a whole number. */
    public int compareTo(long whole) {
        return compareTo(of(whole));
    }

    /** Rounded HALF_UP. */
    public BigDecimal round(int decimals) {
        return BigDecimal.valueOf(num).divide(BigDecimal.valueOf(den), decimals, RoundingMode.HALF_UP);
    }

    /** Rounded HALF_UP, such as "92.4". */
    public String text(int decimals) {
        return round(decimals).toPlainString();
    }

    /** Rounded HALF_UP to at most {@code decimals}, without superfluous zeros, such as "40". */
    public String shortText(int decimals) {
        BigDecimal value = round(decimals);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
