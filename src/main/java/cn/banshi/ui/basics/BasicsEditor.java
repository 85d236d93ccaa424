package cn.banshi.ui.basics;

import cn.banshi.domain.office.Leader;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Navigator;
import cn.banshi.work.rows.RowKinds;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The pane at the right: one row with everything that can be done to it. */
final class BasicsEditor extends VBox {
    private final BasicsModel model;
    private final TypedActs typed;
    private final Label title = new Label();
    private final Label place = new Label();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final HolderPane holders;
    private final StandingPane standing;
    private final Button save;
    private final Button discard;
    private final Label state = new Label();
    // What was typed is on disk soon after the last key, also when the program is killed.
    private final PauseTransition quiet = new PauseTransition(Duration.seconds(1));
    private @Nullable FieldGrid fields;

    BasicsEditor(BasicsModel model, BasicsActs acts, Navigator navigator, DialogService dialogs) {
        this.model = model;
        this.typed = new TypedActs(model);
        this.holders = new HolderPane(model, new HolderActs(model));
        this.standing = new StandingPane(model, acts, navigator, dialogs);
        getStyleClass().addAll("side-pane", "basics-editor");
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        place.getStyleClass().add("muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, place);
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("basics-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        discard = Buttons.plain(Texts.of("basics.discard"), typed::discard);
        discard.setGraphic(Buttons.keyCap("Esc"));
        discard.setContentDisplay(ContentDisplay.RIGHT);
        save = Buttons.primary(Texts.of("basics.save"), "Ctrl+S", this::save);
        state.getStyleClass().addAll("field-line");
        state.setMinWidth(0);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(state, discard, save);
        foot.getStyleClass().add("basics-foot");
        getChildren().addAll(head, scroll, foot);
        quiet.setOnFinished(event -> keep());
        model.formProperty().addListener(change -> build());
        model.changesProperty().addListener(change -> show());
        build();
    }

    private void build() {
        RowForm form = model.form();
        holders.keep();
        body.getChildren().clear();
        fields = null;
        if (form != null) {
            FieldGrid grid = new FieldGrid(form);
            fields = grid;
            body.getChildren().add(grid);
            if (form.base() instanceof Leader && !form.isNew()) {
                body.getChildren().add(holders);
            }
            if (!form.isNew() && model.kind().list()) {
                body.getChildren().add(standing);
            }
            form.changedProperty().addListener(change -> showState());
            form.fields().forEach(field -> form.text(field.component()).addListener(change -> quiet.playFromStart()));
            scroll.setVvalue(0);
        }
        show();
    }

    private void show() {
        RowForm form = model.form();
        title.setText(form == null ? "" : words(form));
        int number = 0;
        for (BasicsRow row : model.rows()) {
            number = form != null && row.id() == form.base().id() ? row.number() : number;
        }
        place.setText(number == 0 || !model.kind().ordered() ? "" : Texts.of("basics.place", number));
        if (form != null && !form.isNew()) {
            if (form.base() instanceof Leader leader) {
                holders.show(leader);
            }
            if (model.kind().list()) {
                standing.show();
            }
        }
        showState();
    }

    private String words(RowForm form) {
        return form.isNew() ? Texts.of("basics.create", model.kind().noun()) : RowKinds.nameOf(form.base());
    }

    private void showState() {
        RowForm form = model.form();
        boolean open = form != null && (form.isChanged() || form.isNew());
        save.setDisable(!open);
        discard.setDisable(!open);
        long wrong = form == null ? 0 : form.wrongCount();
        state.getStyleClass().removeAll("wrong", "warned");
        if (wrong > 0) {
            state.setText(Texts.of("basics.wrong.count", wrong));
            state.getStyleClass().add("wrong");
        } else {
            state.setText(form != null && form.isChanged() ? Texts.of("basics.state.draft") : "");
            state.getStyleClass().add("warned");
        }
    }

    /** Saves; the focus goes to what is wrong. */
    void save() {
        typed.save();
        focusWrong();
    }

    /** Takes back what was typed; false where nothing was. */
    boolean discard() {
        return typed.discard();
    }

    /** The focus goes to the first field with something wrong; false where there is none. */
    boolean focusWrong() {
        RowForm form = model.form();
        FormField wrong = form == null ? null : form.firstWrong();
        if (wrong == null || fields == null) {
            return false;
        }
        fields.focus(wrong.component());
        return true;
    }

    /** The focus goes to the first field. */
    void focus() {
        if (fields != null) {
            fields.focus(null);
        }
    }

    boolean hasFocus(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return false;
    }

    /** Keeps what was typed as drafts. */
    void keep() {
        quiet.stop();
        model.leave();
        holders.keep();
    }

    /** The same, on disk when this returns. */
    void keepNow() {
        keep();
        model.drafts().flush();
    }
}
