package cn.banshi.ui.importing;

import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.ui.kit.DialogService.FileKind;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.Verdict;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 导入: a foreign table from the file over the check to the ledger. */
public final class ImportScreen implements Screen {
    private static final double NARROW = 1100;

    private final UiContext context;
    private final ImportModel model;
    private final Preview preview;
    private final PreviewTable table;
    private final ReasonBar reason;
    private final ChoosePage choosePage;
    private final DonePage donePage;
    private final VBox checkPage;
    private final VBox notices = new VBox();
    private final VBox content;
    private final StringProperty scope = new SimpleStringProperty("");
    private final ObjectProperty<List<KeyHint>> hints = new SimpleObjectProperty<>(List.of());
    private final Face face;
    private boolean untouched = true;

    /** Makes the screen on the open ledger. */
    public ImportScreen(UiContext context) {
        this.context = context;
        model = new ImportModel(context.services(), context.desk(), context.tasks());
        preview = new Preview(model);
        table = new PreviewTable(model, preview, context.settings());
        reason = new ReasonBar(model, preview, table, () -> nextError(true));
        choosePage = new ChoosePage(model, this::chooseFiles, this::paste);
        donePage =
                new DonePage(model, this::writeErrors, () -> context.navigator().open(Place.PROJECTS));
        checkPage = checkPage();
        StackPane pages = new StackPane(choosePage, checkPage, donePage);
        VBox.setVgrow(pages, Priority.ALWAYS);
        content = new VBox(pages, notices);
        content.getStyleClass().add("import-screen");
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.stepProperty().addListener(change -> showStep());
        model.writingProperty().addListener(change -> focus());
        model.stateProperty()
                .addListener((o, was, now) -> untouched =
                        untouched || now.parts().size() > was.parts().size());
        model.reviewProperty().addListener(change -> reviewed());
        table.node().widthProperty().addListener(change -> table.fit());
        showStep();
        face = new Face(new ImportHead(model), content, scope)
                .withHints(hints)
                .withNotices(notices)
                .withStyleSheet("/cn/banshi/ui/importing/importing.css");
    }

