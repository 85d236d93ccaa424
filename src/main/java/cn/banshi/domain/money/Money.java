package cn.banshi.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount in 分 (1/100 元). Kept as DECIMAL(16,2) in 元, shown in 万元.
 *
 * @param fen the amount in 分; may be negative (冲减)
 */
public record Money(long fen) implements Comparable<Money> {
    /** No money. */
    public static final Money ZERO = new Money(0);

    /** The largest absolute amount that may be entered: 1000 亿元. Sums may be larger. */
    public static final long MAX_FEN = 10_000_000_000_000L;

    private static final int FEN_PER_WAN_DIGITS = 6;

    /** The amount of {@code fen} 分. */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * The amount of {@code yuan} 元.
     *
     * @throws ArithmeticException when it has parts of a 分
     */
    public static Money ofYuan(BigDecimal yuan) {
        return ofFen(yuan.movePointRight(2).longValueExact());
    }

    /** The amount written in 元, such as "12530000.00". */
    public static Money ofYuan(String yuan) {
        return ofYuan(new BigDecimal(yuan));
    }

    /** Sum. */
    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    /** Difference. */
    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    /** Exact 元 with two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** Exact 万元 with six decimals. */
    public BigDecimal wan() {
        return BigDecimal.valueOf(fen, FEN_PER_WAN_DIGITS);
    }

    /** 万元 rounded HALF_UP to the given decimals, as shown. */
    public BigDecimal wan(int decimals) {
        return wan().setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Below zero. */
    public boolean isNegative() {
        return fen < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** 元 with two decimals and no grouping, such as "12530000.00". */
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
