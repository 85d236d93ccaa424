package cn.banshi.ui.kit;

import cn.banshi.base.text.TabText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What every table does the same way: row height, columns, remembered widths, copying, selecting all. */
public final class Tables {
    /** Row height at 100 %. */
    public static final double ROW = 32;

    private static final double LEAST = 32;
    private static final double TOOLKIT_DEFAULT = new TableColumn<>().getPrefWidth();
    private static final String TEXT = "banshi.text";

    private Tables() {}

    /** A plain table with rows of one height that follows the font size. */
    public static <S> TableView<S> make(double rowHeight) {
        TableView<S> table = new TableView<>();
        // The toolkit's own words are English, and there is nothing to say before the rows are read.
        table.setPlaceholder(new Label(Texts.of("table.reading")));
        table.fixedCellSizeProperty().bind(UiScale.following(rowHeight));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        return table;
    }

    /**
     * A column that sorts by its real value and shows its text.
     *
     * @param id stable name under which its width is remembered
     * @param head heading
     * @param width at 100 %
     * @param value real value, comparable
     * @param text what the cell, the tooltip and the clipboard show
     */
    public static <S, T> TableColumn<S, T> column(
            String id, String head, double width, Function<S, @Nullable T> value, Function<T, String> text) {
        TableColumn<S, T> column = new TableColumn<>(head);
        column.setId(id);
        column.setPrefWidth(own(UiScale.px(width)));
        column.setMinWidth(UiScale.px(LEAST));
        scale(column);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(any -> new TextCell<>(text));
        column.getProperties().put(TEXT, text);
        return column;
    }

    /** The toolkit takes its default as no width, and fits the column to whichever cells are there first. */
    private static double own(double width) {
        return width == TOOLKIT_DEFAULT ? width + 0.5 : width;
    }

    /** Another font size leaves a column as wide in letters as it was. */
    private static void scale(TableColumn<?, ?> column) {
        ChangeListener<Number> scaled = (size, was, now) -> {
            TableView<?> table = column.getTableView();
            boolean shown = table != null && table.getScene() != null && column.isVisible();
            double width = shown ? column.getWidth() : column.getPrefWidth();
            column.setMinWidth(UiScale.px(LEAST));
            column.setPrefWidth(own(width * now.doubleValue() / was.doubleValue()));
        };
        column.getProperties().put(UiScale.class, scaled);
        UiScale.rootSize().addListener(new WeakChangeListener<>(scaled));
    }

    /** A column of texts. */
    public static <S> TableColumn<S, String> text(
            String id, String head, double width, Function<S, @Nullable String> value) {
        return column(id, head, width, value, Function.identity());
    }

    /** Right-aligned, head and cells. */
    public static <S, T> TableColumn<S, T> number(TableColumn<S, T> column) {
        column.getStyleClass().add("number");
        return column;
    }

    /** Sorts nulls last, whichever way the column is sorted is up to the table. */
    public static <S, T> TableColumn<S, T> sortedBy(TableColumn<S, T> column, Comparator<? super T> order) {
        column.setComparator(Comparator.nullsLast(order));
        return column;
    }

    /** The width and place of a column, as remembered. Width at 100 %. */
    record Kept(String id, double width, boolean visible) {}

    /** A sorted column, as remembered. */
    record Sorted(String id, boolean descending) {}

    /** How a table was left. */
    record Layout(List<Kept> columns, List<Sorted> sort) {}

