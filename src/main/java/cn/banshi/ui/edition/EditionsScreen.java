package cn.banshi.ui.edition;

import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.Submission;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.ui.edition.EditionsModel.Shown;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.PagesView;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.file.FileNames;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 报送版本: what was reported, its papers as issued, what changed since, and to whom it was handed. */
public final class EditionsScreen implements Screen, EditionPane.Acts {
    private static final String PDF = "pdf";

    private final UiContext context;
    private final EditionsModel model;
    private final ListView<Edition> list = new ListView<>();
    private final PagesView pages;
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;
    private boolean showing;
    private @Nullable Shown before;

    /** Makes the screen on the open ledger. */
    public EditionsScreen(UiContext context) {
        this.context = context;
        this.model = new EditionsModel(context.services(), context.desk(), context.tasks(), context.notices());
        this.pages = new PagesView(context.tasks());
        BorderPane content = new BorderPane(pages);
        content.setLeft(list());
        content.setRight(new EditionPane(model, this));
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HeadBar head = new HeadBar(Texts.of("place.editions"));
        head.getChildren()
                .add(0, Buttons.plain(Texts.of("lock.back"), Feather.CHEVRON_LEFT, context.navigator()::back));
        face = new Face(head, content, scope)
                .withHints(
                        new KeyHint("↑ ↓", Texts.of("edition.hint.edition")),
                        new KeyHint("Ctrl+P", Texts.of("report.hint.print")),
                        new KeyHint("PgDn", Texts.of("report.hint.page")),
                        new KeyHint("Esc", Texts.of("form.hint.back")))
                .withStyleSheet("/cn/banshi/ui/edition/edition.css");
        model.editionProperty().addListener((o, was, edition) -> select(edition));
        model.shownProperty().addListener((o, was, shown) -> show(shown));
        model.busyProperty().addListener((o, was, busy) -> {
            if (busy) {
                pages.busy();
            }
        });
        model.troubleProperty().addListener((o, was, words) -> {
            if (words != null) {
                pages.tell(words);
            }
        });
    }

    private ListView<Edition> list() {
        list.setItems(model.list());
        list.getStyleClass().add("edition-list");
        list.setCellFactory(view -> new Cell());
        VBox none = new VBox(new Label(Texts.of("edition.none")));
        none.getStyleClass().add("edition-none");
        ((Label) none.getChildren().get(0)).setWrapText(true);
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, edition) -> {
            if (edition != null && !showing) {
                model.choose(edition);
            }
        });
        return list;
    }

    private void select(@Nullable Edition edition) {
        showing = true;
        if (edition == null) {
            list.getSelectionModel().clearSelection();
            pages.tell(Texts.of("edition.none"));
        } else {
            list.getSelectionModel().select(edition);
        }
        showing = false;
        scope.set(Texts.of("edition.scope", model.list().size()));
    }

    private void show(@Nullable Shown shown) {
        if (shown != null) {
            Shown last = before;
            boolean same = last != null
                    && last.code().equals(shown.code())
                    && last.edition().issued().id() == shown.edition().issued().id();
            pages.show(shown.pages(), !same);
        }
        before = shown;
    }

    @Override
    public void print() {
        Shown shown = model.shownProperty().get();
        if (shown != null) {
            context.output()
                    .print(
                            shown.report(),
                            shown.pages(),
                            context.services().reports().missing(shown.report()));
        }
    }

    @Override
    public void write() {
        Shown shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        String paper = shown.code().equals(EditionsModel.ADJUSTMENTS)
                ? Texts.of("edition.adjustments")
                : shown.code() + " " + model.name(shown.code(), "");
        String name = FileNames.of(ReportPeriod.of(shown.edition().month()), paper.strip()) + " "
                + Texts.of("edition.revision", shown.edition().issued().revision());
        context.output().saveFile(name, PDF, file -> model.write(shown, file));
    }

    @Override
    public void reissue() {
        Edition edition = model.editionProperty().get();
        if (edition == null) {
            return;
        }
        int next = edition.issued().revision() + 1;
        int month = edition.month().getMonthValue();
        TextField reason = new TextField();
        reason.setPromptText(Texts.of("edition.reissue.hint"));
        Label words = new Label(Texts.of("edition.reissue.words", month, next));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        VBox form = new VBox(reason, words);
        form.getStyleClass().add("small-form");
        boolean yes = context.dialogs()
                .form(
                        Texts.of("edition.reissue.title", month, next),
                        form,
                        Texts.of("edition.reissue.act", next),
                        Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty()));
        if (yes) {
            model.reissue(edition, reason.getText());
        }
    }

    @Override
    public void submit() {
        Edition edition = model.editionProperty().get();
        if (edition != null) {
            SubmissionForm form = new SubmissionForm(null, context.desk()::today);
            String title = Texts.of("edition.submit.title", edition.issued().name());
            if (context.dialogs().form(title, form, Texts.of("edition.submit.act"), form.ready())) {
                model.submit(edition, form.receiver(), form.date(), form.way(), form.receipt());
            }
        }
    }

    @Override
    public void correct(Submission entry) {
        SubmissionForm form = new SubmissionForm(entry, context.desk()::today);
        if (context.dialogs().form(Texts.of("edition.correct"), form, Texts.of("form.save"), form.ready())) {
            model.update(new Submission(
                    entry.id(),
                    entry.version(),
                    entry.editionId(),
                    form.receiver(),
                    form.date(),
                    form.way(),
                    form.receipt()));
        }
    }

    @Override
    public void remove(Submission entry) {
        model.remove(entry);
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (by != 0) {
            pages.turn(by);
            event.consume();
        }
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        Target.EditionTarget wanted = target instanceof Target.EditionTarget one ? one : new Target.EditionTarget(null);
        if (wanted.changes()) {
            model.show(EditionsModel.ADJUSTMENTS);
        }
        model.open(wanted.month());
        select(model.editionProperty().get());
        list.requestFocus();
    }

    @Override
    public void left() {
        model.active(false);
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case PRINT -> print();
            case NEXT_PANE, PREVIOUS_PANE -> {
                if (list.isFocused()) {
                    pages.focus();
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

    private static final class Cell extends ListCell<Edition> {
        private final Label name = new Label();
        private final Label second = new Label();
        private final VBox words = new VBox(name, second);

        Cell() {
            second.getStyleClass().add("second-line");
            words.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Edition edition, boolean empty) {
            super.updateItem(edition, empty);
            if (empty || edition == null) {
                setGraphic(null);
                return;
            }
            name.setText(edition.issued().name());
            String day = DateText.monthDayText(
                    edition.issued().issuedAt().atZone(ZoneId.systemDefault()).toLocalDate());
            List<Submission> handed = edition.submissions();
            second.setText(Texts.of("edition.second", day, edition.reports().size())
                    + (handed.isEmpty() ? "" : Texts.of("edition.second.handed", handed.size())));
            setGraphic(words);
        }
    }
}
