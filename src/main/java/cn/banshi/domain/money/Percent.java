package cn.banshi.domain.money;

import java.math.BigDecimal;

/**
 * A percentage as it is entered (形象进度), exact to 0.01.
 *
 * @param hundredths 10000 is 100 %
 */
public record Percent(int hundredths) implements Comparable<Percent> {
    /** 0 %. */
    public static final Percent ZERO = new Percent(0);

    /** 100 %. */
    public static final Percent FULL = new Percent(10_000);

    /**
     * The percentage {@code value}, such as 89.4.
     *
     * @throws ArithmeticException when it is finer than 0.01
     */
    public static Percent of(BigDecimal value) {
        return new Percent(value.movePointRight(2).intValueExact());
    }

    /** The percentage {@code value}, such as "89.4". */
    public static Percent of(String value) {
        return of(new BigDecimal(value));
    }

    /** The value with two decimals. */
    public BigDecimal value() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** Without superfluous zeros and without the sign %, such as "89.4". */
    @Override
    public String toString() {
        return value().stripTrailingZeros().toPlainString();
    }
}
