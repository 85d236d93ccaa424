package cn.banshi.ui.edition;

import cn.banshi.report.check.Check;
import cn.banshi.report.check.CrossCheck;
import cn.banshi.ui.kit.CardHead;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 勾稽核对: left, right, difference, result, those that fail first; Enter or a double click shows the rows behind a comparison. */
final class CheckTable extends VBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final double HEAD = 32;
    private static final double SCROLL_BAR = 10;

    private final Label count = new Label();
    private final TableView<Check> table = Tables.make(Tables.ROW);

    /**
     * @param open shows the rows behind a comparison
     */
    CheckTable(Consumer<Check> open) {
        getStyleClass().add("card");
        Label title = new Label(Texts.of("lock.checks"));
        title.getStyleClass().add("section-title");
        count.getStyleClass().add("second-line");
        CardHead head = new CardHead(title, count);
        TableColumn<Check, String> what = Tables.text("what", Texts.of("lock.check.what"), 262, Check::label);
        table.getColumns()
                .setAll(List.of(
                        what,
                        Tables.number(Tables.text(
                                "left", Texts.of("lock.check.left"), 126, check -> value(check, check.left()))),
                        Tables.number(Tables.text(
                                "right", Texts.of("lock.check.right"), 82, check -> value(check, check.right()))),
                        Tables.number(
                                Tables.text("difference", Texts.of("lock.check.difference"), 56, Check::difference)),
                        result()));
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.widthProperty().addListener(change -> fit(what));
        table.heightProperty().addListener(change -> fit(what));
        table.setRowFactory(view -> new Row(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Check check = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER
                    && check != null
                    && !check.items().isEmpty()) {
                open.accept(check);
                event.consume();
            }
        });
        getChildren().addAll(head, table);
        UiScale.onChange(this, () -> table.setPrefHeight(rowsHeight()));
    }

    /** What is left of the width goes to the words. */
    private void fit(TableColumn<Check, String> what) {
        double others = table.getColumns().stream()
                .filter(column -> column != what)
                .mapToDouble(TableColumn::getWidth)
                .sum();
        double bar = table.getHeight() < rowsHeight() - 1 ? UiScale.px(SCROLL_BAR) : 0;
        what.setPrefWidth(Math.max(UiScale.px(120), table.getWidth() - others - bar - 2));
    }

    private double rowsHeight() {
        return UiScale.px(Tables.ROW) * table.getItems().size() + UiScale.px(HEAD) + 4;
    }

    private static String value(Check check, String value) {
        return check.unit().equals("万元") || value.equals("/") ? value : value + " " + check.unit();
    }

    private static TableColumn<Check, String> result() {
        TableColumn<Check, String> column = Tables.text("result", Texts.of("lock.check.result"), 68, Check::result);
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty ? null : words);
                Check check =
                        empty || getTableRow() == null ? null : getTableRow().getItem();
                getStyleClass().removeAll("passed-check");
                if (check == null) {
                    setGraphic(null);
                    return;
                }
                setGraphic(Icons.of(check.passed() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
                if (check.passed()) {
                    getStyleClass().add("passed-check");
                }
            }
        });
        return column;
    }

    void show(CrossCheck check) {
        count.setText(Texts.of("lock.checks.count", check.summary()));
        table.getItems()
                .setAll(check.checks().stream()
                        .sorted(Comparator.comparing(Check::passed))
                        .toList());
        table.setPrefHeight(rowsHeight());
    }

    private static final class Row extends TableRow<Check> {
        Row(Consumer<Check> open) {
            setOnMouseClicked(event -> {
                Check check = getItem();
                if (event.getClickCount() == 2
                        && check != null
                        && !check.items().isEmpty()) {
                    open.accept(check);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Check check, boolean empty) {
            super.updateItem(check, empty);
            pseudoClassStateChanged(FAILED, !empty && check != null && !check.passed());
        }
    }
}
