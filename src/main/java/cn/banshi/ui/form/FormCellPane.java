package cn.banshi.ui.form;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.report.form.BlankForm.Place;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormField;
import cn.banshi.report.form.FormFit;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.MultiChoice;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The cell that was clicked: what its row is, what it says or what its column gets. */
final class FormCellPane extends VBox {
    private static final int MOST_DECIMALS = 4;

    private final FormModel model;
    private final FormCorrections corrections;
    private final Supplier<OfficeData> office;
    private final Label title = new Label();
    private @Nullable Place shownPlace;
    private @Nullable FormDefinition shownForm;

    FormCellPane(FormModel model, FormCorrections corrections, Supplier<OfficeData> office) {
        this.model = model;
        this.corrections = corrections;
        this.office = office;
        title.getStyleClass().add("section-title");
        getStyleClass().add("form-section");
    }

    /** Shows a cell; a hint where none was clicked. */
    void show(@Nullable FormDraft draft, @Nullable Place place) {
        FormDefinition now = draft == null ? null : draft.now();
        // What is typed into the pane stays while only the figures behind it change.
        if (place != null && place.equals(shownPlace) && now != null && now.equals(shownForm)) {
            return;
        }
        shownPlace = place;
        shownForm = now;
        getChildren().setAll(title);
        if (draft == null || place == null) {
            title.setText(Texts.of("form.cell"));
            Label hint = new Label(Texts.of("form.cell.hint"));
            hint.setWrapText(true);
            hint.getStyleClass().add("muted");
            getChildren().add(hint);
            return;
        }
        FormSpot spot = draft.spot(place.row(), place.column());
        String name = FormFit.place(place.row(), place.column());
        title.setText(spot == FormSpot.NONE ? name : Texts.of("form.cell.spot", name, spot.label()));
        if (FormCorrections.says(draft, place)) {
            getChildren().add(words(draft, place));
        }
        boolean ofColumn = spot == FormSpot.HEADING || spot == FormSpot.SAMPLE || spot == FormSpot.DATA;
        draft.now().column(place.column()).filter(column -> ofColumn).ifPresent(this::column);
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("form-acts");
        corrections.ofRow(draft, place).forEach(act -> acts.getChildren().add(Buttons.text(act.words(), act.run())));
        getChildren().add(acts);
    }

    private HBox words(FormDraft draft, Place place) {
        TextField field = new TextField(FormCorrections.pattern(draft, place));
        field.setAccessibleText(Texts.of("form.cell.words"));
        whenLeft(field, text -> corrections.write(draft, place, text));
        MenuButton insert = new MenuButton(Texts.of("form.cell.insert"));
        insert.setMinWidth(Region.USE_PREF_SIZE);
        for (FormCorrections.Act act : corrections.ofCell(draft, place)) {
            MenuItem item = new MenuItem(act.words());
            item.setOnAction(event -> act.run().run());
            insert.getItems().add(item);
        }
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox box = new HBox(field, insert);
        box.getStyleClass().add("form-pair");
        return box;
    }

    /** Enter and leaving take what was typed over, where it differs. */
    static void whenLeft(TextField field, Consumer<String> take) {
        String before = field.getText();
        Runnable end = () -> {
            if (!field.getText().equals(before)) {
                take.accept(field.getText());
            }
        };
        field.setOnAction(event -> end.run());
        field.focusedProperty().addListener((o, was, focused) -> {
            if (!focused) {
                end.run();
            }
        });
    }

    private void column(FormColumn column) {
        int index = column.index();
        FormField field = column.field();
        FormFields fields = new FormFields();
        Label heading = new Label(column.heading());
        heading.setWrapText(true);
        fields.add("form.column.heading", heading);
        if (field != null && field.money()) {
            List<MoneyUnit> units = List.of(MoneyUnit.values());
            fields.add(
                    "form.column.unit", choice(units, column.unit(), unit -> change(index, now -> now.withUnit(unit))));
        }
        if (field != null && field.kind() != ItemField.Kind.TEXT) {
            List<Integer> decimals =
                    IntStream.rangeClosed(0, MOST_DECIMALS).boxed().toList();
            fields.add(
                    "form.column.decimals",
                    choice(decimals, column.decimals(), places -> change(index, now -> now.withDecimals(places))));
        }
        if (field != null && field.key().equals(FormField.FIXED)) {
            fields.add("form.column.words", text(column.words(), words -> change(index, now -> now.withWords(words))));
        } else if (field != null) {
            fields.add("form.column.nil", text(column.nil(), nil -> change(index, now -> now.withNil(nil))));
        }
        if (field != null
                && (field.key().equals(FormField.FUNDING_PART) || field.key().equals(FormField.PAID_PART))) {
            fields.add("form.column.sources", sources(column));
        }
        getChildren().add(fields);
    }

    private static <T> PinyinChoice<T> choice(List<T> values, T now, Consumer<T> take) {
        PinyinChoice<T> box = new PinyinChoice<>("", FormFields::words);
        box.values(values);
        box.setValue(now);
        box.setOnAction(event -> {
            T value = box.getValue();
            if (value != null) {
                take.accept(value);
            }
        });
        return box;
    }

    private static TextField text(String now, Consumer<String> take) {
        TextField field = new TextField(now);
        whenLeft(field, take);
        return field;
    }

    private MultiChoice<String> sources(FormColumn column) {
        MultiChoice<String> choice = new MultiChoice<>(
                names -> names.isEmpty() ? Texts.of("form.column.sources.none") : String.join("、", names),
                chosen -> change(column.index(), now -> now.withSources(List.copyOf(chosen))));
        choice.offer(office.get().values(DictionaryKind.FUNDING_SOURCE).stream()
                .map(DictionaryValue::name)
                .map(name -> new MultiChoice.Option<>(name, name))
                .toList());
        choice.show(new LinkedHashSet<>(column.sources()));
        return choice;
    }

    private void change(int index, UnaryOperator<FormColumn> edit) {
        model.change(form -> Optional.of(form.column(index)
                .map(column -> FormEdit.column(form, edit.apply(column)))
                .orElse(form)));
    }
}
