package cn.banshi.ui.workbench;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.WatchList;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Light;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.CardHead;
import cn.banshi.ui.kit.LightCell;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Navigator;
import cn.banshi.ui.shell.Target;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 需要盯办: a small table; Enter or a double click opens the item. */
final class WatchTable extends VBox {
    private final Navigator navigator;
    private final TableView<ItemView> table = Tables.make(Tables.ROW);
    private final Label counts = new Label();
    private final Button all;
    private List<ItemView> watched = List.of();

    WatchTable(Navigator navigator, Supplier<OfficeData> office) {
        this.navigator = navigator;
        getStyleClass().addAll("card", "watch-card");
        Label title = new Label(Texts.of("bench.watch"));
        title.getStyleClass().add("bold");
        counts.getStyleClass().add("muted");
        counts.setMinWidth(0);
        all = Buttons.text(
                "", () -> navigator.open(new Target.ListTarget(WorkbenchModel.rows(Texts.of("bench.watch"), watched))));
        CardHead head = new CardHead(title, all).left(counts);
        columns(office);
        table.setPlaceholder(new Label(Texts.of("bench.watch.none")));
        table.setRowFactory(view -> {
            TableRow<ItemView> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    open(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            ItemView item = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && item != null) {
                open(item);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
    }

    private void columns(Supplier<OfficeData> office) {
        table.getColumns().add(Tables.number(field(ItemField.LIST_NUMBER, "bench.watch.number", 46, office)));
        TableColumn<ItemView, @Nullable Light> light =
                Tables.column("light", ItemField.LIGHT.label(), 80, ItemView::light, Light::label);
        light.setCellFactory(column -> new LightCell<>(
                ItemView::notStartedOverdue, item -> item.lightWhy().why()));
        table.getColumns().add(light);
        table.getColumns().add(field(ItemField.NAME, "bench.watch.name", 262, office));
        table.getColumns().add(field(ItemField.COMMUNITY, "bench.watch.community", 80, office));
        table.getColumns().add(field(ItemField.LEAD_DEPARTMENT, "bench.watch.department", 96, office));
        table.getColumns().add(field(ItemField.DEADLINE_WORDING, "bench.watch.deadline", 108, office));
        TableColumn<ItemView, String> state =
                Tables.text("state", Texts.of("bench.watch.state"), 200, WatchList::brief);
        state.setCellFactory(column -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty ? null : words);
                getStyleClass().removeAll("danger-words", "warning-words");
                ItemView item = getTableRow() == null ? null : getTableRow().getItem();
                if (!empty && item != null) {
                    getStyleClass().add(item.light() == Light.LATE ? "danger-words" : "warning-words");
                }
            }
        });
        table.getColumns().add(state);
        table.getColumns().forEach(column -> column.setSortable(false));
    }

    private static TableColumn<ItemView, String> field(
            ItemField field, String heading, double width, Supplier<OfficeData> office) {
        return Tables.text(field.key(), Texts.of(heading), width, item -> field.text(item, office.get()));
    }

    void show(Board board) {
        watched = board.watched();
        table.getItems().setAll(watched);
        counts.setText(watched.stream()
                .collect(Collectors.groupingBy(ItemView::light, java.util.LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> Texts.of("bench.watch.count", entry.getKey().label(), entry.getValue()))
                .collect(Collectors.joining("、")));
        all.setText(Texts.of("bench.watch.all", watched.size()));
        all.setVisible(!watched.isEmpty());
    }

    private void open(ItemView item) {
        navigator.open(new Target.ProjectTarget(
                item.id(), watched.stream().map(ItemView::id).toList()));
    }

    TableView<ItemView> table() {
        return table;
    }
}
