package cn.banshi.ui.project.detail.form;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as the form writes and reads them. Reading answers empty for a text that is blank or no such value. */
public final class FieldText {
    /** Text of a set {@link FieldKind#FLAG}. */
    public static final String YES = "1";

    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})[-./年]?)?(\\d{1,2})月?份?");
    private static final int QUANTITY_DECIMALS = 3;
    private static final int PERCENT_DECIMALS = 2;
    private static final int QUANTITY_DIGITS = 13;

    private FieldText() {}

    /** 万元, exact, with at least two decimals: "1,253.00". */
    public static String of(@Nullable Money money) {
        return money == null ? "" : number("#,##0.00####", money.wan());
    }

    /** "2,300". */
    public static String of(@Nullable Integer count) {
        return count == null ? "" : number("#,##0", BigDecimal.valueOf(count));
    }

    /** "500" or "12.5". */
    public static String of(@Nullable BigDecimal quantity) {
        return quantity == null ? "" : number("#,##0.###", quantity);
    }

    /** "89.4". */
    public static String of(@Nullable Percent percent) {
        return percent == null ? "" : percent.toString();
    }

    /** "2021-10-31". */
    public static String of(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** "2021-10". */
    public static String of(@Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }

    /** The id of a choice. */
    public static String of(@Nullable Long id) {
        return id == null ? "" : Long.toString(id);
    }

    /** The name of an enum choice. */
    public static String of(@Nullable Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }

    /** A flag. */
    public static String of(boolean flag) {
        return flag ? YES : "";
    }

    /** Ids of several choices. */
    public static String of(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String number(String pattern, BigDecimal value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** An amount. */
    public static Optional<Money> money(String text) {
        return MoneyText.parse(text) instanceof MoneyText.Parsed.Amount amount
                ? Optional.of(amount.money())
                : Optional.empty();
    }

    /** A whole number from 0. */
    public static Optional<Integer> count(String text) {
        try {
            return Optional.of(Integer.parseInt(digits(text))).filter(count -> count >= 0);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A quantity from 0 with at most three decimals. */
    public static Optional<BigDecimal> quantity(String text) {
        return decimal(digits(text), QUANTITY_DECIMALS)
                .filter(value -> value.signum() >= 0 && value.precision() - value.scale() <= QUANTITY_DIGITS);
    }

    /** A percentage; whether it lies in 0..100 is a check, not a reading. */
    public static Optional<Percent> percent(String text) {
        String digits = digits(text);
        String number = digits.endsWith("%") ? digits.substring(0, digits.length() - 1) : digits;
        return decimal(number, PERCENT_DECIMALS)
                .filter(value -> value.abs().compareTo(BigDecimal.valueOf(Short.MAX_VALUE)) < 0)
                .map(Percent::of);
    }

    private static Optional<BigDecimal> decimal(String digits, int decimals) {
        try {
            return Optional.of(new BigDecimal(digits))
                    .filter(value -> value.stripTrailingZeros().scale() <= decimals);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String digits(String text) {
        return ChineseText.fold(text).replace(",", "").replace(" ", "").strip();
    }

    /** A day; without a year it is the year of today. */
    public static Optional<LocalDate> date(String text, LocalDate today) {
        return DateText.parse(text, today);
    }

    /** A month: 2021-11, 2021年11月, 202111, or 11月 of this year. */
    public static Optional<YearMonth> month(String text, LocalDate today) {
        Matcher matcher = MONTH.matcher(digits(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = matcher.group(1) == null ? today.getYear() : Integer.parseInt(matcher.group(1));
            return Optional.of(YearMonth.of(year, Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    /** A year from 2000 to 2099. */
    public static Optional<Integer> year(String text) {
        String digits = digits(text);
        return digits.matches("20\\d\\d年?") ? Optional.of(Integer.parseInt(digits.substring(0, 4))) : Optional.empty();
    }

    /** The id of a choice. */
    public static Optional<Long> id(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(text));
    }

    /** Ids of several choices. */
    public static List<Long> ids(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
    }

    /** An enum choice. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> type, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, text));
    }

    /** What is wrong with a text of that kind, empty when nothing. */
    public static String wrong(FieldKind kind, String text, LocalDate today) {
        if (text.isBlank()) {
            return "";
        }
        return switch (kind) {
            case TEXT, LONG_TEXT, CHOICE, CHOICES, FLAG -> "";
            case MONEY -> MoneyText.parse(text) instanceof MoneyText.Parsed.Wrong wrong ? wrong.sentence() : "";
            case COUNT -> unless(count(text), "detail.wrong.count");
            case QUANTITY -> unless(quantity(text), "detail.wrong.quantity");
            case PERCENT -> unless(percent(text), "detail.wrong.percent");
            case DATE -> unless(date(text, today), "detail.wrong.date");
            case MONTH -> unless(month(text, today), "detail.wrong.month");
            case YEAR -> unless(year(text), "detail.wrong.year");
        };
    }

    private static String unless(Optional<?> value, String sentence) {
        return value.isPresent() ? "" : Texts.of(sentence);
    }

    /** The text as the form itself would write its value; the text as it is where it cannot be read. */
    public static String tidy(FieldKind kind, String text, LocalDate today) {
        return switch (kind) {
            case TEXT -> text.strip();
            case LONG_TEXT, CHOICE, CHOICES, FLAG -> text;
            case MONEY -> money(text).map(FieldText::of).orElse(text);
            case COUNT -> count(text).map(FieldText::of).orElse(text);
            case QUANTITY -> quantity(text).map(FieldText::of).orElse(text);
            case PERCENT -> percent(text).map(FieldText::of).orElse(text);
            case DATE -> date(text, today).map(FieldText::of).orElse(text);
            case MONTH -> month(text, today).map(FieldText::of).orElse(text);
            case YEAR -> year(text).map(String::valueOf).orElse(text);
        };
    }
}
