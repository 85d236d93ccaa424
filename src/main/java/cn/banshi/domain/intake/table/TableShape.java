package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.field.MoneyUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table found on a sheet.
 *
 * @param firstHeading first row of the heading, counted from 0
 * @param lastHeading last row of the heading
 * @param lastRow last row that belongs to the table, its notes included
 * @param columns columns with a heading, from left to right
 * @param roles role of every row of the sheet from the table's first row of titles on; index = row of the sheet, rows of
 *     other tables are {@link RowRole#BLANK}
 * @param unit unit of money that a caption or the title states
 * @param listYear year that the title, caption or sheet's name states
 * @param month month that they state
 * @param asOf as-of day that they state
 * @param reporter 填报单位 as written, else a community that the title or a name states; empty where none does
 */
public record TableShape(
        int firstHeading,
        int lastHeading,
        int lastRow,
        List<Column> columns,
        List<RowRole> roles,
        @Nullable MoneyUnit unit,
        @Nullable Integer listYear,
        @Nullable YearMonth month,
        @Nullable LocalDate asOf,
        String reporter) {
    /**
     * A column of the table.
     *
     * @param index column of the sheet, counted from 0
     * @param path heading from its top row to its bottom row, merged headings repeated once, such as 资金情况, 计划总投资
     */
    public record Column(int index, List<String> path) {
        /** The bottom heading, cleaned of line breaks and blanks. */
        public String heading() {
            return path.isEmpty() ? "" : path.get(path.size() - 1);
        }
    }

    /** The same with what another table states about unit, time and reporter where this one states nothing. */
    public TableShape orStated(TableShape other) {
        boolean timed = listYear != null || month != null || asOf != null;
        return new TableShape(
                firstHeading,
                lastHeading,
                lastRow,
                columns,
                roles,
                unit == null ? other.unit : unit,
                timed ? listYear : other.listYear,
                timed ? month : other.month,
                timed ? asOf : other.asOf,
                reporter.isEmpty() ? other.reporter : reporter);
    }

    /** The same where it is about another year and month than it says itself, null = unknown. */
    public TableShape at(@Nullable Integer newListYear, @Nullable YearMonth newMonth) {
        return new TableShape(
                firstHeading, lastHeading, lastRow, columns, roles, unit, newListYear, newMonth, asOf, reporter);
    }

    /** Role of a row of the sheet. */
    public RowRole role(int row) {
        return row < roles.size() ? roles.get(row) : RowRole.BLANK;
    }
}
