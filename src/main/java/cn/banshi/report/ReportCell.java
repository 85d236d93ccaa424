package cn.banshi.report;

import cn.banshi.base.text.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell: the text that is printed and, where there is one, the real value behind it.
 *
 * @param text as printed, lines parted by \n
 * @param number exact number for workbooks, or null
 * @param date day for workbooks, or null
 * @param span columns it covers, from 1
 * @param align where it stands, null = as its column says
 */
public record ReportCell(
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        int span,
        @Nullable Align align) {
    /** What stands where a value is missing on paper. */
    public static final String NOTHING = "/";

    /** An empty cell. */
    public static final ReportCell EMPTY = new ReportCell("", null, null, 1, null);

    /** A missing value, "/". */
    public static final ReportCell MISSING = new ReportCell(NOTHING, null, null, 1, null);

    /** Refuses a span below 1. */
    public ReportCell {
        if (span < 1) {
            throw new IllegalArgumentException("span");
        }
    }

    /** Words as they are. */
    public static ReportCell text(String text) {
        return text.isEmpty() ? EMPTY : new ReportCell(text, null, null, 1, null);
    }

    /** Words, or "/" where there are none. */
    public static ReportCell textOrNothing(String text) {
        return text.isBlank() ? MISSING : new ReportCell(text, null, null, 1, null);
    }

    /** A number with grouping and the scale it has, or "/" for null. */
    public static ReportCell number(@Nullable BigDecimal number) {
        return number == null ? MISSING : new ReportCell(NumberText.grouped(number), number, null, 1, null);
    }

    /** A whole number with grouping, or "/" for null. */
    public static ReportCell count(@Nullable Number number) {
        return number == null ? MISSING : number(BigDecimal.valueOf(number.longValue()));
    }

    /** A day that is printed as {@code text}, or "/" for null. */
    public static ReportCell day(@Nullable LocalDate date, String text) {
        return date == null ? MISSING : new ReportCell(text, null, date, 1, null);
    }

    /** The same cell in the middle. */
    public ReportCell centered() {
        return new ReportCell(text, number, date, span, Align.CENTER);
    }

    /** The same cell over several columns, in their middle. */
    public ReportCell spanning(int columns) {
        return new ReportCell(text, number, date, columns, Align.CENTER);
    }

    /** The same cell over so many columns, standing where it stood. */
    public ReportCell over(int columns) {
        return new ReportCell(text, number, date, columns, align);
    }

    /** The same cell with other words; the value behind it stays. */
    public ReportCell saying(String words) {
        return words.equals(text) ? this : new ReportCell(words, number, date, span, align);
    }

    /** Where it stands in that column; "/" among words stands in the middle. */
    public Align alignIn(ReportColumn column) {
        if (align != null) {
            return align;
        }
        return column.align() == Align.LEFT && text.equals(NOTHING) ? Align.CENTER : column.align();
    }
}
