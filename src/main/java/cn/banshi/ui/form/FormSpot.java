package cn.banshi.ui.form;

import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormDefinition.FormBlock;
import cn.banshi.report.form.FormDefinition.FormText;
import cn.banshi.ui.kit.Texts;
import java.util.Locale;
import java.util.Optional;

/** What a cell of a form is; each has its colour on the preview. */
enum FormSpot {
    TITLE,
    CAPTION,
    HEADING,
    SAMPLE,
    DATA,
    TOTAL,
    FOOT,
    NONE;

    /** What it is called under the preview. */
    String label() {
        return Texts.of("form.spot." + key());
    }

    /** Its name in styles and texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the form makes of a cell.
     *
     * @param titleRow row of the title
     * @param blank whether nothing stands in the cell
     */
    static FormSpot of(FormDefinition form, int titleRow, int row, int column, boolean blank) {
        if (row >= form.firstHeading() && row <= form.lastHeading()) {
            return form.column(column).isPresent() ? HEADING : NONE;
        }
        Integer total = form.totalRow();
        if (total != null && total == row) {
            return TOTAL;
        }
        for (FormBlock block : form.blocks()) {
            if (row >= block.firstRow() && row <= block.lastRow()) {
                return form.column(column).isEmpty() ? NONE : row == block.firstRow() ? SAMPLE : DATA;
            }
        }
        if (blank && text(form, row, column).isEmpty()) {
            return NONE;
        }
        if (row < form.firstHeading()) {
            return row == titleRow ? TITLE : CAPTION;
        }
        return row > form.blocks().get(form.blocks().size() - 1).lastRow() ? FOOT : NONE;
    }

    /** What is to stand in the cell every month, where that is said. */
    static Optional<FormText> text(FormDefinition form, int row, int column) {
        return form.texts().stream()
                .filter(text -> text.row() == row && text.column() == column)
                .findFirst();
    }
}
