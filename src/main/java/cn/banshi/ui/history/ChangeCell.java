package cn.banshi.ui.history;

import cn.banshi.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the list: the head of a day, or time, title, second line and who. */
final class ChangeCell extends ListCell<HistoryEntry> {
    private final Runnable more;
    private final Label time = label("change-time");
    private final Label title = label("change-title");
    private final Label second = label("second-line");
    private final Label undone = label("undone-mark");
    private final Label person = label("change-person");
    private final HBox line;

    /** {@code more} is asked for the next page when its place comes into sight. */
    ChangeCell(Runnable more) {
        this.more = more;
        undone.setText(Texts.of("history.undone"));
        undone.managedProperty().bind(undone.visibleProperty());
        VBox words = new VBox(title, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        time.setMinWidth(USE_PREF_SIZE);
        undone.setMinWidth(USE_PREF_SIZE);
        person.setMinWidth(USE_PREF_SIZE);
        line = new HBox(time, words, undone, person);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("change-line");
        setPrefWidth(0);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(@Nullable HistoryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        HistoryEntry shown = empty ? null : entry;
        getStyleClass().removeAll("day-head", "undone");
        setMouseTransparent(!(shown instanceof HistoryEntry.Change));
        setText(null);
        setGraphic(null);
        if (shown instanceof HistoryEntry.Day day) {
            getStyleClass().add("day-head");
            setText(day.words());
        } else if (shown instanceof HistoryEntry.More) {
            getStyleClass().add("day-head");
            setText(Texts.of("history.more"));
            more.run();
        } else if (shown instanceof HistoryEntry.Change change) {
            time.setText(change.time());
            title.setText(change.set().title());
            second.setText(change.second());
            person.setText(change.set().author().person());
            undone.setVisible(change.set().undone());
            if (change.set().undone()) {
                getStyleClass().add("undone");
            }
            setGraphic(line);
        }
    }
}
