package cn.banshi.domain.money;

import cn.banshi.base.text.ChineseText;
import cn.banshi.base.text.NumberText;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** How clerks write amounts, how they are shown, and the capital form of receipts. */
public final class MoneyText {
    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final int WAN_DIGITS = 4;
    private static final int FEN_PER_YUAN = 100;
    private static final int FEN_PER_JIAO = 10;
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;

    private MoneyText() {}

    /** What a typed text means as an amount. */
    public sealed interface Parsed {
        /**
         * An amount.
         *
         * @param money the amount
         * @param echo how it was understood, in both units, such as "1,253.00 万元 = 12,530,000.00 元"
         */
        record Amount(Money money, String echo) implements Parsed {}

        /** Nothing typed: not filled. */
        record Blank() implements Parsed {}

        /**
         * Not an amount.
         *
         * @param sentence Chinese: what is wrong and how to write it
         */
        record Wrong(String sentence) implements Parsed {}
    }

    /**
     * Reads an amount: 万元 where no unit is written ("12.5"), else in the unit written ("12530000元", "1253万", "0.8亿").
     * Thousands separators, full-width characters and the estimate words 约, 余, 左右 are understood. May be negative.
     */
    public static Parsed parse(String typed) {
        if (ChineseText.fold(typed).isEmpty()) {
            return new Parsed.Blank();
        }
        Optional<AmountWording> wording = AmountWording.parse(typed);
        if (wording.isEmpty()) {
            return new Parsed.Wrong("“" + typed.strip() + "”不是金额。请填数字，如 12.5（万元）或 125000元");
        }
        BigDecimal yuan = wording.get().yuan(WAN_DIGITS);
        BigDecimal fen = yuan.movePointRight(2).stripTrailingZeros();
        if (fen.scale() > 0) {
            return new Parsed.Wrong("金额最小到分。请把“" + typed.strip() + "”的小数减少几位");
        }
        if (fen.abs().compareTo(BigDecimal.valueOf(Money.MAX_FEN)) > 0) {
            return new Parsed.Wrong("金额太大了。没有写单位时按万元计，请检查单位");
        }
        Money money = Money.ofFen(fen.longValueExact());
        return new Parsed.Amount(money, echo(money));
    }

    /** The amount in both units, such as "1,253.00 万元 = 12,530,000.00 元"; 万元 with as many decimals as it takes. */
    public static String echo(Money money) {
        return grouped(money.wan(), "#,##0.00####") + " 万元 = " + yuan(money) + " 元";
    }

    /** 万元 rounded HALF_UP and grouped, such as "1,253.00". */
    public static String wan(Money money, int decimals) {
        return NumberText.grouped(money.wan(decimals));
    }

    /** 元 with two decimals and grouped, such as "12,530,000.00". */
    public static String yuan(Money money) {
        return NumberText.grouped(money.yuan());
    }

    /** 万元 as it would be typed: exact, no grouping, no superfluous zeros, such as "46.49". */
    public static String typed(Money money) {
        return money.fen() == 0 ? "0" : money.wan().stripTrailingZeros().toPlainString();
    }

    private static String grouped(BigDecimal value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** 大写: "壹仟贰佰伍拾叁万元整", "壹元零伍分", "零元整", with 负 before amounts below zero. */
    public static String capitals(Money money) {
        long fen = Math.abs(money.fen());
        long yuan = fen / FEN_PER_YUAN;
        int jiao = (int) (fen / FEN_PER_JIAO % 10);
        int rest = (int) (fen % FEN_PER_JIAO);
        StringBuilder text = new StringBuilder(money.isNegative() ? "负" : "");
        if (yuan > 0) {
            text.append(upToYi(yuan)).append('元');
        }
        if (jiao > 0) {
            text.append(DIGITS[jiao]).append('角');
        } else if (rest > 0 && yuan > 0) {
            text.append('零');
        }
        if (rest > 0) {
            return text.append(DIGITS[rest]).append('分').toString();
        }
        return text.append(fen == 0 ? "零元整" : "整").toString();
    }

    private static String upToYi(long number) {
        return number < YI ? upToWan(number) : joined(upToWan(number / YI), "亿", upToWan(number % YI), number % YI, YI);
    }

    private static String upToWan(long number) {
        return number < WAN
                ? upToThousand((int) number)
                : joined(
                        upToThousand((int) (number / WAN)), "万", upToThousand((int) (number % WAN)), number % WAN, WAN);
    }

    private static String joined(String high, String unit, String low, long lowValue, long unitValue) {
        boolean gap = lowValue > 0 && lowValue < unitValue / 10;
        return high + unit + (gap ? "零" : "") + low;
    }

    private static String upToThousand(int number) {
        StringBuilder text = new StringBuilder();
        int divisor = 1000;
        boolean gap = false;
        for (int place = 3; place >= 0; place--, divisor /= 10) {
            int digit = number / divisor % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
            } else {
                text.append(gap ? "零" : "").append(DIGITS[digit]).append(PLACES[place]);
                gap = false;
            }
        }
        return text.toString();
    }
}
