package cn.banshi.ui.project.detail;

import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.Finding;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.FieldLine;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FieldKind;
import cn.banshi.ui.project.detail.form.FormField;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field's control with what belongs under it: what is wrong, the echo of an amount while it is typed, 由子项目合计, and the
 * choice between mine and theirs.
 */
final class FieldBox extends VBox {
    private final FormField field;
    private final Node control;
    private final Node focus;
    private final FieldLine line;
    private final HBox choice = new HBox();
    private final Label theirs = new Label();
    private final Function<String, String> words;
    private String before = "";

    /**
     * @param control what is shown
     * @param focus what is typed in, the control itself or a part of it
     * @param words a text of the field as shown
     */
    FieldBox(FormField field, Node control, Node focus, Function<String, String> words) {
        this.field = field;
        this.control = control;
        this.focus = focus;
        this.words = words;
        this.line = new FieldLine(focus);
        getStyleClass().add("field-box");
        setId("detail-" + field.key());
        choice.getStyleClass().add("mine-or-theirs");
        choice.setAlignment(Pos.CENTER_LEFT);
        theirs.setWrapText(true);
        choice.getChildren()
                .addAll(
                        theirs,
                        Buttons.text(Texts.of("detail.elsewhere.mine"), field::keepMine),
                        Buttons.text(Texts.of("detail.elsewhere.theirs"), field::takeTheirs));
        getChildren().addAll(control, line, choice);
        control.disableProperty().bind(field.lockedProperty());
        field.findingProperty().addListener((finding, before, now) -> show());
        field.elsewhereProperty().addListener((elsewhere, before, now) -> show());
        field.lockedProperty().addListener((locked, before, now) -> show());
        focus.focusedProperty().addListener((focused, was, now) -> {
            if (now) {
                this.before = field.text();
            } else {
                field.tidy();
            }
            show();
        });
        field.textProperty().addListener((text, before, now) -> {
            if (focus.isFocused()) {
                show();
            }
        });
        show();
    }

    /** The field. */
    FormField field() {
        return field;
    }

    /** What gets the focus. */
    Node focus() {
        return focus;
    }

    /** The box that a node stands in, null where it stands in none. */
    static @Nullable FieldBox around(@Nullable Node inner) {
        for (Node node = inner; node != null; node = node.getParent()) {
            if (node instanceof FieldBox box) {
                return box;
            }
        }
        return null;
    }

    /** Puts back what stood there when the field was entered; false where that is what stands there. */
    boolean restore() {
        boolean changed = !field.text().equals(before);
        field.type(before);
        return changed;
    }

    private void show() {
        String other = field.elsewhereProperty().get();
        choice.setVisible(other != null);
        choice.setManaged(other != null);
        if (other != null) {
            String shown = words.apply(other);
            theirs.setText(Texts.of("detail.elsewhere", shown.isEmpty() ? Texts.of("detail.elsewhere.empty") : shown));
        }
        Finding finding = field.findingProperty().get();
        if (field.lockedProperty().get()) {
            line.hint(Texts.of("detail.rolled.up"));
        } else if (finding != null && finding.isError()) {
            line.wrong(finding.sentence());
        } else if (finding != null) {
            line.warned(finding.sentence());
        } else if (field.kind() == FieldKind.MONEY
                && focus.isFocused()
                && MoneyText.parse(field.text()) instanceof MoneyText.Parsed.Amount amount) {
            line.hint(amount.echo());
        } else {
            line.clear();
        }
    }

    @Override
    public String toString() {
        return "FieldBox " + field.key() + " " + control.getClass().getSimpleName();
    }
}
