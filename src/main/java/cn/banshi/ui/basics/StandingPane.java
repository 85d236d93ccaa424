package cn.banshi.ui.basics;

import cn.banshi.domain.Row;
import cn.banshi.ui.basics.BasicsActs.UseLink;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Navigator;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.rows.RowKinds;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Under the fields: where the row is used, merging, disabling, deleting. */
final class StandingPane extends VBox {
    private final BasicsModel model;
    private final BasicsActs acts;
    private final Navigator navigator;
    private final FlowPane links = new FlowPane();
    private final PinyinChoice<Row> into = new PinyinChoice<>(Texts.of("basics.merge.into"), RowKinds::nameOf);
    private final Label mergeHint = hint();
    private final VBox merging;
    private final Button toggle;
    private final Button delete;
    private final Label deleteHint = hint();

    StandingPane(BasicsModel model, BasicsActs acts, Navigator navigator, DialogService dialogs) {
        this.model = model;
        this.acts = acts;
        this.navigator = navigator;
        getStyleClass().add("basics-section");
        links.getStyleClass().add("basics-links");
        into.setId("basics-merge-into");
        into.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(into, Priority.ALWAYS);
        Button merge = Buttons.plain(Texts.of("basics.merge"), () -> {
            Row target = into.getValue();
            if (target == null) {
                into.requestFocus();
            } else if (dialogs.confirm(acts.mergeQuestion(target))) {
                acts.merge(target);
            }
        });
        merge.setId("basics-merge");
        HBox choice = new HBox(into, merge);
        choice.getStyleClass().add("basics-buttons");
        merging = new VBox(title("basics.merge.heading"), choice, mergeHint);
        merging.getStyleClass().add("basics-section");
        toggle = Buttons.plain("", acts::toggleActive);
        toggle.setId("basics-toggle");
        delete = Buttons.danger(Texts.of("basics.delete"), acts::delete);
        delete.setId("basics-delete");
        HBox buttons = new HBox(toggle, delete);
        buttons.getStyleClass().add("basics-buttons");
        getChildren()
                .addAll(
                        title("basics.use.heading"),
                        links,
                        merging,
                        title("basics.disable.heading"),
                        buttons,
                        deleteHint);
    }

    private static Label title(String key) {
        Label title = new Label(Texts.of(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private static Label hint() {
        Label hint = new Label();
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("field-line");
        return hint;
    }

    /** Shows what stands about the row in the editor. */
    void show() {
        links.getChildren().clear();
        if (acts.grids() > 0) {
            links.getChildren().add(Buttons.text(Texts.of("basics.use.grids", acts.grids()), acts::openGrids));
        }
        for (UseLink link : acts.links()) {
            Target target = link.target();
            if (target == null) {
                Label words = new Label(link.words());
                words.getStyleClass().add("muted");
                links.getChildren().add(words);
            } else {
                links.getChildren().add(Buttons.text(link.words(), () -> navigator.open(target)));
            }
        }
        if (links.getChildren().isEmpty()) {
            Label none =
                    new Label(Texts.of(model.kind().equals(BasicsKind.GRID) ? "basics.use.later" : "basics.use.none"));
            none.getStyleClass().add("muted");
            links.getChildren().add(none);
        }
        List<Row> targets = acts.mergeTargets();
        merging.setVisible(!targets.isEmpty());
        merging.setManaged(!targets.isEmpty());
        into.setPromptText(Texts.of("basics.merge.into") + " "
                + Texts.of("basics.merge.choose", model.kind().noun()));
        if (!into.getItems().equals(targets)) {
            into.values(targets);
        }
        mergeHint.setText(acts.mergeHint());
        toggle.setText(Texts.of(acts.active() ? "basics.disable" : "basics.enable"));
        toggle.setDisable(!acts.canDisable());
        delete.setDisable(!acts.canDelete());
        deleteHint.setText(acts.deleteHint());
    }
}
