package cn.banshi.ui.history;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.history.UndoEffect;
import cn.banshi.work.history.UndoOutlook;
import cn.banshi.work.history.UndoStep;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The right side of 变更记录: one change set, and what can be done about it. */
final class ChangePane extends StackPane {
    /** What the pane asks of the screen. */
    interface Acts {
        void openItem();

        void undoThis();

        void undoToHere();

        void redo();

        void go(ChangeSet set);
    }

    private static final Duration PAUSE = Duration.millis(200);

    private final UiContext context;
    private final HistoryModel model;
    private final Acts acts;
    private final Label title = new Label();
    private final Label second = new Label();
    private final VBox words = new VBox(title, second);
    private final HBox buttons = new HBox();
    private final HBox wideHead = new HBox();
    private final VBox head = new VBox();
    private final FieldTable fields = new FieldTable();
    private final VBox prospects = new VBox();
    private final Button openItem;
    private final Button undoThis;
    private final Button undoToHere;
    private final Label nothing = new Label(Texts.of("history.choose"));
    private final ScrollPane scroll = new ScrollPane();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean active;

    ChangePane(UiContext context, HistoryModel model, Acts acts) {
        this.context = context;
        this.model = model;
        this.acts = acts;
        getStyleClass().add("change-pane");
        title.getStyleClass().add("record-title");
        title.setWrapText(true);
        second.getStyleClass().add("muted");
        second.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        openItem = Buttons.plain(Texts.of("history.open"), acts::openItem);
        undoThis = Buttons.plain(Texts.of("history.undo.this"), acts::undoThis);
        undoToHere = Buttons.plain(Texts.of("history.undo.down"), Feather.CHEVRON_LEFT, acts::undoToHere);
        buttons.getChildren().addAll(openItem, undoThis, undoToHere);
        buttons.getStyleClass().add("change-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        wideHead.getStyleClass().add("change-head");
        prospects.getStyleClass().add("prospects");
        prospects.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        VBox body = new VBox(head, fields, prospects, gap);
        body.getStyleClass().add("change-body");
        VBox.setVgrow(fields, Priority.ALWAYS);
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        nothing.getStyleClass().add("muted");
        getChildren().addAll(nothing, scroll);
        narrow(false);
        pause.setOnFinished(event -> model.look());
        model.onChosen(this::lookSoon);
        model.chosenProperty().addListener(change -> showSet());
        model.detailsProperty().addListener((o, was, details) -> fields.show(details));
        model.outlookProperty().addListener(change -> showOutlook());
        showSet();
        showOutlook();
    }

    /** Puts the buttons below the title where the room is short. */
    void narrow(boolean small) {
        wideHead.getChildren().clear();
        head.getChildren().clear();
        if (small) {
            head.getChildren().setAll(words, buttons);
        } else {
            wideHead.getChildren().setAll(words, buttons);
            head.getChildren().setAll(wideHead);
        }
    }

    /** Whether the screen is in front; only then it looks ahead. */
    void active(boolean now) {
        active = now;
        if (now) {
            pause.playFromStart();
        } else {
            pause.stop();
        }
    }

    private void lookSoon() {
        if (active) {
            pause.playFromStart();
        }
    }

    void focusTable() {
        fields.table().requestFocus();
    }

    private void showSet() {
        ChangeSet set = model.chosenProperty().get();
        scroll.setVisible(set != null);
        nothing.setVisible(set == null);
        if (set == null) {
            return;
        }
        title.setText(set.title());
        List<String> parts = new ArrayList<>();
        parts.add(HistoryWords.items(set, context.desk().ledger()));
        parts.add(HistoryWords.moment(set.at(), model.today()));
        parts.add(set.author().person());
        parts.add(Texts.of("history.places", set.rowCount()));
        if (set.undone()) {
            parts.add(Texts.of("history.undone"));
        }
        parts.removeIf(String::isEmpty);
        second.setText(String.join(" · ", parts));
        openItem.setVisible(openable(set));
        openItem.setManaged(openable(set));
    }

    private boolean openable(ChangeSet set) {
        return set.projectIds().size() == 1
                && context.desk().ledger().dossier(set.projectIds().iterator().next()) != null;
    }

    private void showOutlook() {
        UndoOutlook outlook = model.outlookProperty().get();
        prospects.getChildren().clear();
        undoThis.setDisable(outlook == null || !outlook.alone().free());
        undoToHere.setDisable(
                outlook == null || !outlook.down().free() || outlook.down().sets() < 2);
        if (outlook == null) {
            return;
        }
        showEffects(outlook);
        List<Node> boxes = new ArrayList<>();
        if (outlook.alone().check() instanceof UndoCheck.Blocked why) {
            boxes.add(reason(outlook, why, "history.blocked.alone"));
        }
        if (outlook.down().check() instanceof UndoCheck.Blocked why && !sameReason(outlook)) {
            boxes.add(reason(outlook, why, "history.blocked.down"));
        }
        if (!boxes.isEmpty()) {
            prospects.getChildren().add(section("history.blocked.title"));
            prospects.getChildren().addAll(boxes);
        }
    }

    private static boolean sameReason(UndoOutlook outlook) {
        return outlook.alone().check().equals(outlook.down().check());
    }

    private void showEffects(UndoOutlook outlook) {
        boolean alone = outlook.alone().free();
        boolean down = outlook.down().free() && outlook.down().sets() > 1;
        if (!alone && !down) {
            return;
        }
        prospects.getChildren().add(section("history.effect.title"));
        if (alone) {
            prospects
                    .getChildren()
                    .add(box(Texts.of("history.effect.alone", outlook.alone().rows()), outlook.alone()));
        }
        if (down) {
            String words = Texts.of(
                    "history.effect.down",
                    outlook.down().sets() - 1,
                    outlook.down().rows());
            prospects.getChildren().add(box(words, outlook.down()));
        }
    }

    private Node box(String first, UndoStep step) {
        VBox box = new VBox(wrapped(first), wrapped(effectWords(step)));
        box.getStyleClass().add("effect-box");
        return box;
    }

    /** The effect of a step in figures. */
    String effectWords(UndoStep step) {
        UndoEffect effect = step.effect();
        int decimals = context.desk().ledger().office().office().wanDecimals();
        return effect == null ? "" : HistoryWords.effect(effect, decimals);
    }

    private Node reason(UndoOutlook outlook, UndoCheck.Blocked why, String headKey) {
        Label what = wrapped(Texts.of(headKey));
        what.getStyleClass().add("bold");
        VBox says = new VBox(what, wrapped(why.sentence()));
        says.setMinWidth(0);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox box = new HBox(Icons.of(Feather.ALERT_TRIANGLE), says);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("reason-box");
        Button wayOut = wayOut(outlook, why);
        if (wayOut != null) {
            box.getChildren().add(wayOut);
        }
        return box;
    }

    private @Nullable Button wayOut(UndoOutlook outlook, UndoCheck.Blocked why) {
        ChangeSet later = why.later();
        if (later != null && later.number() != outlook.set().number()) {
            return Buttons.plain(Texts.of("history.go.later"), () -> acts.go(later));
        }
        if (outlook.redoNext()) {
            return Buttons.plain(Texts.of("history.redo"), acts::redo);
        }
        ChangeSet original = outlook.original();
        if (original != null) {
            return Buttons.plain(Texts.of("history.go.original"), () -> acts.go(original));
        }
        return openable(outlook.set()) ? Buttons.plain(Texts.of("history.open"), acts::openItem) : null;
    }

    private static Label section(String key) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
