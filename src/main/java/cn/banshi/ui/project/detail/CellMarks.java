package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Finding;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FormRow;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Marks the very cell that the checks mean: red or amber border, and the sentence when one points at it. */
final class CellMarks {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass SUMMED = PseudoClass.getPseudoClass("summed");

    private CellMarks() {}

    /**
     * The same cell, marked as its field says.
     *
     * @param key the column
     */
    static <C extends TableCell<FormRow, String>> C on(C cell, String key) {
        ObservableValue<FormRow> row = cell.tableRowProperty().flatMap(TableRow::itemProperty);
        ObservableValue<Finding> finding = row.flatMap(shown -> shown.field(key).findingProperty());
        ObservableValue<Boolean> locked = row.flatMap(shown -> shown.field(key).lockedProperty());
        finding.addListener((any, before, now) -> mark(cell, now));
        locked.addListener((any, before, now) -> cell.pseudoClassStateChanged(SUMMED, Boolean.TRUE.equals(now)));
        return cell;
    }

    /** The words beside the name of a row that is a sum of sub-items. */
    static Label summed() {
        Label words = new Label(Texts.of("detail.rolled.up"));
        words.getStyleClass().add("second-line");
        return words;
    }

    private static void mark(TableCell<FormRow, String> cell, @Nullable Finding finding) {
        cell.pseudoClassStateChanged(WRONG, finding != null && finding.isError());
        cell.pseudoClassStateChanged(WARNED, finding != null && !finding.isError());
        cell.setTooltip(finding == null ? null : new Tooltip(finding.sentence()));
        cell.setAccessibleHelp(finding == null ? null : finding.sentence());
    }
}
