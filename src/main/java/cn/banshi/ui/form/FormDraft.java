package cn.banshi.ui.form;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.report.ReportCell;
import cn.banshi.report.form.BlankForm;
import cn.banshi.report.form.FormContent;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormDefinition.FormBlock;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in front: as it is kept, as the clerk has it now, and its sheets. Immutable.
 *
 * @param kept name under which it is kept
 * @param file its empty form
 * @param sheets the visible sheets of the empty form
 * @param stored its definition on disk, null where that could not be read
 * @param now its definition as the clerk has it
 * @param content what it would say this month, null until that is computed or where it cannot be
 */
record FormDraft(
        String kept,
        Path file,
        List<BlankForm> sheets,
        @Nullable FormDefinition stored,
        FormDefinition now,
        @Nullable FormContent content) {

    /** Whether something is not kept yet. */
    boolean dirty() {
        return !now.equals(stored);
    }

    FormDraft with(FormDefinition definition) {
        return new FormDraft(kept, file, sheets, stored, definition, null);
    }

    FormDraft with(@Nullable FormContent newContent) {
        return new FormDraft(kept, file, sheets, stored, now, newContent);
    }

    /** The sheet that is filled. */
    RawSheet cells() {
        return sheets.stream()
                .filter(sheet -> sheet.sheet().equals(now.sheet()))
                .findFirst()
                .orElse(sheets.get(0))
                .cells();
    }

    /** Rows to show: the sheet's, and those that are filled. */
    int rows() {
        int last = now.blocks().get(now.blocks().size() - 1).lastRow();
        Integer total = now.totalRow();
        return Math.max(cells().rows(), Math.max(last, total == null ? 0 : total) + 1);
    }

    /** Columns to show. */
    int columns() {
        return Math.max(
                cells().columns(), now.columns().get(now.columns().size() - 1).index() + 1);
    }

    /** The row above the heading whose text reaches over most columns; −1 where none does. */
    private int titleRow() {
        RawSheet cells = cells();
        int title = -1;
        int widest = 0;
        for (int row = 0; row < now.firstHeading(); row++) {
            for (int column = 0; column < cells.width(row); column++) {
                Area merge = cells.merge(row, column);
                int width = merge == null ? 1 : merge.lastColumn() - merge.firstColumn() + 1;
                if (!cells.cell(row, column).isBlank() && width > widest) {
                    title = row;
                    widest = width;
                }
            }
        }
        return title;
    }

    /** What a cell is; a merged area is what its first cell is. */
    FormSpot spot(int row, int column) {
        Area merge = cells().merge(row, column);
        boolean blank = cells().shown(row, column).isBlank();
        return merge == null
                ? FormSpot.of(now, titleRow(), row, column, blank)
                : FormSpot.of(
                        now,
                        titleRow(),
                        merge.firstRow(),
                        row <= now.lastHeading() && row >= now.firstHeading() ? column : merge.firstColumn(),
                        blank);
    }

    /** What a cell shows: what it would say this month, else what stands in the empty form. */
    String shown(int row, int column) {
        if (content != null) {
            for (FormContent.Words words : content.texts()) {
                if (words.row() == row && words.column() == column) {
                    return words.text();
                }
            }
            Integer total = now.totalRow();
            if (total != null && total == row) {
                ReportCell cell = content.totals().get(column);
                if (cell != null) {
                    return cell.text();
                }
            }
            for (int i = 0; i < Math.min(now.blocks().size(), content.blocks().size()); i++) {
                FormBlock block = now.blocks().get(i);
                List<FormContent.Line> lines = content.blocks().get(i);
                int at = row - block.firstRow();
                if (at >= 0 && row <= block.lastRow() && at < lines.size()) {
                    ReportCell cell = lines.get(at).cells().get(column);
                    return cell == null ? "" : cell.text();
                }
            }
        }
        return cells().cell(row, column).text();
    }
}
