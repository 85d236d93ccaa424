package cn.banshi.ui.importing;

import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.intake.Choice;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the row that the clerk is on. */
final class RowMenu extends ContextMenu {
    private static final int MOST_HEADING_ROWS = 4;

    private final ImportModel model;
    private final PreviewTable table;
    private final MenuItem from = item("import.menu.heading.from", this::from);
    private final MenuItem to = item("import.menu.heading.to", this::to);
    private final MenuItem leave = item("import.menu.leave", this::leave);
    private final MenuItem edit;
    private final MenuItem choose;

    RowMenu(ImportModel model, PreviewTable table) {
        this.model = model;
        this.table = table;
        this.edit = item("import.menu.edit", table::edit);
        this.choose = item("import.menu.choose", table::openChoice);
        getItems().addAll(edit, choose, leave, new SeparatorMenuItem(), from, to);
        setOnShowing(event -> fit());
    }

    private static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Texts.of(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private void fit() {
        SheetLine line = table.line();
        ImportPart part = model.state().inFront();
        boolean data = line != null && line.isData();
        edit.setDisable(!data || table.column() < 0);
        choose.setDisable(table.column() < 0);
        leave.setDisable(!data);
        leave.setText(Texts.of(left() ? "import.fix.take" : "import.menu.leave"));
        TableShape shape = part == null ? null : part.table().shape();
        to.setDisable(line == null
                || shape == null
                || line.row() < shape.firstHeading()
                || line.row() - shape.firstHeading() >= MOST_HEADING_ROWS);
    }

    private boolean left() {
        SheetLine line = table.line();
        return line != null && line.state().part().plan().choices().get(line.row()) instanceof Choice.Leave;
    }

    /** Leaves the row out, or takes that back. */
    void leave() {
        SheetLine line = table.line();
        if (line != null && line.isData()) {
            model.edits().choose(model.state().front(), line.row(), left() ? null : new Choice.Leave());
        }
    }

    private void from() {
        SheetLine line = table.line();
        ImportPart part = model.state().inFront();
        if (line != null && part != null) {
            int last = part.table().shape().lastHeading();
            boolean near = last >= line.row() && last - line.row() < MOST_HEADING_ROWS;
            model.edits().heading(line.row(), near ? last : line.row());
        }
    }

    private void to() {
        SheetLine line = table.line();
        ImportPart part = model.state().inFront();
        if (line != null && part != null) {
            model.edits().heading(part.table().shape().firstHeading(), line.row());
        }
    }
}
