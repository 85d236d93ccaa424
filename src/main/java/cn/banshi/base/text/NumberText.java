package cn.banshi.base.text;

import java.math.BigDecimal;

/** Numbers as they are shown. */
public final class NumberText {
    private static final int GROUP = 3;

    private NumberText() {}

    /** The number with the decimals that it has, its whole part in groups of three: "-1,253.00". */
    public static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int first = number.signum() < 0 ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (end - first <= GROUP) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain);
        for (int at = end - GROUP; at > first; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
