package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.ui.kit.UiScale;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The table of items. The focus walks by arrows, the selection is the model's and mirrored by the check boxes: so walking
 * never loses it, and selecting 50,000 rows is one step.
 */
final class ItemTable extends TableView<ItemView> {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double ROW = 32;

    private final ProjectListModel model;
    private final Consumer<ItemView> open;
    private long focusedId;
    private int anchor;
    private boolean layingOut;

    ItemTable(ProjectListModel model, Consumer<ItemView> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("item-table");
        setItems(model.rows());
        fixedCellSizeProperty().bind(UiScale.following(ROW));
        setRowFactory(table -> new Row());
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        // The table moves the focus by itself when its rows are replaced; only the clerk's own moves are remembered.
        model.rows().addListener((ListChangeListener<ItemView>) change -> Platform.runLater(this::refocus));
        model.selectedProperty().addListener((property, before, now) -> showSelection());
    }

    /** Puts the focus on a row and brings it into view; nothing where it is not shown. */
    boolean focusId(long id) {
        for (int row = 0; row < getItems().size(); row++) {
            if (getItems().get(row).project().id() == id) {
                focusRow(row);
                return true;
            }
        }
        return false;
    }

    private void refocus() {
        if (!getItems().isEmpty() && !focusId(focusedId)) {
            focusRow(0);
        }
    }

    /** The focused row, null where there is none. */
    @Nullable
    ItemView focusedItem() {
        int row = getFocusModel().getFocusedIndex();
        return row >= 0 && row < getItems().size() ? getItems().get(row) : null;
    }

    /** What an act is meant for: the selected rows, else the focused one. */
    List<ItemView> target() {
        List<ItemView> selected = model.selectedProperty().get();
        ItemView focused = focusedItem();
        return !selected.isEmpty() ? selected : focused == null ? List.of() : List.of(focused);
    }

    void focusRow(int row) {
        int last = getItems().size() - 1;
        if (last < 0) {
            return;
        }
        int to = Math.max(0, Math.min(last, row));
        getFocusModel().focus(to);
        focusedId = getItems().get(to).project().id();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(to);
        }
    }

    private int page() {
        double rows = (getHeight() - UiScale.px(ROW)) / getFixedCellSize();
        return Math.max(1, (int) rows - 1);
    }

    private void key(KeyEvent event) {
        if (getEditingCell() != null || event.isAltDown()) {
            return;
        }
        int now = Math.max(0, getFocusModel().getFocusedIndex());
        int to = destination(event, now);
        if (to >= 0) {
            focusRow(to);
            if (event.isShiftDown()) {
                model.selectRange(now, getFocusModel().getFocusedIndex());
            } else {
                anchor = getFocusModel().getFocusedIndex();
            }
            event.consume();
        } else if (act(event)) {
            event.consume();
        }
    }

    private int destination(KeyEvent event, int now) {
        return switch (event.getCode()) {
            case UP, KP_UP -> now - 1 < 0 ? 0 : now - 1;
            case DOWN, KP_DOWN -> now + 1;
            case PAGE_UP -> Math.max(0, now - page());
            case PAGE_DOWN -> now + page();
            case HOME -> 0;
            case END -> Math.max(0, getItems().size() - 1);
            default -> -1;
        };
    }

    private boolean act(KeyEvent event) {
        ItemView focused = focusedItem();
        if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            model.selectAll();
            return true;
        }
        if (focused == null || event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case SPACE -> {
                anchor = getFocusModel().getFocusedIndex();
                model.toggle(focused.project().id());
            }
            case ENTER, F2 -> open.accept(focused);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A click moves the focus; Ctrl or the check box selects one, Shift a range, a double click opens. */
    private void press(MouseEvent event) {
        Row row = rowOf(event.getTarget());
        if (row == null || row.getItem() == null) {
            return;
        }
        requestFocus();
        int clicked = row.getIndex();
        ItemView item = row.getItem();
        boolean onBox =
                event.getX() < getColumns().get(0).getWidth() && getColumns().get(0) instanceof CheckColumn;
        focusRow(clicked);
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.isShiftDown()) {
                model.selectRange(anchor, clicked);
            } else if (event.isShortcutDown() || onBox) {
                anchor = clicked;
                model.toggle(item.project().id());
            } else {
                anchor = clicked;
                if (event.getClickCount() == 2) {
                    open.accept(item);
                }
            }
            event.consume();
        }
    }

    private static @Nullable Row rowOf(Object target) {
        Node node = target instanceof Node start ? start : null;
        while (node != null && !(node instanceof Row)) {
            node = node.getParent();
        }
        return (Row) node;
    }

    private void showSelection() {
        lookupAll(".table-row-cell").forEach(node -> {
            if (node instanceof Row row) {
                row.mirror();
            }
        });
        for (TableColumn<ItemView, ?> column : getColumns()) {
            if (column instanceof CheckColumn check) {
                check.mirror();
            }
        }
    }

    /** Whether the table itself changes its columns at the moment. */
    boolean layingOut() {
        return layingOut;
    }

    /** Replaces the columns. */
    void show(List<? extends TableColumn<ItemView, ?>> columns) {
        layingOut = true;
        getColumns().setAll(columns);
        layingOut = false;
        showSelection();
    }

    /** Puts the focus on this row as soon as the list shows it. */
    void expect(long id) {
        focusedId = id;
        focusId(id);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        Platform.runLater(this::showSelection);
        return skin;
    }

    /** A row that shows whether the model holds it as selected. */
    private final class Row extends TableRow<ItemView> {
        @Override
        protected void updateItem(@Nullable ItemView item, boolean empty) {
            super.updateItem(item, empty);
            mirror();
        }

        void mirror() {
            ItemView item = getItem();
            boolean picked = item != null
                    && !isEmpty()
                    && model.isSelected(item.project().id());
            pseudoClassStateChanged(PICKED, picked);
            for (Node child : getChildrenUnmodifiable()) {
                if (child instanceof CheckColumn.Cell cell) {
                    cell.mirror();
                }
            }
        }
    }
}
