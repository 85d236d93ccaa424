package cn.banshi.ui.kit;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * An amount, typed in 万元 or with its unit ("12530000元", "0.8亿"), with an echo in 元 and capitals under it while it has the
 * focus. What cannot be read stays as typed, with its sentence under it.
 */
public final class MoneyField extends VBox {
    private final TextField text = new TextField();
    private final FieldLine line = new FieldLine(text);
    private final ObjectProperty<@Nullable Money> value = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private boolean reading;

    /** An empty field. */
    public MoneyField() {
        getStyleClass().add("money-field");
        getChildren().addAll(text, line);
        text.textProperty().addListener(change -> read());
        text.focusedProperty().addListener((o, was, focused) -> {
            if (!focused && wrong.get().isEmpty()) {
                write();
            }
            echo();
        });
        value.addListener(change -> {
            if (!reading) {
                write();
            }
        });
    }

    private void read() {
        if (reading) {
            return;
        }
        reading = true;
        MoneyText.Parsed parsed = MoneyText.parse(text.getText());
        wrong.set(parsed instanceof MoneyText.Parsed.Wrong bad ? bad.sentence() : "");
        if (parsed instanceof MoneyText.Parsed.Amount amount) {
            value.set(amount.money());
        } else {
            value.set(null);
        }
        reading = false;
        echo();
    }

    private void write() {
        reading = true;
        Money now = value.get();
        text.setText(now == null ? "" : MoneyText.typed(now));
        wrong.set("");
        reading = false;
        echo();
    }

    private void echo() {
        Money now = value.get();
        if (!wrong.get().isEmpty()) {
            line.wrong(wrong.get());
        } else if (now != null && text.isFocused()) {
            line.hint(Texts.of("money.echo", MoneyText.echo(now), MoneyText.capitals(now)));
        } else {
            line.clear();
        }
    }

    /** The amount; null where nothing was typed or it cannot be read. */
    public ObjectProperty<@Nullable Money> valueProperty() {
        return value;
    }

    /** Why it cannot be read; empty when it can. */
    public ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The text field: for its label and focus. */
    public TextField text() {
        return text;
    }
}
