package cn.banshi.ui.report;

import cn.banshi.domain.edition.Edition;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.report.LockState.State;
import cn.banshi.ui.shell.Navigator;
import cn.banshi.ui.shell.Target;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Whether the month in front was reported, and the way to lock it or to what was reported. */
final class LockPanel extends VBox {
    private final Navigator navigator;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Button act = Buttons.plain("", this::go);
    private @Nullable State state;

    LockPanel(Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("lock-panel");
        title.getStyleClass().add("bold");
        words.getStyleClass().add("second-line");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        act.setMaxWidth(Double.MAX_VALUE);
        act.setId("report-lock");
        getChildren().addAll(title, words, act);
        show(null);
    }

    /** The button alone, for narrow windows. */
    void compact(boolean only) {
        for (Label label : new Label[] {title, words}) {
            label.setVisible(!only);
            label.setManaged(!only);
        }
        getStyleClass().setAll(only ? "lock-button" : "lock-panel");
    }

    void show(@Nullable State now) {
        state = now;
        setVisible(now != null);
        setManaged(now != null);
        if (now == null) {
            return;
        }
        int month = now.month().getMonthValue();
        Edition edition = now.edition();
        boolean open = edition == null && now.refusal().isEmpty();
        title.setGraphic(Icons.of(edition == null ? Feather.UNLOCK : Feather.LOCK));
        if (edition == null) {
            title.setText(Texts.of("report.lock.not", month));
            words.setText(open ? Texts.of("report.lock.words") : now.refusal());
        } else {
            title.setText(Texts.of("report.lock.done", month, edition.issued().revision()));
            words.setText(Texts.of("report.lock.edition"));
        }
        act.setText(open ? Texts.of("report.lock.act", month) : Texts.of("report.editions"));
        act.setGraphic(Icons.of(open ? Feather.LOCK : Feather.ARCHIVE));
    }

    private void go() {
        State now = state;
        if (now == null) {
            return;
        }
        boolean open = now.edition() == null && now.refusal().isEmpty();
        navigator.open(
                open
                        ? new Target.LockTarget(now.month())
                        : new Target.EditionTarget(now.edition() == null ? null : now.month()));
    }
}
