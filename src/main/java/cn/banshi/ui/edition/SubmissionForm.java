package cn.banshi.ui.edition;

import cn.banshi.domain.edition.Submission;
import cn.banshi.ui.kit.DateField;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** 报送记录: to whom, when, which way, and what came back. */
final class SubmissionForm extends GridPane {
    private final TextField receiver = new TextField();
    private final DateField date;
    private final TextField way = new TextField();
    private final TextField receipt = new TextField();
    private final Supplier<LocalDate> today;

    /**
     * @param entry what is corrected, null for a new one
     */
    SubmissionForm(@Nullable Submission entry, Supplier<LocalDate> today) {
        this.today = today;
        this.date = new DateField(today);
        getStyleClass().add("submission-form");
        receiver.setPromptText(Texts.of("edition.receiver.hint"));
        way.setPromptText(Texts.of("edition.way.hint"));
        receipt.setPromptText(Texts.of("edition.receipt.hint"));
        if (entry == null) {
            date.valueProperty().set(today.get());
        } else {
            receiver.setText(entry.receiver());
            date.valueProperty().set(entry.date());
            way.setText(entry.way());
            receipt.setText(entry.receipt());
        }
        row("edition.receiver", receiver, receiver);
        row("edition.date", date, date.text());
        row("edition.way", way, way);
        row("edition.receipt", receipt, receipt);
    }

    private void row(String key, Region control, TextField field) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        control.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(control, Priority.ALWAYS);
        addRow(getRowCount(), label, control);
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !receiver.getText().isBlank() && date.valueProperty().get() != null,
                receiver.textProperty(),
                date.valueProperty());
    }

    String receiver() {
        return receiver.getText().strip();
    }

    LocalDate date() {
        LocalDate day = date.valueProperty().get();
        return day == null ? today.get() : day;
    }

    String way() {
        return way.getText().strip();
    }

    String receipt() {
        return receipt.getText().strip();
    }
}
