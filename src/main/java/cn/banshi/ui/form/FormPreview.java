package cn.banshi.ui.form;

import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.report.form.BlankForm.Place;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormField;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.kit.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sheet of a form as it will be filled, its places in colours, and above each column what goes into it. */
final class FormPreview extends VBox {
    private static final double WIDTH = 122;
    private static final double NUMBER_WIDTH = 40;

    private final FormModel model;
    private final FormCorrections corrections;
    private final Supplier<OfficeData> office;
    private List<Choice> choices = List.of();
    private final TableView<Integer> table = Tables.make(Tables.ROW);
    private final Map<Integer, PinyinChoice<Choice>> fields = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private List<Object> built = List.of();
    private boolean showing;

    /** A field to choose; none leaves the column as the form has it. */
    private record Choice(@Nullable FormField field, String label) {}

    /**
     * @param office names own columns
     */
    FormPreview(FormModel model, FormCorrections corrections, Supplier<OfficeData> office) {
        this.model = model;
        this.corrections = corrections;
        this.office = office;
        getStyleClass().add("form-preview");
        table.getStyleClass().add("form-sheet");
        table.setAccessibleText(Texts.of("form.sheet"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().addListener((o, was, cell) -> placed(cell));
        table.setPlaceholder(new Label(Texts.of("form.empty")));
        ContextMenu menu = new ContextMenu(new MenuItem(""));
        menu.setOnShowing(event -> menu.getItems().setAll(items()));
        table.setContextMenu(menu);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, legend());
        model.draftProperty().addListener((o, was, draft) -> show(draft));
        show(model.draft());
    }

    /** The cell that was clicked last; null before the first. */
    ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    void focus() {
        table.requestFocus();
    }

    private void placed(TablePosition<?, ?> cell) {
        boolean inside = cell.getRow() >= 0 && cell.getColumn() > 0;
        FormDraft draft = model.draft();
        if (inside && !showing && draft != null) {
            int column = cell.getColumn() - 1;
            Area merge = draft.cells().merge(cell.getRow(), column);
            boolean heading = draft.spot(cell.getRow(), column) == FormSpot.HEADING;
            place.set(
                    merge == null || heading
                            ? new Place(cell.getRow(), column)
                            : new Place(merge.firstRow(), merge.firstColumn()));
        }
    }

    private List<MenuItem> items() {
        FormDraft draft = model.draft();
        Place at = place.get();
        List<MenuItem> items = new ArrayList<>();
        if (draft != null && at != null) {
            corrections.ofRow(draft, at).forEach(act -> items.add(item(act)));
            List<FormCorrections.Act> cell = corrections.ofCell(draft, at);
            if (!cell.isEmpty()) {
                items.add(new SeparatorMenuItem());
                cell.forEach(act -> items.add(item(act)));
            }
        }
        return items;
    }

    private static MenuItem item(FormCorrections.Act act) {
        MenuItem item = new MenuItem(act.words());
        item.setOnAction(event -> act.run().run());
        return item;
    }

    private static FlowPane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("form-legend");
        for (FormSpot spot : FormSpot.values()) {
            if (spot != FormSpot.NONE) {
                Region mark = new Region();
                mark.getStyleClass().addAll("form-mark", "form-" + spot.key());
                Label words = new Label(spot.label(), mark);
                legend.getChildren().add(words);
            }
        }
        return legend;
    }

    private void show(@Nullable FormDraft draft) {
        showing = true;
        if (draft == null) {
            table.getColumns().clear();
            table.getItems().clear();
            built = List.of();
            place.set(null);
        } else {
            List<Object> wanted = List.of(
                    draft.file(),
                    draft.now().sheet(),
                    draft.columns(),
                    draft.rows(),
                    draft.now().columns().stream().map(FormColumn::index).toList());
            if (!wanted.equals(built)) {
                built = wanted;
                place.set(null);
                build(draft);
            }
            fields.forEach((index, box) -> box.setValue(
                    choice(draft.now().column(index).map(FormColumn::field).orElse(null))));
            table.refresh();
        }
        showing = false;
    }