    /** Restores widths, order, visibility and sort of the columns (which need ids), and remembers every change. */
    public static <S> void remember(TableView<S> table, UserSettings settings, String key) {
        settings.<Layout>get(key, Layout.class).ifPresent(layout -> restore(table, layout));
        Runnable keep = () -> settings.put(key, layoutOf(table));
        for (TableColumn<S, ?> column : table.getColumns()) {
            column.widthProperty().addListener(change -> keep.run());
            column.visibleProperty().addListener(change -> keep.run());
            column.sortTypeProperty().addListener(change -> keep.run());
        }
        table.getColumns().addListener((ListChangeListener<TableColumn<S, ?>>) change -> keep.run());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<S, ?>>) change -> keep.run());
    }

    private static <S> Layout layoutOf(TableView<S> table) {
        List<Kept> columns = table.getColumns().stream()
                .map(column -> new Kept(
                        column.getId(),
                        Math.round(column.getWidth()
                                * UiScale.BASE
                                / UiScale.rootSize().get()),
                        column.isVisible()))
                .toList();
        List<Sorted> sort = table.getSortOrder().stream()
                .map(column -> new Sorted(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING))
                .toList();
        return new Layout(columns, sort);
    }

    private static <S> void restore(TableView<S> table, Layout layout) {
        Map<String, TableColumn<S, ?>> byId =
                table.getColumns().stream().collect(Collectors.toMap(TableColumn::getId, Function.identity()));
        List<TableColumn<S, ?>> order = new ArrayList<>();
        for (Kept kept : layout.columns()) {
            TableColumn<S, ?> column = byId.remove(kept.id());
            if (column != null) {
                column.setPrefWidth(own(UiScale.px(kept.width())));
                column.setVisible(kept.visible());
                order.add(column);
            }
        }
        // Columns that came with a newer program keep their place in the design.
        for (TableColumn<S, ?> added : List.copyOf(table.getColumns())) {
            if (byId.containsValue(added)) {
                order.add(Math.min(table.getColumns().indexOf(added), order.size()), added);
            }
        }
        table.getColumns().setAll(order);
        for (Sorted sorted : layout.sort()) {
            table.getColumns().stream()
                    .filter(column -> sorted.id().equals(column.getId()))
                    .forEach(column -> {
                        column.setSortType(
                                sorted.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                        table.getSortOrder().add(column);
                    });
        }
    }

    /** Rows as a table of text with headings, columns as seen. */
    public static <S> String asText(TableView<S> table, List<S> rows) {
        List<TableColumn<S, ?>> columns = table.getVisibleLeafColumns().stream()
                .filter(column -> !column.getText().isEmpty())
                .toList();
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream().map(TableColumn::getText).toList());
        rows.forEach(row ->
                cells.add(columns.stream().map(column -> cell(column, row)).toList()));
        return TabText.of(cells);
    }

    @SuppressWarnings("unchecked")
    private static <S> String cell(TableColumn<S, ?> column, S row) {
        Object value = column.getCellData(row);
        if (value == null) {
            return "";
        }
        Function<Object, String> text =
                (Function<Object, String>) column.getProperties().get(TEXT);
        String words = text == null ? value.toString() : text.apply(value);
        return words;
    }

    /** Puts rows on the clipboard, ready for a spreadsheet. */
    public static <S> void copy(TableView<S> table, List<S> rows) {
        copy(asText(table, rows));
    }

    /** Puts a text on the clipboard. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Ctrl+V of a table while no cell is open; nothing happens where the clipboard has no text. */
    public static <S> void onPaste(TableView<S> table, Consumer<String> paste) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown()
                    && !event.isAltDown()
                    && event.getCode() == KeyCode.V
                    && table.getEditingCell() == null) {
                String text = Clipboard.getSystemClipboard().getString();
                if (text != null && !text.isBlank()) {
                    paste.accept(text);
                }
                event.consume();
            }
        });
    }

    /** Ctrl+A and Ctrl+C of a table: the screen selects in its own model, not row by row. */
    public static <S> void keys(TableView<S> table, Runnable selectAll, Runnable copy) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() || table.getEditingCell() != null) {
                return;
            }
            if (event.getCode() == KeyCode.A) {
                selectAll.run();
                event.consume();
            } else if (event.getCode() == KeyCode.C) {
                copy.run();
                event.consume();
            }
        });
    }
}
