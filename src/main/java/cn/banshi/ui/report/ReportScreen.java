package cn.banshi.ui.report;

import cn.banshi.domain.edition.Edition;
import cn.banshi.report.Report;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.check.Check;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.PagesView;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.report.ReportPreview.Shown;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** 报表: the list of reports, the pages, and what may be chosen. */
public final class ReportScreen implements Screen {
    /** Below this width of the content the pages would be too small beside the parameters. */
    private static final double NARROW_BELOW = 1050;

    private static final String CHECKS = "R24";
    private static final String PDF = "pdf";

    private final UiContext context;
    private final ReportChoices choices;
    private final ReportPreview preview;
    private final CheckModel check;
    private final CheckLine checkLine;
    private final LockState lockState;
    private final LockPanel lockPanel;
    private final ReportList list;
    private final BorderPane content = new BorderPane();
    private final PagesView pages;
    private final ReportHead head;
    private final ReportFields fields;
    private final ReportPane pane = new ReportPane();
    private final Button docx = Buttons.plain(Texts.of("report.docx"), () -> export("docx"));
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;
    private @Nullable String codeInFront;
    private boolean inFront;

    /** Makes the screen on the open ledger. */
    public ReportScreen(UiContext context) {
        this.context = context;
        this.choices = new ReportChoices(
                context.desk(), context.settings(), context.services().reports().catalogue());
        this.preview = new ReportPreview(
                context.services().reports(), context.services().editions(), choices, context.desk(), context.tasks());
        this.check = new CheckModel(context.services().reports(), choices, context.desk(), context.tasks());
        this.checkLine = new CheckLine(() -> choices.choose(CHECKS), this::openRows);
        this.head = new ReportHead(context, choices, checkLine.line());
        this.lockState = new LockState(context.services().editions(), choices, context.desk(), context.tasks());
        this.lockPanel = new LockPanel(context.navigator(), preview.nowProperty());
        this.list = new ReportList(choices.catalogue(), choices.entryProperty());
        this.pages = new PagesView(context.tasks());
        VariantBook variants = new VariantBook(context.services().variants(), choices, context.desk(), context.tasks());
        this.fields =
                new ReportFields(choices, context.desk()::today, new ReportAsks(context, choices, variants), variants);
        content.getStyleClass().add("report-screen");
        content.setLeft(list);
        content.setCenter(pages);
        fillPane();
        UiScale.onWidth(content, width -> fit(width < NARROW_BELOW));
        preview.shownProperty().addListener((o, was, shown) -> show(shown));
        preview.troubleProperty().addListener((o, was, words) -> {
            if (words != null) {
                pages.tell(words);
            }
        });
        preview.busyProperty().addListener((o, was, busy) -> {
            if (busy) {
                pages.busy();
            }
        });
        context.desk().onChange(change -> {
            if (change.changeSet().officeTouched()) {
                fields.offer(change.ledger().office());
            }
        });
        lockState.stateProperty().addListener((o, was, state) -> lockPanel.show(state));
        check.checkProperty().addListener((o, was, made) -> checkLine.show(made));
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        face = new Face(head, content, scope)
                .withHints(
                        new KeyHint("↑ ↓", Texts.of("report.hint.report")),
                        new KeyHint("Ctrl+P", Texts.of("report.hint.print")),
                        new KeyHint("Ctrl+E", Texts.of("report.hint.export")),
                        new KeyHint("Ctrl+←", Texts.of("report.hint.month")),
                        new KeyHint("PgDn", Texts.of("report.hint.page")))
                .withStyleSheet("/cn/banshi/ui/report/report.css");
    }

    private void fillPane() {
        fields.fill(pane);
        fields.offer(context.desk().ledger().office());
        pane.act(Buttons.primary(Texts.of("report.print"), "Ctrl+P", this::print));
        pane.act(Buttons.plain(Texts.of("report.pdf"), () -> export(PDF)));
        pane.act(Buttons.plain(Texts.of("report.xlsx"), () -> export("xlsx")));
        pane.act(docx);
        formats(null);
        pane.below(checkLine.checks(), false);
        pane.below(lockPanel, true);
        choices.entryProperty().addListener(change -> showEntry());
        showEntry();
        choices.period().chosenProperty().addListener((o, was, now) -> {
            if (was.kind() != now.kind()) {
                pane.lay();
            }
        });
        fit(false);
    }

