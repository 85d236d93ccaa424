package cn.banshi.ui.report;

import cn.banshi.domain.edition.Edition;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.report.LockState.State;
import cn.banshi.ui.report.ReportPreview.Shown;
import cn.banshi.ui.shell.Navigator;
import cn.banshi.ui.shell.Target;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Whether the month in front was reported, the way to lock it or to what was reported, and whether the pages in front are those
 * that were issued.
 */
final class LockPanel extends VBox {
    private final Navigator navigator;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Button act = Buttons.plain("", this::go);
    private final Button other = Buttons.plain("", this::swap);
    private final HBox acts = new HBox(act, other);
    private final BooleanProperty now;
    private @Nullable State state;
    private @Nullable Shown shown;

    /**
     * @param now whether the figures of now are wanted where the report in front was issued
     */
    LockPanel(Navigator navigator, BooleanProperty now) {
        this.navigator = navigator;
        this.now = now;
        getStyleClass().add("lock-panel");
        title.getStyleClass().add("bold");
        words.getStyleClass().add("second-line");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        for (Button button : new Button[] {act, other}) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        act.setId("report-lock");
        other.setId("report-other-figures");
        acts.getStyleClass().add("lock-panel-acts");
        getChildren().addAll(title, words, acts);
        lay();
    }

    /** The button alone, for narrow windows. */
    void compact(boolean only) {
        for (Label label : new Label[] {title, words}) {
            label.setVisible(!only);
            label.setManaged(!only);
        }
        getStyleClass().setAll(only ? "lock-button" : "lock-panel");
    }

    /** Follows the month. */
    void show(@Nullable State of) {
        state = of;
        lay();
    }

    /** Follows the pages in front; null where there are none. */
    void pages(@Nullable Shown report) {
        shown = report;
        lay();
    }

    private void lay() {
        State of = state;
        setVisible(of != null);
        setManaged(of != null);
        if (of == null) {
            return;
        }
        int month = of.month().getMonthValue();
        Edition edition = of.edition();
        boolean open = edition == null && of.refusal().isEmpty();
        title.setGraphic(Icons.of(of.locked() ? Feather.LOCK : Feather.UNLOCK));
        if (edition == null) {
            title.setText(Texts.of(of.locked() ? "report.lock.with" : "report.lock.not", month));
            words.setText(open ? Texts.of("report.lock.words") : of.refusal());
        } else {
            title.setText(Texts.of("report.lock.done", month, edition.issued().revision()));
            words.setText(Texts.of("report.lock." + figures()));
        }
        act.setText(open ? Texts.of("report.lock.act", month) : Texts.of("report.editions"));
        act.setGraphic(Icons.of(open ? Feather.LOCK : Feather.ARCHIVE));
        boolean both = edition != null && kept();
        other.setVisible(both);
        other.setManaged(both);
        other.setText(Texts.of(now.get() ? "report.lock.see.issued" : "report.lock.see.now"));
    }

    private boolean kept() {
        return shown != null && shown.kept() != null;
    }

    /** Which figures are in front: as issued, of now though there are issued ones, or of now since there are no such. */
    private String figures() {
        return shown != null && shown.asIssued() ? "issued" : kept() ? "now" : "other";
    }

    private void swap() {
        now.set(!now.get());
    }

    private void go() {
        State of = state;
        if (of == null) {
            return;
        }
        boolean open = of.edition() == null && of.refusal().isEmpty();
        navigator.open(
                open
                        ? new Target.LockTarget(of.month())
                        : new Target.EditionTarget(of.edition() == null ? null : of.month()));
    }
}
