package cn.banshi.ui.importing;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the preview.
 *
 * @param text as shown
 * @param typed as it is edited
 * @param mark what is to be seen about it
 * @param number whether it is a figure
 * @param span how many columns its text may run over
 * @param why the tooltip, empty for none
 */
record CellLook(String text, String typed, Mark mark, boolean number, int span, String why) {
    /** What is to be seen about a cell. */
    enum Mark {
        PLAIN,
        /** A row of structure, or one that is left out. */
        GREY,
        HEADING,
        CHANGED,
        WARNED,
        WRONG
    }

    private static final Pattern BREAKS = Pattern.compile("[ ]*[\\t\\r\\n]+[ ]*");
    private static final String FIGURE = "#,##0.######";

    static CellLook of(SheetLine line, SheetLine.State state, int column, int end) {
        RawSheet sheet = state.part().table().sheet();
        RawCell cell = sheet.cell(line.row(), column);
        if (!line.isData()) {
            Mark mark = line.role() == RowRole.HEADING ? Mark.HEADING : Mark.GREY;
            return new CellLook(flat(cell.text()), "", mark, false, span(sheet, line, column, end), "");
        }
        ReviewRow review = state.review();
        ColumnPlan plan = plan(state.part(), column);
        RawCell shown = runsDown(sheet, line.row(), column) ? sheet.shown(line.row(), column) : cell;
        Mark mark = mark(review, plan, column);
        return new CellLook(
                flat(figure(shown, plan)),
                flat(shown.text()),
                mark,
                isFigure(shown),
                1,
                why(review, column, shown.text()));
    }

    /** Merged over several rows a text belongs to each of them. */
    private static boolean runsDown(RawSheet sheet, int row, int column) {
        Area merge = sheet.merge(row, column);
        return merge != null && merge.firstColumn() == column;
    }

    private static int span(RawSheet sheet, SheetLine line, int column, int end) {
        Area merge = sheet.merge(line.row(), column);
        if (merge != null) {
            return Math.max(1, Math.min(end, merge.lastColumn() + 1) - column);
        }
        if (line.role() == RowRole.HEADING) {
            return 1;
        }
        int to = column + 1;
        while (to < end && sheet.cell(line.row(), to).isBlank()) {
            to++;
        }
        return to - column;
    }

    static @Nullable ColumnPlan plan(ImportPart part, int column) {
        return part.plan().columns().stream()
                .filter(one -> one.index() == column)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFigure(RawCell cell) {
        return cell instanceof RawCell.Numeric;
    }

    private static String figure(RawCell cell, @Nullable ColumnPlan plan) {
        IncomingField field = plan == null ? null : plan.field();
        boolean money = field != null && field.content() == Content.MONEY;
        return money && cell instanceof RawCell.Numeric number && !number.percent()
                ? new DecimalFormat(FIGURE, DecimalFormatSymbols.getInstance(Locale.CHINA)).format(number.exact())
                : cell.text();
    }

    /** On one line, as a field of one line has it too: opening and leaving a cell is no edit. */
    private static String flat(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }

    private static Mark mark(@Nullable ReviewRow review, @Nullable ColumnPlan plan, int column) {
        if (review == null) {
            return plan == null || plan.field() == null ? Mark.GREY : Mark.PLAIN;
        }
        if (review.verdict() == Verdict.SKIP) {
            return Mark.GREY;
        }
        boolean wrong = false;
        boolean warned = false;
        for (ReviewRow.At at : review.remarks()) {
            if (at.column() != null && at.column() == column) {
                wrong |= at.remark().kind().isError();
                warned = true;
            }
        }
        if (wrong || warned) {
            return wrong ? Mark.WRONG : Mark.WARNED;
        }
        if (change(review, column) != null) {
            return Mark.CHANGED;
        }
        return plan == null || plan.field() == null ? Mark.GREY : Mark.PLAIN;
    }

    private static ReviewRow.@Nullable Change change(ReviewRow review, int column) {
        return review.changes().stream()
                .filter(one -> one.column() != null && one.column() == column)
                .findFirst()
                .orElse(null);
    }

    private static String why(@Nullable ReviewRow review, int column, String text) {
        if (review == null || review.verdict() == Verdict.SKIP) {
            return text;
        }
        String said = review.remarks().stream()
                .filter(at -> at.column() != null && at.column() == column)
                .map(at -> at.remark().sentence())
                .distinct()
                .collect(Collectors.joining("\n"));
        ReviewRow.Change change = change(review, column);
        String changed = change == null
                ? ""
                : Texts.of("import.change", change.label(), nil(change.before()), nil(change.after()));
        String both = said.isEmpty() || changed.isEmpty() ? said + changed : said + "\n" + changed;
        return both.isEmpty() ? text : both;
    }

    private static String nil(String text) {
        return text.isEmpty() ? Texts.of("import.change.nil") : text;
    }
}
