package cn.banshi.ui.report;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What may be chosen for a report, and what is done with it: a pane beside the pages, or rows above them. */
final class ReportPane {
    /** A control with its word; shown where the report has a use for it, the rarer ones only under 更多. */
    private record Field(Label label, Region control, Supplier<Boolean> used, boolean rare) {}

    private record Check(CheckBox box, Supplier<Boolean> used) {}

    private final List<Field> fields = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Button> acts = new ArrayList<>();
    private final List<Node> below = new ArrayList<>();
    private final List<Node> inRows = new ArrayList<>();
    private final VBox beside = new VBox();
    private final VBox choices = new VBox();
    private final VBox buttons = new VBox();
    private final FlowPane above = new FlowPane();
    private final Button more = Buttons.text("", this::toggle);
    private boolean narrow;
    private boolean open;

    ReportPane() {
        beside.getStyleClass().addAll("side-pane", "report-side");
        above.getStyleClass().add("report-row");
        above.setAlignment(Pos.CENTER_LEFT);
        choices.getStyleClass().add("report-choices");
        buttons.getStyleClass().add("report-acts");
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        beside.getChildren().addAll(scroll, buttons);
    }

    /** Adds a control with its word. */
    void field(String key, Region control, Supplier<Boolean> used) {
        add(key, control, used, false);
    }

    /** Adds a rarer one. */
    void more(String key, Region control, Supplier<Boolean> used) {
        add(key, control, used, true);
    }

    private void add(String key, Region control, Supplier<Boolean> used, boolean rare) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        fields.add(new Field(label, control, used, rare));
    }

    /** Adds a check box. */
    void check(CheckBox box, Supplier<Boolean> used) {
        box.setMinWidth(Region.USE_PREF_SIZE);
        checks.add(new Check(box, used));
    }

    /** Adds a button; the first one is the main act. One that is not managed takes no room. */
    void act(Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        acts.add(button);
    }

    /**
     * Adds what stands below the choices.
     *
     * @param rowsToo whether it has its place in the rows above the pages too
     */
    void below(Node node, boolean rowsToo) {
        below.add(node);
        if (rowsToo) {
            inRows.add(node);
        }
    }

    /** Shows the rarer choices too. */
    void open(boolean all) {
        open = all;
        lay();
    }

    private void toggle() {
        open(!open);
    }

    /** The pane beside the pages, or the rows above them. */
    Node node(boolean rows) {
        narrow = rows;
        lay();
        return rows ? above : beside;
    }

    /** Shows what the report has a use for; the focus stays where it is. */
    void lay() {
        Scene scene = (narrow ? above : beside).getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        choices.getChildren().clear();
        buttons.getChildren().clear();
        above.getChildren().clear();
        more.setText(Texts.of(open ? "report.more.close" : "report.more"));
        if (narrow) {
            layAbove();
        } else {
            layBeside();
        }
        if (focused != null && focused.getScene() == scene && scene.getFocusOwner() != focused) {
            focused.requestFocus();
        }
    }

    private List<Field> shown() {
        return fields.stream()
                .filter(field -> field.used().get() && (open || !field.rare()))
                .toList();
    }

    private List<CheckBox> boxes() {
        return checks.stream()
                .filter(check -> check.used().get())
                .map(Check::box)
                .toList();
    }

    private void layBeside() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("report-parameters");
        int row = 0;
        for (Field field : shown()) {
            field.control().setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(field.control(), Priority.ALWAYS);
            grid.addRow(row++, field.label(), field.control());
        }
        GridPane flags = new GridPane();
        flags.getStyleClass().add("report-flags");
        for (CheckBox check : boxes()) {
            int at = flags.getChildren().size();
            flags.add(check, at % 2, at / 2);
        }
        grid.add(flags, 0, row++, 2, 1);
        grid.add(more, 1, row);
        Label title = new Label(Texts.of("report.parameters"));
        title.getStyleClass().add("section-title");
        choices.getChildren().addAll(title, grid);
        choices.getChildren().addAll(below);
        GridPane files = new GridPane();
        files.getStyleClass().add("report-files");
        acts.forEach(act -> act.setMaxWidth(Double.MAX_VALUE));
        int at = 0;
        for (Button act : acts.subList(1, acts.size())) {
            if (act.isManaged()) {
                GridPane.setHgrow(act, Priority.ALWAYS);
                files.add(act, at % 2, at / 2);
                at++;
            }
        }
        buttons.getChildren().addAll(acts.get(0), files);
    }

    private void layAbove() {
        for (Field field : shown()) {
            field.control().setMaxWidth(Region.USE_PREF_SIZE);
            HBox pair = new HBox(field.label(), field.control());
            pair.getStyleClass().add("report-pair");
            pair.setAlignment(Pos.CENTER_LEFT);
            above.getChildren().add(pair);
        }
        above.getChildren().addAll(boxes());
        above.getChildren().add(more);
        acts.stream().filter(Node::isManaged).forEach(above.getChildren()::add);
        above.getChildren().addAll(inRows);
    }
}
