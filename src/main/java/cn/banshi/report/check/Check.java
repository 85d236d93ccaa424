package cn.banshi.report.check;

import cn.banshi.base.text.NumberText;
import cn.banshi.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of two values that must be equal.
 *
 * @param label what is compared, such as 按社区合计 = 总数（年内累计）
 * @param unit 项 or 万元
 * @param left the left value as printed, a sum with its parts, such as 23 + 3
 * @param right the right value as printed
 * @param difference left − right as printed, "/" where one of them is missing
 * @param passed whether they are equal, exactly and not only as printed
 * @param items ids of the rows behind it; where it failed and the culprits are known, those alone
 * @param note what is to be said of them, may be empty
 */
public record Check(
        String label,
        String unit,
        String left,
        String right,
        String difference,
        boolean passed,
        List<Long> items,
        String note) {
    private static final String ITEMS = "项";
    private static final String WAN = "万元";
    private static final String NONE = "/";
    private static final String PLUS = " + ";
    private static final String MINUS = " − ";

    /** Copies the list. */
    public Check {
        items = List.copyOf(items);
    }

    /** Two counts of items; one that was not found anywhere is null and fails. */
    public static Check counts(String label, @Nullable Long left, @Nullable Long right, List<Long> items) {
        return of(label, ITEMS, decimal(left), decimal(right), items);
    }

    /** Two amounts as they were printed in 万元; one that was not found anywhere is null and fails. */
    public static Check printed(String label, @Nullable BigDecimal left, @Nullable BigDecimal right, List<Long> items) {
        return of(label, WAN, left, right, items);
    }

    /** Two exact amounts, shown with so many decimals, with more of them where their difference would not be seen. */
    public static Check amounts(String label, Money left, Money right, int decimals, List<Long> items) {
        return amounts(label, List.of(left), right, decimals, items);
    }

    /** A sum whose parts are shown, and what it must be; exact where the rounded values would not add up as they stand. */
    public static Check amounts(String label, List<Money> parts, Money right, int decimals, List<Long> items) {
        Money left = parts.stream().reduce(Money.ZERO, Money::plus);
        Money difference = left.minus(right);
        boolean equal = difference.fen() == 0;
        BigDecimal printed = parts.stream().map(part -> part.wan(decimals)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal seen = printed.subtract(right.wan(decimals));
        boolean shown = seen.compareTo(difference.wan(decimals)) == 0 && equal == (seen.signum() == 0);
        List<String> texts =
                parts.stream().map(part -> wan(part, decimals, shown)).toList();
        return new Check(
                label,
                WAN,
                sum(texts),
                wan(right, decimals, shown),
                wan(difference, decimals, shown),
                equal,
                items,
                "");
    }

    /** A sum of counts whose parts are shown, and what it must be. */
    public static Check counts(String label, List<Long> parts, long right, List<Long> items) {
        long left = parts.stream().mapToLong(Long::longValue).sum();
        List<String> texts =
                parts.stream().map(part -> text(BigDecimal.valueOf(part))).toList();
        return new Check(
                label,
                ITEMS,
                sum(texts),
                text(BigDecimal.valueOf(right)),
                text(BigDecimal.valueOf(left - right)),
                left == right,
                items,
                "");
    }

    private static Check of(
            String label, String unit, @Nullable BigDecimal left, @Nullable BigDecimal right, List<Long> items) {
        if (left == null || right == null) {
            return new Check(label, unit, text(left), text(right), NONE, false, items, "");
        }
        int scale = Math.max(left.scale(), right.scale());
        BigDecimal difference = left.subtract(right);
        return new Check(
                label,
                unit,
                text(left.setScale(scale)),
                text(right.setScale(scale)),
                text(difference),
                difference.signum() == 0,
                items,
                "");
    }

    private static String sum(List<String> parts) {
        return String.join(PLUS, parts).replace(PLUS + "-", MINUS);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? NONE : NumberText.grouped(number);
    }

    private static String wan(Money amount, int decimals, boolean rounded) {
        if (rounded) {
            return text(amount.wan(decimals));
        }
        BigDecimal exact = amount.wan().stripTrailingZeros();
        return text(exact.scale() < decimals ? exact.setScale(decimals) : exact);
    }

    /** The same with words on the rows behind it. */
    public Check noting(String words) {
        return new Check(label, unit, left, right, difference, passed, items, words);
    }

    /** The same, failing also where something else does not hold, such as where differences cancel. */
    public Check requiring(boolean also) {
        return new Check(label, unit, left, right, difference, passed && also, items, note);
    }

    /** 通过 or 不符. */
    public String result() {
        return passed ? "通过" : "不符";
    }
}
