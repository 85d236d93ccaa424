package cn.banshi.ui.importing;

import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.ui.kit.EditCell;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.kit.UserSettings;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The sheet itself: every row with its verdict, every column with where it goes. */
final class PreviewTable {
    static final double ROW = 31;

    private static final double SCROLL_BAR = 16;
    private static final int ROWS_ABOVE = 2;
    private static final int MOST_COLUMNS = 150;
    private static final Duration SETTLE = Duration.millis(400);
    private static final double DRAGGED = 1.5;

    private final ImportModel model;
    private final Preview preview;
    private final TableView<SheetLine> table = Tables.make(ROW);
    private final HBox box;
    private final List<TableColumn<SheetLine, CellLook>> columns = new ArrayList<>();
    private final List<ColumnHead> heads = new ArrayList<>();
    private final RowMenu menu;
    private final KeptWidths kept;
    private final PauseTransition resized = new PauseTransition(SETTLE);
    private double[] fitted = {};
    private int from;
    private long shownPart;
    private @Nullable TableShape shownShape;

    PreviewTable(ImportModel model, Preview preview, UserSettings settings) {
        this.model = model;
        this.preview = preview;
        this.kept = new KeptWidths(settings);
        resized.setOnFinished(event -> keepWidths());
        this.menu = new RowMenu(model, this);
        table.getStyleClass().addAll("import-table", "import-sheet");
        table.setItems(preview.lines());
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new Label(Texts.of("import.segment.empty")));
        table.setRowFactory(view -> new SheetRow());
        RowHeads rows = new RowHeads(table, preview.lines(), this::press, menu);
        box = new HBox(rows, table);
        HBox.setHgrow(table, Priority.ALWAYS);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.setContextMenu(menu);
        model.stateProperty().addListener(change -> show());
        show();
    }

    static void fix(TableColumn<SheetLine, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(UiScale.px(32));
    }

    /** The sheet with its row heads. */
    HBox box() {
        return box;
    }

    TableView<SheetLine> node() {
        return table;
    }

    private void show() {
        ImportPart part = model.state().inFront();
        if (part == null) {
            return;
        }
        if (part.id() != shownPart || !part.table().shape().equals(shownShape)) {
            shownPart = part.id();
            shownShape = part.table().shape();
            build(part);
        }
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).show(part.plan().kind(), CellLook.plan(part, from + i));
        }
    }

    private void build(ImportPart part) {
        int last = part.table().shape().columns().stream()
                .mapToInt(TableShape.Column::index)
                .max()
                .orElse(0);
        int first = part.table().found().area().firstColumn();
        int count = Math.min(MOST_COLUMNS, last + 1 - first);
        // New columns make every cell and list anew, which takes longer than a frame.
        if (first != from || count != columns.size()) {
            from = first;
            columns.clear();
            heads.clear();
            for (int index = first; index < first + count; index++) {
                columns.add(column(index, first + count));
            }
            table.getColumns().setAll(columns);
        }
        fit();
        int heading = preview.indexOf(part.table().shape().firstHeading());
        bring(heading, heading);
    }

    /** Gives the columns the widths that their content asks for, and the spare width to the texts. */
    void fit() {
        ImportPart part = model.state().inFront();
        if (part == null) {
            return;
        }
        double scale = UiScale.px(1000) / 1000;
        double room = table.getWidth() / scale - SCROLL_BAR;
        fitted = ColumnWidths.of(part, from, columns.size(), room, kept);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).setPrefWidth(UiScale.px(fitted[i]));
        }
    }

    /** What differs from the widths that were given to them was dragged. */
    private void keepWidths() {
        ImportPart part = model.state().inFront();
        double scale = UiScale.px(1000) / 1000;
        for (int i = 0; part != null && i < Math.min(columns.size(), fitted.length); i++) {
            double width = columns.get(i).getWidth() / scale;
            if (Math.abs(width - fitted[i]) > DRAGGED) {
                fitted[i] = width;
                kept.keep(CellLook.plan(part, from + i), width);
            }
        }
    }

    private TableColumn<SheetLine, CellLook> column(int index, int end) {
        TableColumn<SheetLine, CellLook> column = new TableColumn<>();
        column.setId("column-" + ColumnLetters.of(index));
        column.setCellValueFactory(cell -> Bindings.createObjectBinding(
                () -> CellLook.of(cell.getValue(), cell.getValue().state(), index, end),
                cell.getValue().stateProperty()));
        column.setCellFactory(any -> new PreviewCell(new Host(index), span -> widthOver(index, span)));
        ColumnHead head = new ColumnHead(index, model.edits()::column, table::requestFocus);
        head.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(head);
        heads.add(head);
        fix(column);
        column.widthProperty().addListener(change -> resized.playFromStart());
        return column;
    }

    private double widthOver(int column, int span) {
        double width = 0;
        for (int i = column - from; i < Math.min(columns.size(), column - from + span); i++) {
            width += columns.get(i).getWidth();
        }
        return Math.max(0, width - UiScale.px(ROW / 2));
    }

    private final class Host implements EditCell.Host<SheetLine, CellLook> {
        private final int column;

        Host(int column) {
            this.column = column;
        }

        @Override
        public boolean editable(SheetLine line) {
            return line.isData();
        }

        @Override
        public void commit(SheetLine line, @Nullable CellLook typed) {
            String text = typed == null ? "" : typed.typed();
            model.edits().mend(List.of(new CellEdit(model.state().front(), line.row(), column, text)));
        }

        @Override
        public void wrong(SheetLine line, String typed, String sentence) {}

        @Override
        public void stepped(SheetLine line, EditCell.Step step) {
            int at = preview.indexOf(line.row());
            switch (step) {
                case DOWN -> select(at + 1, column);
                case LEFT -> select(at, column - 1);
                case RIGHT -> select(at, column + 1);
                case STAY -> {}
            }
        }
    }

    // ---- where the clerk is ----

    /** The line that the clerk is on, null for none. */
    @Nullable
    SheetLine line() {
        int index = table.getFocusModel().getFocusedIndex();
        return index < 0 || index >= preview.lines().size()
                ? null
                : preview.lines().get(index);
    }

    /** The column of the sheet that the clerk is on; -1 for none. */
    int column() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        int at = cell == null ? -1 : columns.indexOf(cell.getTableColumn());
        return at < 0 ? -1 : from + at;
    }

    private void select(int index, int column) {
        if (index < 0 || index >= preview.lines().size() || columns.isEmpty()) {
            return;
        }
        int at = column - from;
        TableColumn<SheetLine, ?> wanted = columns.get(at < 0 || at >= columns.size() ? 0 : at);
        table.getSelectionModel().clearAndSelect(index, wanted);
        table.getFocusModel().focus(index, wanted);
        table.scrollToColumn(wanted);
    }

    private void press(int index) {
        select(index, Math.max(0, column()));
        table.requestFocus();
    }

    /** Brings a line into view, with some above it; where it is in view already nothing moves. */
    private void bring(int index, int above) {
        Platform.runLater(() -> {
            table.applyCss();
            table.layout();
            VirtualFlow<?> flow = SameScroll.flow(table);
            if (flow != null && flow.getFirstVisibleCell() != null) {
                int first = flow.getFirstVisibleCell().getIndex();
                int last = flow.getLastVisibleCell().getIndex();
                if (index <= first || index >= last) {
                    flow.scrollToTop(Math.max(0, index - above));
                }
            }
        });
    }

    /** Goes to a place of the table in front. */
    void goTo(int row, int column) {
        if (preview.indexOf(row) < 0) {
            preview.segmentProperty().set(Segment.ALL);
        }
        int index = preview.indexOf(row);
        if (index >= 0) {
            select(index, column);
            table.requestFocus();
            bring(index, ROWS_ABOVE);
        }
    }

    /** Opens the focused cell. */
    void edit() {
        int index = table.getFocusModel().getFocusedIndex();
        int at = Math.max(0, column() - from);
        if (index >= 0 && at < columns.size()) {
            table.edit(index, columns.get(at));
        }
    }

    /** Opens the list above the column that the clerk is on. */
    void openChoice() {
        int column = column();
        if (column >= 0) {
            heads.get(column - from).open();
        }
    }

    void commitOpen() {
        if (table.getEditingCell() != null) {
            table.edit(-1, null);
        }
    }

    private void key(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            openChoice();
            event.consume();
        } else if ((event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) && !event.isShortcutDown()) {
            edit();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            menu.leave();
            event.consume();
        }
    }
}
