package cn.banshi.work.list;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.work.rows.RowField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values of fields as exact texts and back: amounts in 元, days and months in ISO form, choices by their labels. */
final class ExchangeText {
    private static final int QUANTITY_SCALE = 3;

    private ExchangeText() {}

    /** Heading of a field, with its unit. */
    static String heading(RowField field) {
        if (field.type() == Money.class) {
            return field.label() + "（元）";
        }
        return field.type() == Percent.class ? field.label() + "（%）" : field.label();
    }

    /** The text of a value that is no reference; empty for none. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean truth) {
            return truth ? "是" : "否";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Labelled labelled ? labelled.label() : value.toString();
    }

    /**
     * The value of a text that is no reference.
     *
     * @throws IllegalArgumentException with a sentence when it does not fit
     */
    static @Nullable Object value(RowField field, String text) {
        Class<?> type = field.type();
        if (type == String.class) {
            return text;
        }
        if (text.isBlank()) {
            if (type.isPrimitive()) {
                throw new IllegalArgumentException(heading(field) + "没有填");
            }
            return null;
        }
        try {
            return parse(type, text.strip());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(heading(field) + "“" + text + "”不对，应是" + expected(type), e);
        }
    }

    private static Object parse(Class<?> type, String text) {
        if (type == Money.class) {
            return Money.ofYuan(text);
        }
        if (type == Percent.class) {
            return Percent.of(text);
        }
        if (type == BigDecimal.class) {
            BigDecimal number = new BigDecimal(text)
                    .setScale(QUANTITY_SCALE, RoundingMode.UNNECESSARY)
                    .stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0) : number;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == YearMonth.class) {
            return YearMonth.parse(text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(text);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Labelled) one).label().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "是" -> true;
            case "否" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String expected(Class<?> type) {
        if (type == Money.class) {
            return "以元为单位的金额";
        }
        if (type == LocalDate.class) {
            return "2021-10-31 这样的日期";
        }
        if (type == YearMonth.class) {
            return "2021-10 这样的月份";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "是或否";
        }
        if (type.isEnum()) {
            return String.join(
                    "、",
                    Arrays.stream(type.getEnumConstants())
                            .map(one -> ((Labelled) one).label())
                            .toList());
        }
        return "数";
    }
}
