package cn.banshi.ui.form;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.form.FormEntry;
import cn.banshi.work.form.FormWork;
import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 报送模板: the kept forms, the sheet of one as it will be filled, and what may be corrected on it. */
public final class FormScreen implements Screen {

    private final UiContext context;
    private final FormModel model;
    private final FormActs acts;
    private final FormDialogs dialogs;
    private final FormFilling filling;
    private final ListView<FormEntry> list = new ListView<>();
    private final FormPreview preview;
    private final FormCellPane cell;
    private final FormChoicePane choice;
    private final Label warnings = new Label();
    private final BorderPane content = new BorderPane();
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;
    private boolean showing;

    /** Makes the screen on the open ledger. */
    public FormScreen(UiContext context) {
        this.context = context;
        this.model = new FormModel(context.services(), context.desk(), context.tasks(), context.notices());
        this.acts = new FormActs(model, context.notices());
        this.dialogs = new FormDialogs(model, acts, context.dialogs());
        this.filling = new FormFilling(model, context.dialogs(), context.settings(), context.notices());
        FormCorrections corrections = new FormCorrections(model);
        this.preview = new FormPreview(
                model, corrections, () -> context.desk().ledger().office());
        this.cell = new FormCellPane(
                model, corrections, () -> context.desk().ledger().office());
        this.choice = new FormChoicePane(model);
        content.getStyleClass().add("form-screen");
        content.setLeft(list());
        content.setCenter(preview);
        content.setRight(side());
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        content.setOnDragOver(this::over);
        content.setOnDragDropped(this::dropped);
        preview.placeProperty().addListener(change -> showCell());
        model.draftProperty().addListener((o, was, draft) -> show(draft));
        filling.warningsProperty().addListener((o, was, said) -> warn(said));
        context.desk().onChange(change -> choice.fill(change.ledger().office()));
        choice.fill(context.desk().ledger().office());
        show(model.draft());
        FormHead head = new FormHead(model, acts());
        head.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        face = new Face(head, content, scope)
                .withHints(
                        new KeyHint("Ctrl+Enter", Texts.of("form.hint.fill")),
                        new KeyHint("Ctrl+S", Texts.of("form.hint.save")),
                        new KeyHint("Ctrl+N", Texts.of("form.hint.create")),
                        new KeyHint("Shift+F10", Texts.of("form.hint.correct")),
                        new KeyHint("Esc", Texts.of("form.hint.back")))
                .withStyleSheet("/cn/banshi/ui/form/form.css");
    }

    private Node list() {
        list.setItems(model.list());
        list.getStyleClass().add("form-list");
        list.setCellFactory(view -> new ListCell<>() {
            {
                // Long names are cut, not scrolled.
                setPrefWidth(0);
                Why.on(this, () -> getText() == null ? "" : getText());
            }

            @Override
            protected void updateItem(@Nullable FormEntry entry, boolean empty) {
                super.updateItem(entry, empty);
                setText(empty || entry == null ? null : entry.name());
            }
        });
        Label none = new Label(Texts.of("form.list.empty"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        VBox empty = new VBox(none, Buttons.plain(Texts.of("form.create"), Feather.PLUS, dialogs::create));
        empty.getStyleClass().add("form-section");
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, entry) -> {
            if (entry != null && !showing) {
                model.choose(entry);
            }
        });
        return list;
    }

    private Node side() {
        warnings.setWrapText(true);
        warnings.getStyleClass().add("warning-words");
        VBox box = new VBox(warnings, cell, choice);
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("side-pane", "form-side");
        warn(List.of());
        return scroll;
    }

    private void warn(List<String> said) {
        warnings.setText(String.join("\n", said));
        warnings.setVisible(!said.isEmpty());
        warnings.setManaged(!said.isEmpty());
    }

    private FormHead.Acts acts() {
        return new FormHead.Acts() {
            @Override
            public void back() {
                context.navigator().back();
            }

            @Override
            public void create() {
                dialogs.create();
            }

            @Override
            public void save() {
                FormScreen.this.save();
            }

            @Override
            public void rename() {
                dialogs.rename();
            }

            @Override
            public void delete() {
                acts.delete();
            }

            @Override
            public void export() {
                dialogs.export();
            }

            @Override
            public void takeIn() {
                dialogs.takeIn();
            }

            @Override
            public void folder() {
                filling.chooseFolder();
            }

            @Override
            public void fill() {
                FormScreen.this.fill();
            }

            @Override
            public void fillAll() {
                take();
                filling.fillAll();
            }
        };
    }

    /** Takes over what is being typed, which leaving the field does. */
    private void take() {
        if (cell.isFocusWithin()) {
            preview.focus();
        }
    }

    private void save() {
        take();
        model.save();
    }

    private void fill() {
        take();
        filling.fill();
    }

    private void show(@Nullable FormDraft draft) {
        showing = true;
        if (draft == null) {
            list.getSelectionModel().clearSelection();
        } else {
            model.list().stream()
                    .filter(entry -> entry.name().equals(draft.kept()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        showing = false;
        choice.show(draft);
        showCell();
        scope.set(
                draft == null
                        ? Texts.of("form.scope.none")
                        : Texts.of(
                                draft.dirty() ? "form.scope.dirty" : "form.scope",
                                draft.content() == null ? 0 : draft.content().items()));
    }

    private void showCell() {
        cell.show(model.draft(), preview.placeProperty().get());
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            fill();
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        for (File file : files) {
            if (file.getName().toLowerCase(Locale.ROOT).endsWith("." + FormWork.PARCEL)) {
                acts.takeIn(file.toPath());
            } else {
                acts.add(file.toPath());
            }
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        model.active(true);
        model.renew(null);
        list.requestFocus();
    }

    @Override
    public void left() {
        take();
        model.active(false);
    }

    @Override
    public void closing() {
        take();
        model.close();
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case NEW -> dialogs.create();
            case SAVE -> save();
            case REFRESH -> model.renew(null);
            case NEXT_PANE, PREVIOUS_PANE -> {
                if (list.isFocused()) {
                    preview.focus();
                } else {
                    list.requestFocus();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
