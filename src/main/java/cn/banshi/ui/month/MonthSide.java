package cn.banshi.ui.month;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The side editor: all texts of one line at full length, and 达序 with its reason. Saves each field when it is left. */
final class MonthSide extends VBox {
    private static final List<MonthField> TEXTS =
            List.of(MonthField.TEXT, MonthField.NEXT_PLAN, MonthField.PROBLEM, MonthField.HELP, MonthField.LAG_REASON);

    /** How 达序 is decided. */
    private enum Ruling {
        BY_RULE(null),
        YES(true),
        NO(false);

        private final @Nullable Boolean onSchedule;

        Ruling(@Nullable Boolean onSchedule) {
            this.onSchedule = onSchedule;
        }

        static Ruling of(@Nullable Boolean onSchedule) {
            return onSchedule == null ? BY_RULE : onSchedule ? YES : NO;
        }
    }

    private final MonthModel model;
    private final Runnable closed;
    private final Label title = new Label();
    private final Map<MonthField, TextArea> areas = new EnumMap<>(MonthField.class);
    private final Label last = new Label();
    private final PinyinChoice<Ruling> ruling = new PinyinChoice<>(
            "", value -> Texts.of("month.ruling." + value.name().toLowerCase(Locale.ROOT)));
    private final TextField reason = new TextField();
    private final Label reasonLine = new Label();
    private @Nullable MonthRow row;

    MonthSide(MonthModel model, Runnable closed) {
        this.model = model;
        this.closed = closed;
        getStyleClass().addAll("side-pane", "month-side");
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, Buttons.icon(Texts.of("month.side.close"), Feather.X, this::close));
        head.setAlignment(Pos.CENTER_LEFT);
        last.setWrapText(true);
        last.getStyleClass().add("second-line");
        VBox fields = new VBox();
        fields.getStyleClass().add("month-side-fields");
        for (MonthField field : TEXTS) {
            fields.getChildren().addAll(label(field.label()), area(field));
            if (field == MonthField.TEXT) {
                fields.getChildren().add(last);
            }
        }
        ruling.values(List.of(Ruling.values()));
        ruling.setMaxWidth(Double.MAX_VALUE);
        ruling.setOnAction(event -> rule());
        reason.setPromptText(Texts.of("month.ruling.reason"));
        reason.focusedProperty().addListener((o, was, focused) -> {
            if (!focused) {
                rule();
            }
        });
        reason.setOnAction(event -> rule());
        reasonLine.getStyleClass().addAll("field-line", "warned");
        fields.getChildren().addAll(label(Texts.of("month.column.schedule")), ruling, reason, reasonLine);
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        show(null);
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("form-label");
        return label;
    }

    private TextArea area(MonthField field) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(field == MonthField.TEXT ? 6 : 2);
        area.setAccessibleText(field.label());
        area.focusedProperty().addListener((o, was, focused) -> {
            if (!focused) {
                commit(field);
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                walk(field, event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        areas.put(field, area);
        return area;
    }

    private TextArea areaOf(MonthField field) {
        return Objects.requireNonNull(areas.get(field));
    }

    private void walk(MonthField from, int by) {
        int at = TEXTS.indexOf(from) + by;
        if (at >= 0 && at < TEXTS.size()) {
            areaOf(TEXTS.get(at)).requestFocus();
        } else if (by > 0) {
            ruling.requestFocus();
        }
    }

    /** Opens on a line; the focus goes to the field, to 达序 where none is named. */
    void open(MonthRow line, @Nullable MonthField field) {
        show(line);
        if (field != null && areas.containsKey(field)) {
            TextArea area = areaOf(field);
            area.requestFocus();
            area.end();
        } else {
            ruling.requestFocus();
        }
    }

    /** Goes on to another line; what was open is saved, the focus stays where it is. */
    void follow(MonthRow line) {
        if (row == null || row.id() != line.id()) {
            keep();
            show(line);
        }
    }

    /** Opens on a line with 达序 to be overridden; it is saved with its reason. */
    void askReason(MonthRow line, boolean onSchedule) {
        show(line);
        ruling.setValue(Ruling.of(onSchedule));
        reason.requestFocus();
    }

    /** Follows the line after it was saved; fields under the cursor keep what is being typed. */
    void renew() {
        MonthRow shown = row;
        if (shown == null || !isVisible()) {
            return;
        }
        int index = model.lines().indexOf(shown.id());
        if (index >= 0 && !model.rows().get(index).row().looksLike(shown)) {
            MonthRow next = model.rows().get(index).row();
            row = next;
            TEXTS.forEach(field -> {
                if (!areaOf(field).isFocused()) {
                    areaOf(field).setText(next.typed(field));
                }
            });
            if (!next.now().overrideReason().equals(shown.now().overrideReason())
                    || !Objects.equals(next.now().onSchedule(), shown.now().onSchedule())) {
                ruling.setValue(Ruling.of(next.now().onSchedule()));
                reason.setText(next.now().overrideReason());
            }
        }
    }

    private void show(@Nullable MonthRow line) {
        row = null;
        setVisible(line != null);
        setManaged(line != null);
        if (line == null) {
            return;
        }
        title.setText(line.view().project().name());
        TEXTS.forEach(field -> areaOf(field).setText(line.typed(field)));
        last.setText(
                line.last() == null || line.last().text().isEmpty()
                        ? Texts.of("month.last.none")
                        : Texts.of("month.last.text", line.last().text()));
        ruling.setValue(Ruling.of(line.now().onSchedule()));
        ruling.setDisable(line.sub());
        reason.setDisable(line.sub());
        reason.setText(line.now().overrideReason());
        reasonLine.setText("");
        row = line;
    }

    private void commit(MonthField field) {
        MonthRow line = row;
        if (line != null && !areaOf(field).getText().equals(line.typed(field))) {
            model.commit(line, field, areaOf(field).getText());
        }
    }

    private void rule() {
        MonthRow line = row;
        Ruling chosen = ruling.getValue();
        if (line == null || chosen == null) {
            return;
        }
        boolean byRule = chosen == Ruling.BY_RULE;
        boolean missing = !byRule && reason.getText().isBlank();
        reasonLine.setText(missing ? Texts.of("month.ruling.missing") : "");
        String words = byRule ? "" : reason.getText().strip();
        boolean same = Objects.equals(line.now().onSchedule(), chosen.onSchedule)
                && words.equals(line.now().overrideReason());
        if (!missing && !same) {
            model.override(line, chosen.onSchedule, words);
        }
    }

    /** Saves what is open and closes. */
    void close() {
        TEXTS.forEach(this::commit);
        if (row != null) {
            rule();
        }
        show(null);
        closed.run();
    }

    /** Saves what is open. */
    void keep() {
        TEXTS.forEach(this::commit);
    }
}
