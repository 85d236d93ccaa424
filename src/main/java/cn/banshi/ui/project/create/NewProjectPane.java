package cn.banshi.ui.project.create;

import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.FieldLine;
import cn.banshi.ui.kit.SuggestField;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.work.project.NewProject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** 新增项目 beside the list: five must-fill fields, saved with Ctrl+S. What is typed stays as a draft when it is closed. */
public final class NewProjectPane extends VBox {
    private static final double WIDTH = 408;

    /** What stays visible above a field that is scrolled to. */
    private static final double HEAD_ROOM = 12;

    private final NewProjectModel model;
    private final Host host;
    private final GridPane grid = new GridPane();
    private final Map<ProjectField, Node> fields = new EnumMap<>(ProjectField.class);
    private final Map<ProjectField, FieldLine> lines = new EnumMap<>(ProjectField.class);
    private final TextField name = new TextField();
    private final TextField wording = new TextField();
    private final PauseTransition keep = new PauseTransition(Duration.seconds(1));
    private int rows;

    /** What the screen around it does. */
    public interface Host {
        /** Shows the stored item in the list. */
        void created(Dossier dossier, boolean again);

        /** Opens the full form with the same values. */
        void more(NewProject form);

        /** A department that was not known was added. */
        void added(Department department);

        /** Leads to where communities, categories and departments are kept. */
        void basics();

        /** Takes the pane away. */
        void closePane();
    }

