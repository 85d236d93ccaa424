package cn.banshi.ui.basics;

import cn.banshi.ui.basics.FormField.Choice;
import cn.banshi.ui.kit.FieldLine;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of one row, each with its line underneath. */
final class FieldGrid extends GridPane {
    private static final int OFFICE_COLUMNS = 2;

    private final Map<String, Control> controls = new LinkedHashMap<>();
    private int line;
    private int column;

    /** The office's many fields stand in two columns, others in one. */
    FieldGrid(RowForm form) {
        getStyleClass().add("basics-fields");
        boolean wide = form.fields().size() > 9;
        int columns = wide ? OFFICE_COLUMNS : 1;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints labels = new ColumnConstraints();
            labels.setMinWidth(Region.USE_PREF_SIZE);
            ColumnConstraints fields = new ColumnConstraints();
            fields.setHgrow(Priority.ALWAYS);
            fields.setPercentWidth(wide ? 31 : -1);
            getColumnConstraints().addAll(labels, fields);
        }
        for (FormField field : form.fields()) {
            if (!field.group().isEmpty()) {
                heading(field.group(), columns);
            }
            add(form, field);
            column++;
            if (column == columns) {
                column = 0;
                line++;
            }
        }
    }

    private void heading(String words, int columns) {
        if (column > 0) {
            column = 0;
            line++;
        }
        Label heading = new Label(words);
        heading.getStyleClass().addAll("section-title", "basics-group");
        add(heading, 0, line++, columns * 2, 1);
    }

    private void add(RowForm form, FormField field) {
        Label label = new Label(field.label());
        label.getStyleClass().add("form-label");
        Label star = new Label(field.required() && !field.fixed() ? "*" : "");
        star.getStyleClass().add("required-star");
        HBox head = new HBox(label, star);
        head.getStyleClass().add("basics-label");
        Control control = control(form, field);
        label.setLabelFor(control);
        control.setAccessibleText(field.label());
        control.setId("basics-" + field.component());
        control.setDisable(field.fixed());
        control.setMaxWidth(Double.MAX_VALUE);
        FieldLine under = new FieldLine(control);
        StringProperty wrong = form.wrong(field.component());
        wrong.addListener(change -> show(under, wrong.get()));
        show(under, wrong.get());
        VBox box = new VBox(control, under);
        GridPane.setValignment(head, VPos.TOP);
        add(head, column * 2, line);
        add(box, column * 2 + 1, line);
        controls.put(field.component(), control);
    }

    private static void show(FieldLine line, String sentence) {
        if (sentence.isEmpty()) {
            line.clear();
        } else {
            line.wrong(sentence);
        }
    }

    private static Control control(RowForm form, FormField field) {
        StringProperty text = form.text(field.component());
        if (field.choices().isEmpty()) {
            TextField typed = new TextField();
            typed.textProperty().bindBidirectional(text);
            if (field.component().equals("upperName") || field.component().equals("printName")) {
                typed.setPromptText(Texts.of("basics.same"));
            }
            return typed;
        }
        PinyinChoice<Choice> choice = new PinyinChoice<>("", Choice::words);
        choice.values(field.choices());
        choice.setPromptText(Texts.of("basics.choose"));
        Runnable follow = () -> choice.setValue(chosen(field, text.get()));
        follow.run();
        text.addListener(change -> follow.run());
        choice.valueProperty().addListener((o, was, now) -> {
            if (now != null) {
                text.set(now.key());
            }
        });
        return choice;
    }

    private static @Nullable Choice chosen(FormField field, String key) {
        return field.choices().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Puts the focus on a field, on the first one that can be changed where none is named. */
    void focus(@Nullable String component) {
        for (Map.Entry<String, Control> entry : controls.entrySet()) {
            boolean wanted = component == null
                    ? !entry.getValue().isDisabled()
                    : entry.getKey().equals(component);
            if (wanted) {
                Node node = entry.getValue();
                node.requestFocus();
                return;
            }
        }
    }
}
