package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.ui.kit.UiScale;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.util.Duration;

/** Keeps the table's columns and the arrangement alike: what fits is shown, what the clerk drags or clicks is remembered. */
final class TableArranger {
    private static final double SCROLL_BAR = 9;
    private static final Duration SETTLE = Duration.millis(400);

    private final ItemTable table;
    private final ProjectListModel model;
    private final ArrangementModel arrangement;
    private final CheckColumn check;
    private final PauseTransition resized = new PauseTransition(SETTLE);
    private boolean arranging;
    private boolean narrow;
    private boolean withChecks = true;

    TableArranger(ItemTable table, ProjectListModel model, ArrangementModel arrangement) {
        this.table = table;
        this.model = model;
        this.arrangement = arrangement;
        this.check = new CheckColumn(model);
        // Setting the policy sorts at once, which must not be taken for a click.
        arranging = true;
        table.setSortPolicy(sorted -> {
            sortClicked();
            return true;
        });
        arranging = false;
        table.getColumns().addListener((ListChangeListener<TableColumn<ItemView, ?>>) change -> dragged());
        resized.setOnFinished(event -> keepWidths());
        arrangement.columnsProperty().addListener((property, before, now) -> {
            if (!arranging) {
                arrange();
            }
        });
        model.sortProperty().addListener((property, before, now) -> showSort());
        model.officeProperty().addListener((property, before, now) -> arrange());
        UiScale.onChange(table, this::arrange);
        table.widthProperty().addListener(change -> arrange());
    }

    /**
     * @param nowNarrow whether rarer columns may stay away
     * @param checks whether the check boxes are shown
     */
    void room(boolean nowNarrow, boolean checks) {
        if (narrow != nowNarrow || withChecks != checks) {
            narrow = nowNarrow;
            withChecks = checks;
            arrange();
        }
    }

    private double scale() {
        return UiScale.rootSize().get() / UiScale.BASE;
    }

    /** Shows the columns that fit; existing ones only change their width while the set stays the same. */
    void arrange() {
        if (table.getWidth() <= 0) {
            return;
        }
        double room = (table.getWidth() - SCROLL_BAR) / scale() - (withChecks ? CheckColumn.WIDTH : 0);
        ColumnLayout fitted = Fitting.fit(arrangement.columnsProperty().get(), room, UiScale.BASE, narrow);
        arranging = true;
        List<String> shown = keys();
        if (!shown.equals(fitted.keys()) || table.getColumns().contains(check) != withChecks) {
            List<TableColumn<ItemView, ?>> columns = new ArrayList<>();
            if (withChecks) {
                columns.add(check);
            }
            columns.addAll(Columns.of(fitted, () -> model.officeProperty().get()));
            columns.forEach(column -> column.widthProperty().addListener(change -> {
                if (!arranging) {
                    resized.playFromStart();
                }
            }));
            table.show(columns);
            showSort();
        }
        for (ColumnLayout.Column column : fitted.columns()) {
            for (TableColumn<ItemView, ?> there : table.getColumns()) {
                if (column.key().equals(there.getId())) {
                    there.setPrefWidth(
                            Math.floor(column.width() * UiScale.rootSize().get()));
                }
            }
        }
        arranging = false;
    }

    private List<String> keys() {
        return table.getColumns().stream()
                .map(TableColumn::getId)
                .filter(id -> id != null)
                .toList();
    }

    private void dragged() {
        if (arranging || table.layingOut()) {
            return;
        }
        List<String> shown = keys();
        if (arrangement.columnsProperty().get().keys().containsAll(shown)) {
            arranging = true;
            arrangement
                    .columnsProperty()
                    .set(arrangement.columnsProperty().get().reordered(shown));
            arranging = false;
        }
    }

    /** The name's width follows from the others and is not kept. */
    private void keepWidths() {
        ColumnLayout layout = arrangement.columnsProperty().get();
        for (TableColumn<ItemView, ?> column : table.getColumns()) {
            String key = column.getId();
            if (key == null || key.equals(ItemField.NAME.key())) {
                continue;
            }
            double own = Columns.width(Fields.byKey(key)) * scale();
            if (Math.abs(column.getWidth() - own) > 1.5) {
                layout = layout.resized(
                        key, column.getWidth() / UiScale.rootSize().get());
            }
        }
        arrangement.columnsProperty().set(layout);
    }

    private void sortClicked() {
        if (arranging) {
            return;
        }
        SortOrder wanted = table.getSortOrder().isEmpty()
                ? new SortOrder(ItemField.LIST_NUMBER.key(), false)
                : new SortOrder(
                        table.getSortOrder().get(0).getId(),
                        table.getSortOrder().get(0).getSortType() == SortType.DESCENDING);
        model.sortProperty().set(wanted);
    }

    private void showSort() {
        boolean outer = arranging;
        arranging = true;
        SortOrder sort = model.sortProperty().get();
        table.getSortOrder().clear();
        for (TableColumn<ItemView, ?> column : table.getColumns()) {
            if (sort.fieldKey().equals(column.getId())) {
                column.setSortType(sort.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                table.getSortOrder().add(column);
            }
        }
        arranging = outer;
    }
}
