package cn.banshi.ui.report;

import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What may be chosen for a report, and what is done with it: a pane beside the pages, or rows above them. */
final class ReportParameters {
    private record Field(Label label, Region control) {}

    private final List<Field> fields = new ArrayList<>();
    private final List<CheckBox> checks = new ArrayList<>();
    private final List<Button> acts = new ArrayList<>();
    private final VBox beside = new VBox();
    private final FlowPane above = new FlowPane();
    private boolean isBeside;
    private boolean isAbove;

    ReportParameters() {
        beside.getStyleClass().addAll("side-pane", "report-side");
        above.getStyleClass().add("report-row");
        above.setAlignment(Pos.CENTER_LEFT);
    }

    /** Adds a control with its word. */
    ReportParameters field(String key, Region control) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        fields.add(new Field(label, control));
        return this;
    }

    /** Adds a check box. */
    ReportParameters check(CheckBox box) {
        box.setMinWidth(Region.USE_PREF_SIZE);
        checks.add(box);
        return this;
    }

    /** Adds a button; the first one is the main act. */
    ReportParameters act(Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        acts.add(button);
        return this;
    }

    /** The pane beside the pages. */
    Node beside() {
        if (!isBeside) {
            isBeside = true;
            isAbove = false;
            above.getChildren().clear();
            layBeside();
        }
        return beside;
    }

    private void layBeside() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("report-parameters");
        int row = 0;
        for (Field field : fields) {
            field.control().setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(field.control(), Priority.ALWAYS);
            grid.addRow(row++, field.label(), field.control());
        }
        for (CheckBox check : checks) {
            grid.add(check, 1, row++);
        }
        Label title = new Label(Texts.of("report.parameters"));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        HBox files = new HBox();
        files.getStyleClass().add("report-files");
        files.getChildren().addAll(acts.subList(1, acts.size()));
        for (Button act : acts) {
            act.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(act, Priority.ALWAYS);
        }
        beside.getChildren().setAll(title, grid, gap, acts.get(0), files);
    }

    /** The rows above the pages. */
    Node above() {
        if (!isAbove) {
            isAbove = true;
            isBeside = false;
            beside.getChildren().clear();
            for (Field field : fields) {
                field.control().setMaxWidth(Region.USE_PREF_SIZE);
                HBox pair = new HBox(field.label(), field.control());
                pair.getStyleClass().add("report-pair");
                pair.setAlignment(Pos.CENTER_LEFT);
                above.getChildren().add(pair);
            }
            above.getChildren().addAll(checks);
            above.getChildren().addAll(acts);
        }
        return above;
    }
}
