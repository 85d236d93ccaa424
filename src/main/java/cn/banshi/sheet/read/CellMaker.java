package cn.banshi.sheet.read;

import cn.banshi.domain.intake.table.RawCell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the cells of one file; equal ones are one object, and what they take up is counted. */
final class CellMaker {
    private static final int MOST_SHARED = 50_000;
    private static final int LONGEST_SHARED = 40;
    private static final int NUMBER_BYTES = 24;
    private static final int TEXT_BYTES = 60;

    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|-?[1-9][0-9]*+([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9]");
    private static final int LONGEST_NUMBER = RawCell.Numeric.DIGITS;

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int BEFORE_FALSE_LEAP_DAY = 60;
    private static final int DAY_AFTER_9999 = 2_958_466;
    private static final int SECONDS_A_DAY = 86_400;

    private final Budget budget;
    private final Map<Object, RawCell> shared = new HashMap<>();
    private boolean since1904;

    CellMaker(Budget budget) {
        this.budget = budget;
    }

    /** Counts days from 1904 instead of 1900. */
    void countSince1904(boolean so) {
        since1904 = so;
    }

    boolean since1904() {
        return since1904;
    }

    RawCell text(String text) {
        if (text.isEmpty()) {
            return RawCell.blank();
        }
        if (text.length() > LONGEST_SHARED) {
            return newText(text);
        }
        RawCell known = shared.get(text);
        return known != null ? known : share(text, newText(text));
    }

    private RawCell newText(String text) {
        budget.take(TEXT_BYTES + (isLatin(text) ? 1L : 2L) * text.length());
        return new RawCell.Text(text);
    }

    /**
     * What a text file says. A number that is written just as a spreadsheet would show it is one, as it would be if the
     * file were opened there: it reads the same and takes a third of the memory. Codes with zeros before them, amounts
     * with grouping and whatever has too many digits stay texts.
     */
    RawCell written(String text) {
        return text.length() <= LONGEST_NUMBER && PLAIN_NUMBER.matcher(text).matches()
                ? numeric(Double.parseDouble(text), false)
                : text(text);
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    RawCell flag(boolean yes) {
        return share(yes, new RawCell.Flag(yes));
    }

    RawCell fault(String shown) {
        String text = shown.isEmpty() ? "#N/A" : shown;
        RawCell.Fault fault = new RawCell.Fault(text);
        return share(fault, fault);
    }

    /** A formula whose result was never stored: the program that wrote the file does not calculate. */
    RawCell uncalculated() {
        return fault("（公式未计算）");
    }

    RawCell day(LocalDate day) {
        return shared(new RawCell.Day(day));
    }

    RawCell number(double value, CellFormat format) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return fault("#NUM!");
        }
        return switch (format.kind()) {
            case NUMBER -> shown(value, format);
            case PERCENT -> numeric(value, true);
            case DAY -> isDay(value) ? day(counted(value)) : numeric(value, false);
            case MONTH -> isDay(value) ? text(month(counted(value))) : numeric(value, false);
            case TIME -> value >= 0 && value < 1 ? text(time(value)) : numeric(value, false);
        };
    }

    private RawCell shown(double value, CellFormat format) {
        RawCell.Numeric number = new RawCell.Numeric(value, false);
        if (format.shift() > 0) {
            number = new RawCell.Numeric(
                    number.exact().movePointLeft(format.shift()).doubleValue(), false);
        }
        return format.unit().isEmpty() ? shared(number) : text(number.text() + format.unit());
    }

    /** Numbers that are shown as days, but are none, stay numbers: 0 is what a reference to an empty cell gives. */
    private boolean isDay(double value) {
        return value >= (since1904 ? 0 : 1) && value < DAY_AFTER_9999;
    }

    private LocalDate counted(double value) {
        long days = (long) value;
        if (since1904) {
            return SINCE_1904.plusDays(days);
        }
        return SINCE_1900.plusDays(days < BEFORE_FALSE_LEAP_DAY ? days + 1 : days);
    }

    private static String month(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月";
    }

    private static String time(double value) {
        long seconds = Math.min(Math.round(value * SECONDS_A_DAY), SECONDS_A_DAY - 1);
        String minutes = "%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + ":%02d".formatted(seconds % 60);
    }

    private RawCell numeric(double value, boolean percent) {
        return shared(new RawCell.Numeric(value, percent));
    }

    private RawCell shared(RawCell cell) {
        RawCell known = shared.get(cell);
        if (known != null) {
            return known;
        }
        budget.take(NUMBER_BYTES);
        return share(cell, cell);
    }

    private RawCell share(Object key, RawCell cell) {
        RawCell known = shared.get(key);
        if (known != null) {
            return known;
        }
        if (shared.size() < MOST_SHARED) {
            shared.put(key, cell);
        }
        return cell;
    }
}
