package cn.banshi.ui.project.list;

import cn.banshi.report.MissingCharacter;
import cn.banshi.report.ReportDocument;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.list.ListPicture;
import cn.banshi.work.report.Pages;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The list as seen: to the clipboard, into a file, on paper. */
final class ListOutput {
    private final UiContext context;

    ListOutput(UiContext context) {
        this.context = context;
    }

    void copy(ListPicture picture) {
        context.tasks().read(progress -> context.services().lists().clipboard(picture), text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            context.notices().told(Texts.of("list.copied", picture.rows().size()));
        });
    }

    /** Asks for a place and writes there; {@code extension} is xlsx or csv. */
    void write(ListPicture picture, String extension) {
        String words = Texts.of(extension.equals("csv") ? "list.file.csv" : "list.file.xlsx");
        DialogService.FileKind kind = new DialogService.FileKind(words, extension);
        context.dialogs()
                .chooseSave(Texts.of("list.export.title"), picture.title() + " " + picture.asOf(), kind)
                .ifPresent(file -> write(picture, file));
    }

    private void write(ListPicture picture, Path file) {
        context.tasks()
                .longWork(
                        Texts.of("list.export.running", picture.rows().size()),
                        progress -> {
                            context.services().lists().write(picture, file);
                            return file;
                        },
                        written -> context.notices()
                                .told(Texts.of(
                                        "list.export.done",
                                        picture.rows().size(),
                                        String.valueOf(written.getFileName()))));
    }

    private record Laid(Pages pages, String missing) {}

    void print(ListPicture picture) {
        context.tasks()
                .longWork(
                        Texts.of("list.print.running"),
                        progress -> {
                            ReportDocument document = context.services().lists().document(picture);
                            String missing = context.services().reports().missing(document).stream()
                                    .map(MissingCharacter::sentence)
                                    .collect(Collectors.joining("\n"));
                            return new Laid(context.services().reports().pages(document), missing);
                        },
                        laid -> {
                            if (laid.missing().isEmpty() || goOn(laid.missing())) {
                                print(laid.pages(), picture.title());
                            }
                        });
    }

    private boolean goOn(String missing) {
        return context.dialogs()
                .confirm(new DialogService.Question(
                        Texts.of("list.print.missing.title"),
                        missing,
                        Texts.of("list.print.anyway"),
                        Texts.of("list.print.not")));
    }

    private void print(Pages pages, String title) {
        context.tasks()
                .longWork(
                        Texts.of("list.print.running"),
                        progress -> context.services().reports().print(pages, title, true),
                        printed -> {
                            if (printed) {
                                context.notices().told(Texts.of("list.printed", pages.count()));
                            }
                        });
    }
}