    /** A pane over a quick form. */
    public NewProjectPane(NewProjectModel model, Host host) {
        this.model = model;
        this.host = host;
        getStyleClass().addAll("side-pane", "new-project");
        minWidthProperty().bind(UiScale.following(WIDTH));
        prefWidthProperty().bind(UiScale.following(WIDTH));
        maxWidthProperty().bind(UiScale.following(WIDTH));
        buildFields();
        Label place = new Label();
        place.getStyleClass().add("new-place");
        place.textProperty().bind(model.echoes().placeProperty());
        place.setWrapText(true);
        VBox body = new VBox(grid, place);
        body.getStyleClass().add("new-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // Suggestions that open below the edge come into view.
        grid.heightProperty().addListener((property, before, now) -> {
            if (now.doubleValue() > before.doubleValue()) {
                Platform.runLater(() -> showFocused(scroll, body));
            }
        });
        getChildren().addAll(head(), scroll, foot());
        model.errors().addListener((MapChangeListener<ProjectField, String>) change -> showLine(change.getKey()));
        model.echoes().nameProperty().addListener((property, before, now) -> showLine(ProjectField.NAME));
        model.echoes()
                .deadlineProperty()
                .addListener((property, before, now) -> showLine(ProjectField.DEADLINE_WORDING));
        keep.setOnFinished(event -> model.keepTyped());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.nameProperty().addListener(change -> keep.playFromStart());
        model.wordingProperty().addListener(change -> keep.playFromStart());
        model.communityProperty().addListener(change -> keep.playFromStart());
        model.categoryProperty().addListener(change -> keep.playFromStart());
        model.departmentProperty().addListener(change -> keep.playFromStart());
    }

    private void showFocused(ScrollPane scroll, Node body) {
        double hidden =
                body.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        for (Node field : fields.values()) {
            if (field.isFocused() && hidden > 0) {
                double top = body.sceneToLocal(field.localToScene(0, 0)).getY();
                scroll.setVvalue(Math.max(0, Math.min(1, (top - UiScale.px(HEAD_ROOM)) / hidden)));
            }
        }
    }

    private Node head() {
        Label title = new Label(Texts.of("create.title"));
        title.getStyleClass().add("record-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label code = new Label();
        code.getStyleClass().add("second-line");
        code.textProperty()
                .bind(model.echoes()
                        .codeProperty()
                        .map(next -> next.isEmpty() ? Texts.of("create.code.later") : Texts.of("create.code", next)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, code, gap, Buttons.icon(Texts.of("create.close"), Feather.X, host::closePane));
        head.getStyleClass().add("new-head");
        return head;
    }

    private void buildFields() {
        grid.getStyleClass().add("new-grid");
        name.textProperty().bindBidirectional(model.nameProperty());
        add(ProjectField.NAME, name, name);
        SuggestField<Community> community = choice(
                        model.choices()::communities, Community::name, "create.nothing.community")
                .withDetails(each -> "");
        community.valueProperty().bindBidirectional(model.communityProperty());
        add(ProjectField.COMMUNITY, community, community.text());
        SuggestField<DictionaryValue> category = choice(
                        model.choices()::categories, DictionaryValue::name, "create.nothing.category")
                .withDetails(each -> "");
        category.valueProperty().bindBidirectional(model.categoryProperty());
        add(ProjectField.CATEGORY, category, category.text());
        SuggestField<Department> department = choice(
                        model.choices()::departments, Department::name, "create.nothing.department")
                .withDetails(model.choices()::detail)
                .withOffer(
                        typed -> Texts.of("create.offer.department", typed),
                        typed -> model.addDepartment(typed, host::added));
        department.valueProperty().bindBidirectional(model.departmentProperty());
        add(ProjectField.LEAD_DEPARTMENT, department, department.text());
        wording.textProperty().bindBidirectional(model.wordingProperty());
        wording.setPromptText(Texts.of("create.wording.prompt"));
        add(ProjectField.DEADLINE_WORDING, wording, wording);
    }

    private <T> SuggestField<T> choice(Supplier<List<T>> values, Function<T, String> words, String nothing) {
        return new SuggestField<>(values, words).withNothing(Texts.of(nothing), host::basics);
    }

    private void add(ProjectField field, Node shown, Node focus) {
        Label label = new Label(field.label());
        label.getStyleClass().add("form-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(focus);
        Label star = new Label("*");
        star.getStyleClass().add("required-star");
        HBox words = new HBox(label, star);
        words.getStyleClass().add("new-label");
        FieldLine line = new FieldLine(focus);
        VBox box = new VBox(shown, line);
        box.getStyleClass().add("new-field");
        GridPane.setHgrow(box, Priority.ALWAYS);
        grid.addRow(rows++, words, box);
        fields.put(field, focus);
        lines.put(field, line);
        showLine(field);
    }

    private void showLine(ProjectField field) {
        FieldLine line = lines.get(field);
        if (line == null) {
            return;
        }
        String error = model.errors().get(field);
        Echo echo = field == ProjectField.NAME
                ? model.echoes().nameProperty().get()
                : field == ProjectField.DEADLINE_WORDING
                        ? model.echoes().deadlineProperty().get()
                        : Echo.NONE;
        line.getStyleClass().remove("good");
        if (error != null) {
            line.wrong(error);
        } else if (echo.tone() == Echo.Tone.WARNING) {
            line.warned(echo.text());
        } else {
            line.hint(echo.text());
            if (echo.tone() == Echo.Tone.GOOD) {
                line.getStyleClass().add("good");
            }
        }
    }

    private Node foot() {
        Label note = new Label(Texts.of("create.note"));
        note.getStyleClass().add("second-line");
        note.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button again = Buttons.plain(Texts.of("create.again"), () -> save(true));
        again.setGraphic(Buttons.keyCap("Alt+S"));
        again.setContentDisplay(ContentDisplay.RIGHT);
        HBox buttons = new HBox(
                Buttons.text(Texts.of("create.more"), () -> host.more(model.form())),
                gap,
                again,
                Buttons.primary(Texts.of("create.save"), "Ctrl+S", () -> save(false)));
        buttons.getStyleClass().add("new-buttons");
        VBox foot = new VBox(note, buttons);
        foot.getStyleClass().add("new-foot");
        return foot;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.S && event.isAltDown() && !event.isShortcutDown()) {
            save(true);
            event.consume();
        }
    }

    /** Saves; the first wrong field gets the focus. */
    public void save(boolean again) {
        model.save(again, created -> host.created(created, again));
        nextError();
    }

    /** Puts the focus on the first field that is wrong. */
    public boolean nextError() {
        for (Map.Entry<ProjectField, Node> entry : fields.entrySet()) {
            if (model.errors().containsKey(entry.getKey())) {
                entry.getValue().requestFocus();
                return true;
            }
        }
        return false;
    }

    /** Puts the focus on the first field. */
    public void begin() {
        // The fields come into the scene with the scroll pane's skin only.
        applyCss();
        layout();
        name.requestFocus();
    }

    /** Whether one of its fields has the focus. */
    public boolean hasFocusInside() {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node != this) {
            node = node.getParent();
        }
        return node == this;
    }
}
