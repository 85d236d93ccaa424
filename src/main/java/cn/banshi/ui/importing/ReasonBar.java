package cn.banshi.ui.importing;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Under the sheet: what is wrong where the clerk is, and what can be done about it. */
final class ReasonBar extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private final ImportModel model;
    private final Preview preview;
    private final PreviewTable table;
    private final Fixes fixes;
    private final Label icon = new Label();
    private final Label place = new Label();
    private final Label sentence = new Label();
    private final HBox acts = new HBox();
    private final Label count = new Label();
    private final Button next;

    /**
     * @param goNext to the next error
     */
    ReasonBar(ImportModel model, Preview preview, PreviewTable table, Runnable goNext) {
        this.model = model;
        this.preview = preview;
        this.table = table;
        this.fixes = new Fixes(model);
        getStyleClass().add("reason-bar");
        icon.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        icon.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("bold");
        place.setMinWidth(USE_PREF_SIZE);
        sentence.setMinWidth(0);
        sentence.setWrapText(true);
        Why.on(sentence, sentence::getText);
        acts.getStyleClass().add("reason-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        next = Buttons.quiet(Texts.of("import.next"), Feather.CHEVRON_DOWN, goNext);
        next.setFocusTraversable(false);
        acts.setMinWidth(USE_PREF_SIZE);
        HBox key = new HBox(Buttons.keyCap("F8"));
        key.setMinWidth(USE_PREF_SIZE);
        key.setAlignment(Pos.CENTER);
        getChildren().addAll(icon, place, sentence, acts, gap, count, next, key);
        table.node().getFocusModel().focusedCellProperty().addListener(change -> show());
        preview.errorsProperty().addListener(change -> show());
        model.reviewProperty().addListener(change -> show());
        show();
    }

    /** What stands at the place of the clerk, null for nothing. */
    private @Nullable Issue issue() {
        SheetLine line = table.line();
        ReviewRow row = line == null ? null : line.state().review();
        int column = table.column();
        return Issue.at(model.state().front(), row, column < 0 ? null : Integer.valueOf(column));
    }

    /** Puts the focus on the first thing to do. */
    void focusAct() {
        (acts.getChildren().isEmpty() ? next : acts.getChildren().get(0)).requestFocus();
    }

    private void show() {
        List<Issue> errors = preview.errorsProperty().get();
        Issue issue = issue();
        SheetLine line = table.line();
        ReviewRow row = line == null ? null : line.state().review();
        boolean left = row != null && row.verdict() == Verdict.SKIP;
        setVisible(!errors.isEmpty() || issue != null || left);
        setManaged(isVisible());
        acts.getChildren().clear();
        pseudoClassStateChanged(WRONG, issue == null ? !left : issue.isError());
        pseudoClassStateChanged(WARNED, issue != null && !issue.isError());
        icon.setVisible(!left);
        if (left && row != null) {
            place.setText(Texts.of("import.reason.row", String.valueOf(row.row() + 1)));
            sentence.setText(Texts.of("import.left"));
            add(fixes.takeAgain(model.state().front(), row), false);
        } else if (issue == null) {
            place.setText("");
            sentence.setText(errors.isEmpty() ? "" : Texts.of("import.reason.some", errors.size()));
        } else {
            place.setText(place(issue));
            sentence.setText(issue.at().remark().sentence());
            List<Fixes.Fix> list = fixes.of(issue);
            for (int i = 0; i < list.size(); i++) {
                add(list.get(i), i + 1 == list.size() && list.size() > 1);
            }
        }
        showCount(errors, issue);
    }

    private void add(Fixes.Fix fix, boolean quiet) {
        Button button = quiet ? Buttons.text(fix.words(), fix.act()) : Buttons.plain(fix.words(), fix.act());
        acts.getChildren().add(button);
    }

    private String place(Issue issue) {
        String row = String.valueOf(issue.row().row() + 1);
        ColumnPlan plan = CellLook.plan(model.state().parts().get(issue.part()), issue.columnOrFirst());
        return plan == null || plan.field() == null
                ? Texts.of("import.reason.row", row)
                : Texts.of("import.reason.cell", row, plan.field().label());
    }

    private void showCount(List<Issue> errors, @Nullable Issue issue) {
        int at = issue == null ? -1 : errors.indexOf(issue);
        count.setText(
                errors.isEmpty()
                        ? ""
                        : at < 0
                                ? Texts.of("import.errors.all", errors.size())
                                : Texts.of("import.errors.at", at + 1, errors.size()));
        next.setDisable(errors.isEmpty());
    }
}
