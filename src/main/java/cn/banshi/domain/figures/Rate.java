package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A rate in percent with its operands. Rounded only when shown, from the exact quotient; may exceed 100.
 *
 * @param part what is counted or spent
 * @param whole what it is measured by; zero gives "/"
 */
public record Rate(long part, long whole) {
    /** What stands for a division by zero. */
    public static final String NONE = "/";

    /** The rate of two amounts. */
    public static Rate of(Money part, Money whole) {
        return new Rate(part.fen(), whole.fen());
    }

    /** Whether there is something to divide by. */
    public boolean defined() {
        return whole != 0;
    }

    /**
     * Percent, exact.
     *
     * @throws ArithmeticException where the divisor is zero
     */
    public Fraction fraction() {
        return Fraction.of(BigInteger.valueOf(part).multiply(BigInteger.valueOf(100)), BigInteger.valueOf(whole));
    }

    /** Percent rounded HALF_UP, null where the divisor is zero. */
    public @Nullable BigDecimal value(int decimals) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    /** Percent rounded HALF_UP without the sign %, such as "52.6"; "/" where the divisor is zero. */
    public String text(int decimals) {
        BigDecimal value = value(decimals);
        return value == null ? NONE : value.toPlainString();
    }

    /** With the sign %, such as "52.6%"; "/" where the divisor is zero. */
    public String percent(int decimals) {
        return defined() ? text(decimals) + "%" : NONE;
    }
}