    private VBox checkPage() {
        PartList parts = new PartList(model);
        HBox middle = new HBox(parts, table.box());
        middle.widthProperty().addListener((o, was, width) -> {
            parts.getStyleClass().remove("narrow");
            if (width.doubleValue() < UiScale.px(NARROW)) {
                parts.getStyleClass().add("narrow");
            }
        });
        HBox.setHgrow(table.box(), Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox page = new VBox(
                new PlanBar(model, preview, new Layouts()),
                new RefusedBar(model),
                new AskBar(model, preview),
                new LockedBar(model),
                middle,
                reason,
                new CountBar(model, preview, this::writeErrors));
        page.disableProperty().bind(model.writingProperty());
        return page;
    }

    private static List<KeyHint> hints(ImportModel.Step step) {
        return switch (step) {
            case CHOOSE ->
                List.of(
                        new KeyHint("Ctrl+N", Texts.of("import.choose")),
                        new KeyHint("Ctrl+V", Texts.of("import.paste")));
            case CHECK ->
                List.of(
                        new KeyHint("F8", Texts.of("import.hint.error")),
                        new KeyHint("F2", Texts.of("import.hint.edit")),
                        new KeyHint("Alt+↓", Texts.of("import.hint.column")),
                        new KeyHint("Ctrl+Enter", Texts.of("import.hint.run")));
            case DONE -> List.of(new KeyHint("Ctrl+Z", Texts.of("notice.undo")));
        };
    }

    private void showStep() {
        ImportModel.Step step = model.stepProperty().get();
        hints.set(hints(step));
        show(choosePage, step == ImportModel.Step.CHOOSE);
        show(checkPage, step == ImportModel.Step.CHECK);
        show(donePage, step == ImportModel.Step.DONE);
        scope.set(Texts.of(step == ImportModel.Step.DONE ? "import.scope.done" : "import.scope.nothing"));
        focus();
    }

    private static void show(Node page, boolean visible) {
        page.setVisible(visible);
        page.setManaged(visible);
    }

    private void focus() {
        switch (model.stepProperty().get()) {
            case CHOOSE -> choosePage.focus();
            case CHECK -> table.node().requestFocus();
            case DONE -> donePage.focus();
        }
    }

    /** After the first check of a file the clerk begins at its first error. */
    private void reviewed() {
        if (untouched && model.reviewProperty().get() != null) {
            untouched = false;
            Platform.runLater(() -> {
                Issue first = preview.next(-1, -1, true);
                if (first != null && first.part() == model.state().front()) {
                    table.goTo(first.row().row(), first.columnOrFirst());
                } else if (table.line() == null) {
                    table.goTo(firstDataRow(), -1);
                }
            });
        }
    }

    private int firstDataRow() {
        return preview.lines().stream()
                .filter(SheetLine::isData)
                .map(SheetLine::row)
                .findFirst()
                .orElse(0);
    }

    private void nextError(boolean forward) {
        SheetLine line = table.line();
        Issue next = preview.next(line == null ? -1 : line.row(), table.column(), forward);
        if (next != null) {
            if (next.part() != model.state().front()) {
                model.show(next.part());
            }
            table.goTo(next.row().row(), next.columnOrFirst());
        }
    }

    private void chooseFiles() {
        FileKind kind = new FileKind(Texts.of("import.kind.table"), "xlsx;xlsm;xls;csv");
        List<Path> files = context.dialogs().chooseOpenAll(Texts.of("import.choose.dialog"), List.of(kind));
        if (!files.isEmpty()) {
            model.incoming().open(files);
        }
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        List<Path> files = Clipboard.getSystemClipboard().getFiles().stream()
                .map(java.io.File::toPath)
                .toList();
        if (!files.isEmpty()) {
            model.incoming().open(files);
        } else if (text == null || text.isBlank()) {
            context.notices().told(Texts.of("import.paste.nothing"));
        } else {
            model.incoming().paste(text);
        }
    }

    private void writeErrors() {
        Review review = model.reviewProperty().get();
        if (review == null) {
            return;
        }
        for (int i = 0; i < review.parts().size(); i++) {
            Review.Part part = review.parts().get(i);
            if (part.counts().getOrDefault(Verdict.ERROR, 0) > 0) {
                int index = i;
                String name = part.table().fileName().replaceAll("\\.[A-Za-z]{3,4}$", "");
                context.dialogs()
                        .chooseSave(
                                Texts.of("output.where"),
                                Texts.of("import.errors.name", name),
                                new FileKind(Texts.of("output.kind.xlsx"), "xlsx"))
                        .ifPresent(file -> model.writeErrors(index, file, this::told));
            }
        }
    }

    private void told(Path file) {
        context.notices().written(Texts.of("output.written", file), file);
    }

    private final class Layouts implements PlanBar.Layouts {
        private FileKind kind() {
            return new FileKind(Texts.of("import.layout.kind"), "json");
        }

        @Override
        public void remember() {
            new LayoutActs(model).remember(() -> context.notices().told(Texts.of("import.remembered")));
        }

        @Override
        public void exportLayout() {
            ImportPart part = model.state().inFront();
            IncomingKind of = part == null ? IncomingKind.PROJECTS : part.plan().kind();
            context.dialogs()
                    .chooseSave(Texts.of("output.where"), Texts.of("import.layout.name", of.label()), kind())
                    .ifPresent(file -> new LayoutActs(model).write(file, ImportScreen.this::told));
        }

        @Override
        public void importLayout() {
            context.dialogs()
                    .chooseOpen(Texts.of("import.layout.import"), List.of(kind()))
                    .ifPresent(new LayoutActs(model)::read);
        }
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            table.commitOpen();
            if (model.stepProperty().get() == ImportModel.Step.CHECK) {
                model.run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.V && event.isShortcutDown() && !typing) {
            paste();
            event.consume();
        }
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.ImportTarget wanted) {
            if (!wanted.files().isEmpty()) {
                model.incoming().open(wanted.files());
            } else if (!wanted.block().isEmpty()) {
                model.incoming().paste(wanted.block());
            }
        }
        focus();
    }

    @Override
    public void left() {
        table.commitOpen();
    }

    @Override
    public boolean undoStep() {
        return model.undo();
    }

    @Override
    public boolean redoStep() {
        return model.redo();
    }

    @Override
    public boolean handle(Command command) {
        boolean check = model.stepProperty().get() == ImportModel.Step.CHECK;
        switch (command) {
            case NEXT_ERROR -> nextError(true);
            case PREVIOUS_ERROR -> nextError(false);
            case NEW -> chooseFiles();
            case REFRESH -> model.renew();
            case NEXT_PANE -> reason.focusAct();
            case PREVIOUS_PANE -> focus();
            case BACK -> {
                if (!check) {
                    return false;
                }
                focus();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
