package cn.banshi.ui.kit;

import cn.banshi.domain.time.DateText;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * A day, typed in any of the ways of {@link DateText} or chosen from the calendar. Ctrl+; is today. What cannot be read stays as
 * typed and makes {@link #wrongProperty()} true.
 */
public final class DateField extends HBox {
    private final TextField text = new TextField();
    private final DatePicker calendar = new DatePicker();
    private final Supplier<LocalDate> today;
    private final ObjectProperty<@Nullable LocalDate> value = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private boolean reading;

    /** An empty field. */
    public DateField(Supplier<LocalDate> today) {
        this.today = today;
        getStyleClass().add("date-field");
        calendar.getStyleClass().add("date-button");
        calendar.setFocusTraversable(false);
        calendar.setAccessibleText(Texts.of("date.calendar"));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, calendar);
        text.textProperty().addListener(change -> read());
        value.addListener(change -> showValue());
        calendar.valueProperty().addListener((o, was, day) -> {
            if (day != null && !day.equals(value.get())) {
                value.set(day);
            }
        });
        text.focusedProperty().addListener((o, was, focused) -> {
            if (!focused) {
                showValue();
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.SEMICOLON) {
                value.set(today.get());
                event.consume();
            } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                calendar.show();
                event.consume();
            }
        });
    }

    private void read() {
        String typed = text.getText().strip();
        reading = true;
        LocalDate day =
                typed.isEmpty() ? null : DateText.parse(typed, today.get()).orElse(null);
        wrong.set(day == null && !typed.isEmpty());
        value.set(day);
        reading = false;
    }

    private void showValue() {
        LocalDate day = value.get();
        calendar.setValue(day);
        if (!reading && !(day == null && wrong.get())) {
            text.setText(day == null ? "" : day.toString());
        }
    }

    /** The day; null where nothing was typed or it cannot be read. */
    public ObjectProperty<@Nullable LocalDate> valueProperty() {
        return value;
    }

    /** Whether something stands there that is no day. */
    public ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The text field: for its label, its prompt, its focus. */
    public TextField text() {
        return text;
    }
}
