package cn.banshi.report.definition;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * How a period is said.
 *
 * @param year such as 2021年, for titles
 * @param months such as 11月 or 1—11月; behind the year
 * @param alone the months where no year stands before them, with both years where there are two
 * @param thisPeriod 本月 or 本期
 * @param asOf such as 11月底, or 11月15日 where the month is not over
 * @param list 年度清单, with its year where the day lies in another
 * @param soFar 年内累计; where the day lies behind the list year, 累计 with the months that are in it
 */
public record PeriodWords(
        String year, String months, String alone, String thisPeriod, String asOf, String list, String soFar) {
    /** From January of the list year to the day. */
    public static final String IN_YEAR = "年内累计";

    private static final String TO_DATE = "累计";
    private static final String DASH = "—";

    /** The words of the figures' period. */
    public static PeriodWords of(Figures figures) {
        ReportPeriod period = figures.period();
        YearMonth first = period.first();
        YearMonth last = period.last();
        boolean single = first.equals(last);
        String lastMonth = last.getMonthValue() + "月";
        String months = single ? lastMonth : first.getMonthValue() + DASH + lastMonth;
        if (first.getYear() != last.getYear()) {
            months = first.getMonthValue() + "月" + DASH + last.getYear() + "年" + lastMonth;
        }
        LocalDate day = figures.asOf();
        String asOf = day.equals(YearMonth.from(day).atEndOfMonth())
                ? day.getMonthValue() + "月底"
                : DateText.monthDayText(day);
        if (day.getYear() != figures.year()) {
            asOf = day.getYear() + "年" + asOf;
        }
        String year = first.getYear() + "年";
        String alone = first.getYear() == last.getYear() ? months : year + months;
        String list = last.getYear() == figures.year() ? "年度清单" : figures.year() + "年度清单";
        YearMonth reached = YearMonth.from(day).isBefore(last) ? YearMonth.from(day) : last;
        String soFar = reached.getYear() <= figures.year()
                ? IN_YEAR
                : figures.year() + "年1月" + DASH + reached.getYear() + "年" + reached.getMonthValue() + "月" + TO_DATE;
        return new PeriodWords(year, months, alone, single ? "本月" : "本期", asOf, list, soFar);
    }

    /** 年内累计, or 累计 where the months of it stand elsewhere. */
    public String soFarBriefly() {
        return soFar.equals(IN_YEAR) ? IN_YEAR : TO_DATE;
    }

    /** The months of {@link #soFarBriefly()}, such as 2021年1月—2022年3月; empty within the list year. */
    public String soFarMonths() {
        return soFar.equals(IN_YEAR) ? "" : soFar.substring(0, soFar.length() - TO_DATE.length());
    }

    /** The lines of a heading: 年内累计, or 累计 with its months below. */
    public List<String> soFarHeading() {
        return soFarMonths().isEmpty() ? List.of(IN_YEAR) : List.of(TO_DATE, "（" + soFarMonths() + "）");
    }
}
