package cn.banshi.report.definition;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.time.YearMonth;

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
    private static final String DASH = "—";

    static PeriodWords of(Figures figures) {
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
                ? "年内累计"
                : figures.year() + "年1月" + DASH + reached.getYear() + "年" + reached.getMonthValue() + "月累计";
        return new PeriodWords(year, months, alone, single ? "本月" : "本期", asOf, list, soFar);
    }
}
