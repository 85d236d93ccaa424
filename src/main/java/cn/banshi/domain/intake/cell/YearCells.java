package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.time.DayWording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years. */
final class YearCells {
    private static final Pattern YEAR = Pattern.compile("(?:(?<full>\\d{4})|(?<two>\\d{2})(?=年))(?:\\.0+)?(?:年度?)?");
    private static final int CENTURY = 2000;

    private YearCells() {}

    static CellReading read(Cell cell) {
        if (cell.raw() instanceof RawCell.Day day) {
            return year(cell, day.day().getYear());
        }
        String text = cell.isLong() ? "" : ChineseText.fold(cell.text()).replaceAll("\\s+", "");
        text = ChineseNumeral.datesInDigits(text.matches("[〇○零一二三四五六七八九]{4}") ? text + "年" : text);
        Matcher year = YEAR.matcher(text);
        if (!year.matches()) {
            return wrong(cell);
        }
        return year(
                cell,
                year.group("full") == null
                        ? CENTURY + Integer.parseInt(year.group("two"))
                        : Integer.parseInt(year.group("full")));
    }

    private static CellReading year(Cell cell, int year) {
        return DayWording.isYear(year) ? cell.is(new CellValue.Count(year)) : wrong(cell);
    }

    private static CellReading wrong(Cell cell) {
        return cell.wrong(Kind.BAD_NUMBER, cell.quoted() + "不是年份。请填四位数，如 2021");
    }
}