    private void showEntry() {
        boolean checks = choices.entryProperty().get().code().equals(CHECKS);
        checkLine.checks().setVisible(checks);
        checkLine.checks().setManaged(checks);
        pane.lay();
    }

    private void openRows(Check rows) {
        context.navigator().open(new Target.ListTarget(ProjectFilter.only(rows.label(), Set.copyOf(rows.items()))));
    }

    /** In a narrow window the parameters stand in rows above the pages, which need the width. */
    private void fit(boolean narrow) {
        if ((narrow ? content.getTop() : content.getRight()) == null) {
            lockPanel.compact(narrow);
            content.setTop(null);
            content.setRight(null);
            Node wanted = pane.node(narrow);
            content.setTop(narrow ? wanted : null);
            content.setRight(narrow ? null : wanted);
        }
    }

    private void show(@Nullable Shown report) {
        if (report == null) {
            lockPanel.pages(null);
            scope.set("");
            head.warn(0);
            return;
        }
        Edition issued = report.asIssued() ? report.kept() : null;
        String about = issued == null
                ? ""
                : Texts.of("report.paper.issued", issued.issued().revision());
        pages.show(report.pages(), !report.entry().code().equals(codeInFront), about);
        lockPanel.pages(report);
        codeInFront = report.entry().code();
        lookFurther();
        formats(report.report());
        long items = report.report() instanceof ReportDocument table
                ? table.rows().stream()
                        .filter(row -> row.kind() == ReportRow.Kind.ITEM)
                        .count()
                : 0;
        scope.set(
                items == 0
                        ? Texts.of("report.scope.pages", report.pages().count())
                        : Texts.of("report.scope", items, report.pages().count()));
        head.warn(report.missing().size());
    }

    /** The first pages come first; what stands around them is computed when they are there. */
    private void lookFurther() {
        check.active(inFront);
        lockState.active(inFront);
    }

    /** Only what has texts becomes a text document. */
    private void formats(@Nullable Report report) {
        boolean words = report != null && context.services().reports().hasWords(report);
        if (docx.isManaged() != words) {
            docx.setVisible(words);
            docx.setManaged(words);
            pane.lay();
        }
    }

    private void print() {
        Shown report = preview.shownProperty().get();
        if (report != null) {
            context.output().print(report.report(), report.pages(), report.missing());
        }
    }

    private void export(String extension) {
        Shown report = preview.shownProperty().get();
        if (report == null) {
            return;
        }
        Edition kept = report.asIssued() ? report.kept() : null;
        if (kept == null) {
            context.output().saveReport(report.fileName(), extension, report::report);
        } else {
            String code = report.entry().code();
            context.output()
                    .saveFile(
                            report.fileName(),
                            extension,
                            file -> context.services().editions().write(kept, code, file));
        }
    }

    private void key(KeyEvent event) {
        boolean inPages = pages.isFocusWithin() || list.isFocused();
        boolean control = event.isShortcutDown();
        switch (event.getCode()) {
            case PAGE_DOWN -> turn(event, inPages, () -> pages.turn(1));
            case PAGE_UP -> turn(event, inPages, () -> pages.turn(-1));
            case HOME -> turn(event, pages.isFocusWithin(), () -> pages.turnToEnd(false));
            case END -> turn(event, pages.isFocusWithin(), () -> pages.turnToEnd(true));
            case LEFT -> turn(event, control, () -> choices.period().step(-1));
            case RIGHT -> turn(event, control, () -> choices.period().step(1));
            default -> {}
        }
    }

    private static void turn(KeyEvent event, boolean wanted, Runnable act) {
        if (wanted) {
            act.run();
            event.consume();
        }
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.ReportTarget wanted) {
            choices.itemsProperty().set(wanted.items());
            choices.choose(wanted.code());
            if (wanted.period() != null) {
                choices.period().show(wanted.period());
            }
        }
        if (fields.moreIsChosen()) {
            pane.open(true);
        }
        inFront = true;
        preview.active(true);
        if (preview.shownProperty().get() != null) {
            lookFurther();
        }
        list.requestFocus();
    }

    @Override
    public void left() {
        inFront = false;
        preview.active(false);
        lookFurther();
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case PRINT -> print();
            case EXPORT -> export("xlsx");
            case REFRESH -> preview.renew();
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
}
