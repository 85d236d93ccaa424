package cn.banshi.ui.history;

import cn.banshi.report.MissingCharacter;
import cn.banshi.report.ReportDocument;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.DialogService.FileKind;
import cn.banshi.ui.kit.DialogService.Question;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.Services;
import cn.banshi.work.history.HistoryFilter;
import cn.banshi.work.report.Pages;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The list of changes as filtered: on paper and as a workbook. */
final class HistoryOutput {
    private final UiContext context;
    private final HistoryModel model;
    private final Button export = Buttons.plain(Texts.of("history.export"), this::export);
    private final Button print = Buttons.plain(Texts.of("history.print"), Feather.PRINTER, this::print);

    HistoryOutput(UiContext context, HistoryModel model) {
        this.context = context;
        this.model = model;
    }

    Button exportButton() {
        return export;
    }

    Button printButton() {
        return print;
    }

    /** Whether the list of changes is in front. */
    void available(boolean yes) {
        for (Button button : List.of(export, print)) {
            button.setVisible(yes);
        }
    }

    void export() {
        if (!export.isVisible()) {
            return;
        }
        FileKind kind = new FileKind(Texts.of("history.export.kind"), "xlsx");
        context.dialogs()
                .chooseSave(Texts.of("history.export.title"), Texts.of("history.changes"), kind)
                .ifPresent(this::write);
    }

    private void write(Path file) {
        Services services = context.services();
        HistoryFilter filter = model.filter();
        String words = model.filterWords();
        context.tasks()
                .longWork(
                        Texts.of("history.export.running"),
                        progress -> {
                            services.reports().write(services.history().document(filter, words), file);
                            return file;
                        },
                        written -> context.notices()
                                .told(Texts.of("history.export.done", String.valueOf(written.getFileName()))));
    }

    private record Laid(Pages pages, String missing) {}

    void print() {
        if (!print.isVisible()) {
            return;
        }
        Services services = context.services();
        HistoryFilter filter = model.filter();
        String words = model.filterWords();
        context.tasks()
                .longWork(
                        Texts.of("history.print.running"),
                        progress -> {
                            ReportDocument document = services.history().document(filter, words);
                            String missing = services.reports().missing(document).stream()
                                    .map(MissingCharacter::sentence)
                                    .collect(Collectors.joining("\n"));
                            return new Laid(services.reports().pages(document), missing);
                        },
                        laid -> {
                            if (laid.missing().isEmpty() || goOn(laid.missing())) {
                                send(laid.pages());
                            }
                        });
    }

    private boolean goOn(String missing) {
        return context.dialogs()
                .confirm(new Question(
                        Texts.of("history.print.missing"),
                        missing,
                        Texts.of("history.print.anyway"),
                        Texts.of("history.print.not")));
    }

    private void send(Pages pages) {
        context.tasks()
                .longWork(
                        Texts.of("history.print.running"),
                        progress -> context.services().reports().print(pages, Texts.of("history.changes"), true),
                        printed -> {
                            if (printed) {
                                context.notices().told(Texts.of("history.printed", pages.count()));
                            }
                        });
    }
}
