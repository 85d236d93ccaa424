package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.DayWording;
import cn.banshi.domain.time.DayWording.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days. */
final class DayCells {
    private static final Set<IncomingField> STARTS = EnumSet.of(
            IncomingField.APPROVED_DATE,
            IncomingField.PLANNED_START,
            IncomingField.ACTUAL_START,
            IncomingField.FOUND_DATE,
            IncomingField.REGISTERED_DATE);
    private static final Pattern BETWEEN =
            Pattern.compile("至|到(?!位)|~|～|—+|–|--|(?<=[月日号年底初旬])-|(?<=\\d)-(?=\\d{4}[./年])|(?<=\\.\\d{1,2})-");
    private static final Pattern BEGUN = Pattern.compile("(?:开工|动工|启动|开始)(?:建设|实施)?[,，;；、\\s]*[至到—–~-]*");
    private static final Pattern ENDED = Pattern.compile("(?:竣工|完工|完成|建成|结束|交付)$");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})年?(?:[-—–~～至到]+)(\\d{4})年?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{6}|\\d{8}");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1_462;
    private static final int FIRST_SERIAL = 36_526;
    private static final int LAST_SERIAL = 73_050;

    private final CellContext context;

    DayCells(CellContext context) {
        this.context = context;
    }

    CellReading read(IncomingField field, Cell cell) {
        boolean start = STARTS.contains(field);
        if (cell.raw() instanceof RawCell.Day day) {
            return DayWording.isYear(day.day().getYear())
                    ? cell.is(new CellValue.Day(day.day()))
                    : cell.wrong(Kind.BAD_DATE, "%s的年份不对。请检查这一格".formatted(cell.quoted()));
        }
        Optional<LocalDate> serial = serial(cell, context);
        if (serial.isPresent()) {
            return cell.is(new CellValue.Day(serial.get()));
        }
        Meaning meaning = meaning(cell, start);
        boolean past = context.listYear() == null && field != IncomingField.PLANNED_START;
        return taken(cell, start, past && !yearWritten(meaning) && isAhead(meaning) ? lastYears(cell) : meaning);
    }

    /** A number that a spreadsheet would show as a day, were it formatted so. */
    static Optional<LocalDate> serial(Cell cell, CellContext context) {
        String text = ChineseText.fold(cell.text());
        if (!SERIAL.matcher(text).matches()) {
            return Optional.empty();
        }
        int days = new BigDecimal(text).intValue() + (context.since1904() ? DAYS_TO_1904 : 0);
        if (days < FIRST_SERIAL || days > LAST_SERIAL) {
            return Optional.empty();
        }
        LocalDate day = EPOCH.plusDays(days);
        cell.remark(Kind.NOTE, "%s是没有设成日期格式的日期，按 %s 计".formatted(cell.quoted(), day));
        return Optional.of(day);
    }

    /** What the cell means as a day; a number is taken as its digits, a decimal one as month and day or year and month. */
    Meaning meaning(Cell cell, boolean start) {
        String text = cell.text();
        if (cell.raw() instanceof RawCell.Numeric number) {
            String digits = number.text();
            return DIGITS.matcher(digits).matches() ? DayWording.parse(digits, context.year()) : decimal(digits);
        }
        Optional<Span> span = span(text);
        if (span.isEmpty()) {
            return DayWording.parse(text, context.year());
        }
        cell.remark(Kind.NOTE, "%s写了起止两个日期，这里取%s".formatted(cell.quoted(), start ? "前一个" : "后一个"));
        return start ? span.get().first() : span.get().last();
    }

    /** From when to when. */
    record Span(Meaning first, Meaning last) {
        /** First day of the beginning. */
        LocalDate from() {
            return first instanceof Meaning.OnDay on ? on.day() : ((Meaning.Within) first).first();
        }

        /** Last day of the end. */
        LocalDate to() {
            return last instanceof Meaning.OnDay on ? on.day() : ((Meaning.Within) last).last();
        }

        /** Whether a year is written. */
        boolean yearIsWritten() {
            return yearWritten(last);
        }
    }

    /** The two days of 2021.3-2021.10, 3月至5月, 2021年3月开工，9月竣工; empty where it does not say two. */
    Optional<Span> span(String text) {
        if (text.length() > Cell.LONGEST_VALUE) {
            return Optional.empty();
        }
        Matcher years = YEARS.matcher(ChineseText.fold(text));
        if (years.matches()) {
            return spanOf(years.group(1) + "年1月", years.group(2) + "年12月");
        }
        for (Pattern between : List.of(BEGUN, BETWEEN)) {
            Matcher found = between.matcher(text);
            if (found.find()) {
                String rest = ENDED.matcher(text.substring(found.end())).replaceFirst("");
                return spanOf(text.substring(0, found.start()), rest);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> spanOf(String from, String to) {
        Meaning first = DayWording.parse(from, context.year());
        Meaning last = DayWording.parse(to, year(first));
        return isDay(first) && isDay(last)
                ? Optional.of(new Span(first, yearWritten(first) ? written(last) : last))
                : Optional.empty();
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof Meaning.OnDay || meaning instanceof Meaning.Within;
    }

    private static boolean yearWritten(Meaning meaning) {
        return (meaning instanceof Meaning.OnDay on && on.yearWritten())
                || (meaning instanceof Meaning.Within in && in.yearWritten());
    }

    private int year(Meaning meaning) {
        if (meaning instanceof Meaning.OnDay on) {
            return on.day().getYear();
        }
        return meaning instanceof Meaning.Within in ? in.first().getYear() : context.year();
    }

    private static Meaning written(Meaning meaning) {
        if (meaning instanceof Meaning.OnDay on) {
            return new Meaning.OnDay(on.day(), true);
        }
        return meaning instanceof Meaning.Within in ? new Meaning.Within(in.first(), in.last(), true) : meaning;
    }

    /** 9.25 in a number cell is 25 September; 9.3 and 2021.1 have lost a zero, or not. */
    private Meaning decimal(String digits) {
        int point = digits.indexOf('.');
        if (point < 0) {
            return new Meaning.Unknown();
        }
        Meaning asWritten = DayWording.parse(digits, context.year());
        boolean oneDigit = digits.length() - point == 2;
        return oneDigit && isDay(asWritten) && isDay(DayWording.parse(digits + "0", context.year()))
                ? new Meaning.Impossible("数字格式丢了末尾的 0，分不清是 %s 还是 %s0".formatted(digits, digits))
                : asWritten;
    }

    private CellReading taken(Cell cell, boolean start, Meaning meaning) {
        if (meaning instanceof Meaning.OnDay on) {
            yearRemark(cell, on.yearWritten(), on.day().getYear());
            return cell.is(new CellValue.Day(on.day()));
        }
        if (meaning instanceof Meaning.Within within) {
            LocalDate last = end(within);
            LocalDate day = start ? within.first() : last;
            yearRemark(cell, within.yearWritten(), day.getYear());
            return cell.remark(Kind.NOTE, "%s没有写到日，按 %s 计".formatted(cell.quoted(), DateText.longText(day)))
                    .is(new CellValue.Day(day));
        }
        return cell.wrong(Kind.BAD_DATE, reason(cell, meaning));
    }

    /** An end that is past, as all those of plain day fields are, lies not behind today. */
    private LocalDate end(Meaning.Within within) {
        LocalDate today = context.today();
        return within.last().isAfter(today) && !within.first().isAfter(today) ? today : within.last();
    }

    private boolean isAhead(Meaning meaning) {
        LocalDate today = context.today();
        return (meaning instanceof Meaning.OnDay on && on.day().isAfter(today))
                || (meaning instanceof Meaning.Within in && in.first().isAfter(today));
    }

    /** In January "12月20日" of something that has happened is of last year. */
    private Meaning lastYears(Cell cell) {
        return DayWording.parse(cell.text(), context.year() - 1);
    }

    static String reason(Cell cell, Meaning meaning) {
        return meaning instanceof Meaning.Impossible none
                ? "%s不是日历上的日子：%s。请改成实际的日期，如 2021-09-30".formatted(cell.quoted(), none.reason())
                : cell.quoted() + "不是日期。请填年月日，如 2021-09-30";
    }

    void yearRemark(Cell cell, boolean written, int year) {
        if (!written) {
            cell.remark(
                    Kind.YEAR_GUESSED,
                    "%s没有写年份，按%s %d 年计".formatted(cell.quoted(), context.listYear() == null ? "今天推算为" : "清单年度", year));
        }
    }
}
