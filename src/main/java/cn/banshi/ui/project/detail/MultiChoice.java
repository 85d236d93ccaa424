package cn.banshi.ui.project.detail;

import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;

/** Chooses several values; those chosen stand in the button, joined by 、. */
final class MultiChoice extends MenuButton {
    private final FormField field;
    private final Function<String, List<Choice>> choices;

    /**
     * @param choices what may be chosen, given what is chosen now
     */
    MultiChoice(FormField field, Function<String, List<Choice>> choices) {
        this.field = field;
        this.choices = choices;
        getStyleClass().add("multi-choice");
        setMaxWidth(Double.MAX_VALUE);
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setOnShowing(event -> fill());
        // Without an item the button would not open at all.
        getItems().setAll(new MenuItem(""));
        field.textProperty().addListener((text, before, now) -> showChosen());
        showChosen();
    }

    /** Shows what is chosen; called again when names changed. */
    void showChosen() {
        List<Choice> known = choices.apply(field.text());
        setText(FieldText.ids(field.text()).stream()
                .map(id -> known.stream()
                        .filter(choice -> choice.key().equals(FieldText.of(id)))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("、")));
    }

    private void fill() {
        List<Long> chosen = FieldText.ids(field.text());
        getItems()
                .setAll(choices.apply(field.text()).stream()
                        .map(choice -> item(choice, chosen))
                        .toList());
    }

    private MenuItem item(Choice choice, List<Long> chosen) {
        CheckBox box = new CheckBox(choice.label());
        box.setSelected(chosen.contains(Long.valueOf(choice.key())));
        box.setFocusTraversable(false);
        box.selectedProperty().addListener((selected, before, now) -> choose(choice, now));
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setOnAction(event -> box.setSelected(!box.isSelected()));
        // The box must not take the click for itself: the item toggles it.
        box.setMouseTransparent(true);
        return item;
    }

    private void choose(Choice choice, boolean on) {
        List<Long> chosen = new ArrayList<>(FieldText.ids(field.text()));
        Long id = Long.valueOf(choice.key());
        if (on && !chosen.contains(id)) {
            chosen.add(id);
        } else if (!on) {
            chosen.remove(id);
        }
        field.type(FieldText.of(chosen));
    }
}
