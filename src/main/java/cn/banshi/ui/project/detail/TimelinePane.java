package cn.banshi.ui.project.detail;

import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Texts;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** 进展和变动: everything dated, newest first. */
final class TimelinePane extends VBox {
    private final DetailModel model;
    private final GridPane grid = new GridPane();

    TimelinePane(DetailModel model) {
        this.model = model;
        getStyleClass().add("timeline");
        Label title = new Label(Texts.of("detail.timeline.title"));
        title.getStyleClass().add("section-title");
        grid.getStyleClass().add("timeline-grid");
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), text);
        getChildren().addAll(title, grid);
        model.itemProperty().addListener((item, before, now) -> show());
        show();
    }

    private void show() {
        grid.getChildren().clear();
        int row = 0;
        for (TimelineEntry entry :
                Timeline.of(model.item(), model.ledger().office(), model.desk().today())) {
            boolean thisYear = entry.date().getYear() == model.desk().today().getYear();
            Label date = word(
                    thisYear ? DateText.shortText(entry.date()) : entry.date().toString());
            date.getStyleClass().add("muted");
            Label kind = word(entry.kind());
            Node words = words(entry);
            for (Node node : new Node[] {date, kind, words}) {
                GridPane.setValignment(node, VPos.TOP);
            }
            grid.add(date, 0, row);
            grid.add(kind, 1, row);
            grid.add(words, 2, row++);
        }
        setVisible(row > 0);
        setManaged(row > 0);
    }

    private static Label word(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static TextFlow words(TimelineEntry entry) {
        Text text = new Text(entry.text());
        text.getStyleClass().add("timeline-text");
        Text person = new Text(entry.person().isEmpty() ? "" : "  " + entry.person());
        person.getStyleClass().add("timeline-person");
        return new TextFlow(text, person);
    }
}
