package cn.banshi.ui.report;

import cn.banshi.report.definition.ReportFamily;
import cn.banshi.work.report.ReportEntry;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The list of reports in groups; the heads of the groups are passed over. */
final class ReportList extends ListView<ReportList.Line> {
    /**
     * A line of the list.
     *
     * @param words what stands there
     * @param entry the report; null for the head of a group
     */
    record Line(String words, @Nullable ReportEntry entry) {}

    private final ObjectProperty<ReportEntry> entry;

    ReportList(List<ReportEntry> catalogue, ObjectProperty<ReportEntry> entry) {
        this.entry = entry;
        getStyleClass().add("report-list");
        getItems().setAll(lines(catalogue));
        setCellFactory(view -> new Cell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getSelectionModel().selectedItemProperty().addListener((o, was, line) -> {
            if (line != null && line.entry() != null) {
                entry.set(line.entry());
            }
        });
        entry.addListener(change -> show());
        show();
    }

    private static List<Line> lines(List<ReportEntry> catalogue) {
        List<Line> lines = new ArrayList<>();
        for (ReportFamily family : ReportFamily.values()) {
            List<Line> members = catalogue.stream()
                    .filter(one -> one.family() == family)
                    .map(one -> new Line(one.title(), one))
                    .toList();
            if (!members.isEmpty()) {
                lines.add(new Line(family.label(), null));
                lines.addAll(members);
            }
        }
        return lines;
    }

    private void show() {
        for (int i = 0; i < getItems().size(); i++) {
            if (entry.get().equals(getItems().get(i).entry())) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 1));
            }
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int size = getItems().size();
        int at = getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case UP -> select(at - 1, -1);
            case DOWN -> select(at + 1, 1);
            case HOME -> select(0, 1);
            case END -> select(size - 1, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int from, int by) {
        int at = from;
        while (at >= 0 && at < getItems().size() && getItems().get(at).entry() == null) {
            at += by;
        }
        if (at >= 0 && at < getItems().size()) {
            getSelectionModel().select(at);
            scrollIntoView(at);
        }
    }

    /** With the head above it where it is the first of its group. */
    private void scrollIntoView(int at) {
        getFocusModel().focus(at);
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(at);
        }
    }

    private static final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean head = !empty && line != null && line.entry() == null;
            setText(empty || line == null ? null : line.words());
            getStyleClass().remove("group-head");
            if (head) {
                getStyleClass().add("group-head");
            }
            setDisable(head);
        }
    }
}
