package cn.banshi.ui.project.detail;

import cn.banshi.ui.kit.FxLater;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.report.ReportEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** 项目详情. */
public final class DetailScreen implements Screen {
    /** 督办单, 验收单, 满意度测评表, 一项目一卡, 一事一档目录. */
    private static final List<String> PAPERS = List.of("R15", "R16", "R17", "R18", "R20");

    private final UiContext context;
    private final DetailModel model;
    private final MoveModel moving;
    private final AdjustModel adjusting;
    private final SettleModel settling;
    private final Places places = new Places();
    private final DetailHead head;
    private final DetailContent content;
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;
    private final Deque<Parent> parents = new ArrayDeque<>();

    /** The item that a 子项目 was opened from, with its own list. */
    private record Parent(long id, List<Long> among) {}

    /** The screen over one open ledger. */
    public DetailScreen(UiContext context) {
        this.context = context;
        this.model = new DetailModel(context.services(), context.desk(), context.tasks(), FxLater::new);
        this.moving = new MoveModel(model);
        this.adjusting = new AdjustModel(model);
        this.settling = new SettleModel(model);
        Fields fields = new Fields(model, places);
        this.head = new DetailHead(model, papers(), new HeadActs());
        List<Node> sections = List.of(
                BasicsSection.make(model, fields, places),
                DutySection.make(fields),
                ScheduleSection.make(model, adjusting, fields),
                MoneySection.make(model, adjusting, settling::begin, fields, places),
                TargetsSection.make(model, places),
                SubItemsSection.make(model, this::openSubItem, this::addSubItem),
                EffectSection.make(model, fields, places),
                RemarkSection.make(model, fields, places));
        AskPane adjust = AskPanes.adjust(adjusting, fields, this::done);
        AskPane settle = AskPanes.settle(settling, fields, this::done);
        List<Node> course = List.of(
                new StepperPane(model, moving),
                AskPanes.move(moving, fields, this::done),
                adjust,
                settle,
                new MonthPane(model, fields, places),
                new TimelinePane(model));
        this.content = new DetailContent(model, sections, course);
        places.revealBy(content::reveal);
        adjusting.targetProperty().addListener((target, before, now) -> {
            if (now != null) {
                content.reveal(adjust);
            }
        });
        settling.askingProperty().addListener((asking, before, now) -> {
            if (now) {
                content.reveal(settle);
            }
        });
        model.itemProperty().addListener((item, before, now) -> {
            if (before.id() != now.id()) {
                settling.cancel();
                moving.cancel();
                adjusting.cancel();
                content.toTop();
            }
        });
        scope.bind(Bindings.createStringBinding(
                this::scopeWords,
                model.draft().keptProperty(),
                model.dirtyProperty(),
                model.findings().errorsProperty(),
                model.findings().warningsProperty()));
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        head.bar().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        face = new Face(head.bar(), content, scope)
                .withHints(
                        new KeyHint("Ctrl+S", Texts.of("detail.hint.save")),
                        new KeyHint("F8", Texts.of("detail.hint.next.error")),
                        new KeyHint("Alt+←", Texts.of("detail.hint.back")),
                        new KeyHint("Alt+PgDn", Texts.of("detail.hint.next")),
                        new KeyHint("Tab", Texts.of("detail.hint.tab")))
                .withStyleSheet("/cn/banshi/ui/project/detail/detail.css");
    }

