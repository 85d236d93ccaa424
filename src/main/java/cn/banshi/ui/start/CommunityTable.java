package cn.banshi.ui.start;

import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.work.basics.CommunityLine;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was recognised in the pasted list; lines to correct are amber and say why. */
final class CommunityTable extends VBox {
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final double ROW = 25;

    CommunityTable(ObservableList<CommunityLine> lines) {
        getStyleClass().add("start-column");
        Label count = new Label();
        count.getStyleClass().add("form-label");
        count.textProperty()
                .bind(Bindings.createStringBinding(() -> Texts.of("start.recognised", lines.size()), lines));
        TableView<CommunityLine> table = Tables.make(ROW);
        table.getStyleClass().add("framed");
        table.setFocusTraversable(false);
        table.setPlaceholder(new Label(Texts.of("start.recognised.none")));
        table.getColumns()
                .add(Tables.number(Tables.column(
                        "number", Texts.of("start.column.order"), 44, lines::indexOf, at -> Integer.toString(at + 1))));
        TableColumn<CommunityLine, String> name =
                Tables.text("name", Texts.of("start.column.name"), 170, CommunityTable::words);
        table.getColumns().add(name);
        table.getColumns().add(Tables.text("code", Texts.of("start.column.code"), 56, CommunityLine::code));
        table.getColumns().add(number("households", CommunityLine::households));
        table.getColumns().add(number("population", CommunityLine::population));
        table.getColumns()
                .add(Tables.text("secretary", Texts.of("start.column.secretary"), 80, CommunityLine::secretary));
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        name.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double others = table.getColumns().stream()
                                    .filter(column -> column != name)
                                    .mapToDouble(TableColumn::getPrefWidth)
                                    .sum();
                            return Math.max(UiScale.px(100), table.getWidth() - others - UiScale.px(16));
                        },
                        table.widthProperty(),
                        UiScale.rootSize()));
        table.setRowFactory(any -> new Row());
        table.setItems(lines);
        getChildren().addAll(count, table);
    }

    private static String words(CommunityLine line) {
        return line.problem().isEmpty() ? line.name() : line.name() + " · " + line.problem();
    }

    private static TableColumn<CommunityLine, Integer> number(
            String id, Function<CommunityLine, @Nullable Integer> value) {
        String head = Texts.of(id.equals("households") ? "start.column.households" : "start.column.population");
        return Tables.number(Tables.column(id, head, 72, value, number -> String.format(Locale.ROOT, "%,d", number)));
    }

    private static final class Row extends TableRow<CommunityLine> {
        @Override
        protected void updateItem(@Nullable CommunityLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean warned = !empty && line != null && !line.problem().isEmpty();
            pseudoClassStateChanged(WARNED, warned);
            setTooltip(warned && line != null ? new Tooltip(line.problem()) : null);
        }
    }
}
