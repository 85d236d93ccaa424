package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.ui.kit.FieldLine;
import cn.banshi.ui.project.detail.form.FormTable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Small tables with a word and an add button above; a table without rows takes no room. */
final class Blocks {
    private Blocks() {}

    /** A table under its word, shown once it has rows. */
    static <R extends ProjectRow> VBox of(EditTable<R> table, FormTable<R> rows, String words, String add) {
        table.visibleProperty().bind(Bindings.isNotEmpty(rows.rows()));
        table.managedProperty().bind(table.visibleProperty());
        VBox block = new VBox(head(words, table.addButton(add)), table);
        block.getStyleClass().add("detail-block");
        return block;
    }

    /** A line with a word at the left and nodes at the right. */
    static HBox head(String words, Node... right) {
        Label label = new Label(words);
        label.getStyleClass().add("form-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(label, gap);
        head.getChildren().addAll(right);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("detail-block-head");
        return head;
    }

    /** Shows what the checks say on a line. */
    static void tell(FieldLine line, @Nullable Finding finding) {
        if (finding == null) {
            line.clear();
        } else if (finding.isError()) {
            line.wrong(finding.sentence());
        } else {
            line.warned(finding.sentence());
        }
    }
}