    private String scopeWords() {
        String kept = model.draft().keptProperty().get();
        int errors = model.findings().errorsProperty().get();
        int warnings = model.findings().warningsProperty().get();
        return Stream.of(
                        kept.isEmpty() ? "" : Texts.of("detail.kept", kept),
                        kept.isEmpty() && model.dirtyProperty().get() ? Texts.of("detail.unsaved") : "",
                        errors > 0 ? Texts.of("detail.errors", errors) : "",
                        warnings > 0 ? Texts.of("detail.warnings", warnings) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void done(String words) {
        context.notices().undoable(words);
    }

    private void openSubItem(long id, List<Long> among) {
        parents.push(new Parent(model.item().id(), model.placeProperty().get().among()));
        model.open(id, among);
    }

    private void addSubItem() {
        long parent = model.item().id();
        parents.push(new Parent(parent, model.placeProperty().get().among()));
        model.openNew(null, parent);
        places.go("name");
    }

    private void back() {
        model.draft().keep();
        Parent parent = parents.poll();
        if (parent != null) {
            model.open(parent.id(), parent.among());
        } else {
            context.navigator().back();
        }
    }

    private void save() {
        Node focused = content.getScene() == null ? null : content.getScene().getFocusOwner();
        if (focused != null && !(focused instanceof TextInputControl)) {
            content.requestFocus();
        }
        boolean fresh = model.isNew();
        model.save(() -> {
            forgetTyping();
            if (fresh) {
                done(Texts.of("detail.created", model.item().project().name()));
            }
        });
    }

    /** What is saved is undone as a change, no longer letter by letter. */
    private void forgetTyping() {
        for (Node node : content.lookupAll(".text-input")) {
            if (node instanceof TextInputControl field && field.isUndoable()) {
                int caret = field.getCaretPosition();
                field.setText(field.getText());
                field.positionCaret(caret);
            }
        }
    }

    private void key(KeyEvent event) {
        if (!event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.LEFT) {
            back();
            event.consume();
        } else if (code == KeyCode.PAGE_UP) {
            model.previous();
            event.consume();
        } else if (code == KeyCode.PAGE_DOWN) {
            model.next();
            event.consume();
        }
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.ProjectTarget project) {
            parents.clear();
            if (project.projectId() == 0) {
                model.openNew(null, null);
                places.go("name");
            } else {
                model.open(project.projectId(), project.among());
                content.requestFocus();
            }
            if (!project.fieldKey().isEmpty()) {
                places.go(project.fieldKey());
            }
        } else if (target instanceof NewItemTarget fresh) {
            parents.clear();
            model.openNew(fresh.quick(), null);
            places.go("name");
        }
    }

    @Override
    public void left() {
        model.draft().keep();
    }

    @Override
    public void closing() {
        model.draft().keepNow();
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case SAVE -> save();
            case NEXT_ERROR -> {
                model.check();
                places.nextWrong(content.getScene());
            }
            case NEXT_PANE, PREVIOUS_PANE -> content.nextPane();
            case BACK -> escape();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Esc: first restores the field, then leaves it, then goes back where nothing is unsaved. */
    private void escape() {
        Node focused = content.getScene() == null ? null : content.getScene().getFocusOwner();
        FieldBox box = FieldBox.around(focused);
        if (box != null && box.restore()) {
            return;
        }
        if (focused instanceof TextInputControl) {
            content.requestFocus();
        } else if (moving.toProperty().get() != null
                || adjusting.targetProperty().get() != null
                || settling.askingProperty().get()) {
            moving.cancel();
            adjusting.cancel();
            settling.cancel();
        } else if (model.dirtyProperty().get()) {
            context.notices().told(Texts.of("detail.unsaved.back"));
        } else {
            back();
        }
    }

    /** For tests of whole tasks. */
    DetailModel model() {
        return model;
    }

    /** Which reports there are of one item. */
    private List<String> papers() {
        Set<String> known = context.services().reports().catalogue().stream()
                .map(ReportEntry::code)
                .collect(Collectors.toSet());
        return PAPERS.stream().filter(known::contains).toList();
    }

    private final class HeadActs implements DetailHead.Acts {
        @Override
        public void back() {
            DetailScreen.this.back();
        }

        @Override
        public void save() {
            DetailScreen.this.save();
        }

        @Override
        public void history() {
            context.navigator().open(new Target.HistoryTarget(model.item().id(), false));
        }

        @Override
        public void print(String code) {
            context.navigator()
                    .open(new Target.ReportTarget(
                            code, null, Set.of(model.item().id())));
        }

        @Override
        public void addSubItem() {
            DetailScreen.this.addSubItem();
        }

        @Override
        public void discard() {
            model.discard();
        }

        @Override
        public void recycle() {
            String name = model.item().project().name();
            List<Long> ids = List.of(model.item().id());
            context.tasks()
                    .write(
                            progress -> {
                                context.services().projects().recycle(ids);
                                return true;
                            },
                            gone -> {
                                DetailScreen.this.back();
                                context.notices().undoable(Texts.of("detail.recycled", name));
                            });
        }
    }
}
