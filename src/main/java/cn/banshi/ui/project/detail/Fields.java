package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.DateField;
import cn.banshi.ui.kit.MultiChoice;
import cn.banshi.ui.kit.MultiChoice.Option;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/** Makes the control for a field, of the kind that its texts need, and remembers where it is. */
final class Fields {
    private final DetailModel model;
    private final Places places;

    Fields(DetailModel model, Places places) {
        this.model = model;
        this.places = places;
    }

    /** The control of a field of the item. */
    FieldBox of(ProjectField field) {
        return of(field, "");
    }

    /**
     * @param unit grey word at the right end, empty for none
     */
    FieldBox of(ProjectField field, String unit) {
        return of(model.form().field(field), field, unit);
    }

    /**
     * The control of any field.
     *
     * @param meaning which values may be chosen in it
     */
    FieldBox of(FormField field, ProjectField meaning, String unit) {
        FieldBox box = switch (field.kind()) {
            case LONG_TEXT -> area(field);
            case DATE -> date(field);
            case CHOICE -> choice(field, meaning);
            case CHOICES -> choices(field, meaning);
            case FLAG -> flag(field);
            case MONEY, COUNT, QUANTITY, PERCENT -> number(field, unit);
            case TEXT, MONTH, YEAR -> line(field, unit);
        };
        places.field(field, box.focus());
        return box;
    }

    private FieldBox line(FormField field, String unit) {
        TextField text = unit.isEmpty() ? new TextField() : withUnit(unit);
        text.textProperty().bindBidirectional(field.textProperty());
        return new FieldBox(field, text, text, Function.identity());
    }

    private FieldBox number(FormField field, String unit) {
        CustomTextField text = withUnit(unit);
        text.setAlignment(Pos.CENTER_RIGHT);
        text.textProperty().bindBidirectional(field.textProperty());
        return new FieldBox(field, text, text, Function.identity());
    }

    private static CustomTextField withUnit(String unit) {
        CustomTextField text = new CustomTextField();
        if (!unit.isEmpty()) {
            Label label = new Label(unit);
            label.getStyleClass().addAll("muted", "unit");
            text.setRight(label);
        }
        return text;
    }

    private FieldBox area(FormField field) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(field.key().equals(ProjectField.MONTH_TEXT.key()) ? 4 : 2);
        area.setMinHeight(TextArea.USE_PREF_SIZE);
        area.textProperty().bindBidirectional(field.textProperty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Tab leaves the field, as it does everywhere else; nobody indents here.
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                Event.fireEvent(area, tab(event));
            }
        });
        return new FieldBox(field, area, area, Function.identity());
    }

    private static KeyEvent tab(KeyEvent event) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false);
    }

    private FieldBox date(FormField field) {
        DateField date = new DateField(model.desk()::today);
        date.text().textProperty().bindBidirectional(field.textProperty());
        return new FieldBox(field, date, date.text(), Function.identity());
    }

    private FieldBox flag(FormField field) {
        CheckBox box = new CheckBox(field.label());
        field.textProperty().addListener((text, before, now) -> box.setSelected(!now.isEmpty()));
        box.setSelected(!field.text().isEmpty());
        box.selectedProperty().addListener((selected, before, now) -> field.type(FieldText.of(now.booleanValue())));
        return new FieldBox(field, box, box, text -> text.isEmpty() ? "" : field.label());
    }

    private List<Choice> known(ProjectField meaning, String now) {
        return Choices.of(meaning, model.ledger().office(), model.desk().today(), now);
    }

    private FieldBox choice(FormField field, ProjectField meaning) {
        PinyinChoice<Choice> box = new PinyinChoice<>("", Choice::label);
        box.setMaxWidth(Double.MAX_VALUE);
        boolean[] showing = {false};
        Runnable show = () -> {
            showing[0] = true;
            List<Choice> all = new ArrayList<>(known(meaning, idsOnly(meaning, field.text())));
            if (!meaning.required()) {
                all.add(0, Choice.NONE);
            }
            box.getItems().setAll(all);
            box.setValue(all.stream()
                    .filter(one -> one.key().equals(field.text()) && !one.key().isEmpty())
                    .findFirst()
                    .orElse(null));
            showing[0] = false;
        };
        field.textProperty().addListener((text, before, now) -> show.run());
        if (!fixed(meaning)) {
            model.desk().ledgerProperty().addListener((ledger, before, now) -> show.run());
        }
        box.valueProperty().addListener((value, before, now) -> {
            if (!showing[0] && now != null && !now.key().equals(field.text())) {
                field.type(now.key());
            }
        });
        show.run();
        return new FieldBox(field, box, box, text -> label(meaning, text));
    }

    private FieldBox choices(FormField field, ProjectField meaning) {
        MultiChoice<Long> box =
                new MultiChoice<>(names -> String.join("、", names), ids -> field.type(FieldText.of(List.copyOf(ids))));
        box.setMaxWidth(Double.MAX_VALUE);
        Runnable show = () -> {
            box.offer(known(meaning, field.text()).stream()
                    .map(choice -> new Option<>(Long.valueOf(choice.key()), choice.label()))
                    .toList());
            box.show(new LinkedHashSet<>(FieldText.ids(field.text())));
        };
        field.textProperty().addListener((text, before, now) -> show.run());
        model.desk().ledgerProperty().addListener((ledger, before, now) -> show.run());
        show.run();
        FieldBox held = new FieldBox(
                field,
                box,
                box,
                text -> FieldText.ids(text).stream()
                        .map(id -> label(meaning, FieldText.of(id)))
                        .collect(Collectors.joining("、")));
        // The menu button keeps to its own idea of its width; here it is as wide as every other field.
        box.minWidthProperty().bind(held.widthProperty());
        return held;
    }

    /** What is chosen, as shown. */
    String label(ProjectField meaning, String key) {
        return known(meaning, idsOnly(meaning, key)).stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    /** Enum choices have names for keys, which are no ids of disabled rows to keep. */
    private static String idsOnly(ProjectField meaning, String key) {
        return fixed(meaning) ? "" : key;
    }

    private static boolean fixed(ProjectField meaning) {
        return switch (meaning) {
            case BUILD_KIND, MONEY_KIND, LIGHT, ON_SCHEDULE -> true;
            default -> false;
        };
    }
}
