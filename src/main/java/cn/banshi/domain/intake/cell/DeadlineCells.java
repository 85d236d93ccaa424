package cn.banshi.domain.intake.cell;

import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.DayWording;
import cn.banshi.domain.time.DeadlineWording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Deadlines: the wording is kept as written, of a plain date the date in words. */
final class DeadlineCells {
    private static final Pattern WRITTEN_YEAR =
            Pattern.compile("\\d{4}|\\d{2}年|[〇○零一二三四五六七八九]{4}年|年内|年底|年末|今年|本年|当年|明年|次年|去年");
    private static final Pattern PLAIN = Pattern.compile("[\\d\\s./年月日号-]+");
    private static final int LONGEST = 200;

    private final CellContext context;
    private final DayCells days;

    DeadlineCells(CellContext context) {
        this.context = context;
        this.days = new DayCells(context);
    }

    CellReading read(Cell cell) {
        if (cell.raw() instanceof RawCell.Day day) {
            return DayWording.isYear(day.day().getYear())
                    ? onPlainDay(cell, day.day())
                    : cell.wrong(Kind.BAD_DATE, "%s的年份不对。请检查这一格".formatted(cell.quoted()));
        }
        Optional<LocalDate> serial = DayCells.serial(cell, context);
        if (serial.isPresent()) {
            return onPlainDay(cell, serial.get());
        }
        String text = CleanText.oneLine(cell.text());
        if (text.length() > LONGEST) {
            return text.length() > TextCells.LONGEST_TEXT
                    ? TextCells.limited(cell, text, TextCells.LONGEST_TEXT)
                    : ask(cell, text);
        }
        DayWording.Meaning day = cell.raw() instanceof RawCell.Numeric
                ? days.meaning(cell, false)
                : DayWording.parse(text, context.year());
        if (day instanceof DayWording.Meaning.OnDay on && PLAIN.matcher(text).matches()) {
            days.yearRemark(
                    cell,
                    on.yearWritten() || context.listYear() != null,
                    on.day().getYear());
            return onPlainDay(cell, on.day());
        }
        return byWording(cell, text, day);
    }

    private CellReading byWording(Cell cell, String text, DayWording.Meaning day) {
        Optional<DayCells.Span> span = days.span(text);
        if (span.isPresent()) {
            LocalDate last = span.get().to();
            days.yearRemark(cell, span.get().yearIsWritten() || context.listYear() != null, last.getYear());
            return deadline(cell, last, text);
        }
        DeadlineWording.Meaning meaning = DeadlineWording.parse(text, context.year());
        if (meaning instanceof DeadlineWording.Meaning.OnDay on
                && DayWording.isYear(on.day().getYear())) {
            boolean known =
                    context.listYear() != null || WRITTEN_YEAR.matcher(text).find();
            days.yearRemark(cell, known, on.day().getYear());
            return deadline(cell, on.day(), text);
        }
        if (meaning instanceof DeadlineWording.Meaning.NoDate none) {
            return none.ask() ? ask(cell, text) : deadline(cell, null, text);
        }
        if (day instanceof DayWording.Meaning.Impossible) {
            return cell.wrong(Kind.BAD_DATE, DayCells.reason(cell, day));
        }
        if (day instanceof DayWording.Meaning.OnDay on) {
            return deadline(cell, on.day(), text);
        }
        if (day instanceof DayWording.Meaning.Within within) {
            return deadline(cell, within.last(), text);
        }
        return ask(cell, text);
    }

    private static CellReading ask(Cell cell, String wording) {
        return deadline(cell.remark(Kind.ASK_DEADLINE, cell.quoted() + "没有说到哪一天，完成时限先空着。请补一个日期"), null, wording);
    }

    private static CellReading onPlainDay(Cell cell, LocalDate day) {
        return deadline(cell, day, DateText.longText(day));
    }

    private static CellReading deadline(Cell cell, @Nullable LocalDate day, String wording) {
        return cell.is(new CellValue.Deadline(day, wording));
    }
}