    private Choice choice(@Nullable FormField field) {
        return choices.stream()
                .filter(one -> Objects.equals(one.field(), field))
                .findFirst()
                .orElseGet(() -> choices.get(0));
    }

    private void build(FormDraft draft) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(null, Texts.of("form.field.none")));
        FormField.choices(office.get()).forEach(field -> all.add(new Choice(field, field.label())));
        choices = List.copyOf(all);
        fields.clear();
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        columns.add(Tables.number(Tables.column("row", "", NUMBER_WIDTH, row -> row, row -> String.valueOf(row + 1))));
        for (int i = 0; i < draft.columns(); i++) {
            columns.add(column(i, draft.now().column(i).isPresent()));
        }
        columns.forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.getColumns().setAll(columns);
        table.getItems().setAll(IntStream.range(0, draft.rows()).boxed().toList());
    }

    private TableColumn<Integer, Integer> column(int index, boolean filled) {
        TableColumn<Integer, Integer> column =
                Tables.column("c" + index, "", WIDTH, row -> row, row -> String.valueOf(row));
        column.setCellFactory(any -> new SheetCell(index));
        Label letter = new Label(ColumnLetters.of(index));
        letter.getStyleClass().add("muted");
        VBox head = new VBox(letter);
        head.setAlignment(Pos.CENTER);
        head.getStyleClass().add("form-column");
        if (filled) {
            PinyinChoice<Choice> box = new PinyinChoice<>("", Choice::label);
            box.values(choices);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAccessibleText(Texts.of("form.field", ColumnLetters.of(index)));
            box.setOnAction(event -> chosen(index, box.getValue()));
            fields.put(index, box);
            head.getChildren().add(0, box);
        }
        column.setGraphic(head);
        return column;
    }

    private void chosen(int index, @Nullable Choice choice) {
        if (!showing && choice != null) {
            model.change(form -> Optional.of(form.column(index)
                    .map(column -> FormEdit.column(form, column.with(choice.field())))
                    .orElse(form)));
        }
    }

    /** A cell of the sheet; each of a merged area shows its part of the text that goes across. */
    private final class SheetCell extends TableCell<Integer, Integer> {
        private final int index;
        private final Label across = new Label();
        private final List<String> styles = new ArrayList<>();

        SheetCell(int index) {
            this.index = index;
            Why.on(this, () -> getText() == null ? across.getText() : getText());
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            FormDraft draft = model.draft();
            getStyleClass().removeAll(styles);
            styles.clear();
            setGraphic(null);
            setText(null);
            across.setText("");
            if (empty || row == null || draft == null || row >= draft.rows()) {
                return;
            }
            styles.add("form-" + draft.spot(row, index).key());
            Area area = draft.cells().merge(row, index);
            if (area != null && area.firstRow() == row && area.lastColumn() > area.firstColumn()) {
                across(draft, area);
            } else {
                said(draft, row, index);
                setText(line(draft.shown(row, index)));
            }
            getStyleClass().addAll(styles);
        }

        private void said(FormDraft draft, int row, int column) {
            if (FormSpot.text(draft.now(), row, column).isPresent()) {
                styles.add("form-changing");
            }
        }

        private void across(FormDraft draft, Area area) {
            said(draft, area.firstRow(), area.firstColumn());
            if (index < area.lastColumn()) {
                styles.add("form-covered");
            }
            across.setText(line(draft.shown(area.firstRow(), area.firstColumn())));
            across.setMinWidth(width(area.firstColumn(), area.lastColumn()) - UiScale.px(Tables.ROW / 2));
            across.setTranslateX(-width(area.firstColumn(), index - 1));
            setGraphic(across);
        }

        private static String line(String text) {
            return text.replaceAll("\\s*\\R\\s*", "　");
        }

        private double width(int from, int to) {
            double width = 0;
            for (int i = from; i <= Math.min(to, table.getColumns().size() - 2); i++) {
                width += table.getColumns().get(i + 1).getWidth();
            }
            return width;
        }
    }
}
