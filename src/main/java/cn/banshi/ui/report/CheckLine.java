package cn.banshi.ui.report;

import cn.banshi.report.check.Check;
import cn.banshi.report.check.CrossCheck;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import java.util.Comparator;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 勾稽核对 in one line of the head, and its comparisons one by one beside the table that prints them. */
final class CheckLine {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Button line;
    private final VBox checks = new VBox();
    private final Consumer<Check> rows;

    /**
     * @param open shows the table of comparisons
     * @param rows shows the items behind a comparison
     */
    CheckLine(Runnable open, Consumer<Check> rows) {
        this.rows = rows;
        line = Buttons.quiet("", Feather.CHECK, open);
        line.getStyleClass().add("check-line");
        checks.getStyleClass().add("check-list");
        show(null);
    }

    /** The line of the head. */
    Button line() {
        return line;
    }

    /** The comparisons one by one, those that fail first. */
    Region checks() {
        return checks;
    }

    void show(@Nullable CrossCheck check) {
        line.setVisible(check != null);
        line.setManaged(check != null);
        checks.getChildren().clear();
        if (check == null) {
            return;
        }
        mark(line, check.passed());
        line.setText(Texts.of("report.check", check.summary()));
        Label title = new Label(Texts.of("report.check.rows"));
        title.getStyleClass().add("second-line");
        title.setWrapText(true);
        checks.getChildren().add(title);
        check.checks().stream()
                .sorted(Comparator.comparing(Check::passed))
                .forEach(one -> checks.getChildren().add(row(one)));
    }

    private Button row(Check check) {
        Button row = Buttons.quiet(check.label(), Feather.CHECK, () -> rows.accept(check));
        row.setMinWidth(0);
        row.setWrapText(true);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setDisable(check.items().isEmpty());
        mark(row, check.passed());
        Why.on(
                row,
                () -> Texts.of(
                        "report.check.why",
                        check.label(),
                        check.left(),
                        check.right(),
                        check.difference(),
                        check.unit(),
                        check.items().size()));
        return row;
    }

    private static void mark(Button button, boolean passed) {
        button.setGraphic(Icons.of(passed ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        button.pseudoClassStateChanged(FAILED, !passed);
    }
}
