package cn.banshi.ui.shell;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.MissingCharacter;
import cn.banshi.report.Report;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.DialogService.FileKind;
import cn.banshi.ui.kit.DialogService.Question;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.file.FileNames;
import cn.banshi.work.report.Pages;
import cn.banshi.work.report.ReportWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Documents on paper and in files, the same way on every screen: characters that the fonts lack are named first, the work is
 * done away from the screen, a notice tells where it went. FX thread.
 */
public final class Output {
    private static final int MOST_NAMED = 8;
    private static final String PDF = "pdf";

    private final ReportWork reports;
    private final TaskRunner tasks;
    private final DialogService dialogs;
    private final Notices notices;
    private final BiPredicate<Pages, String> printer;
    /** Where the last file went, to suggest the next edition there. */
    private Path folder = Path.of(System.getProperty("user.home", ""));

    /** Prints through the dialog of the system. */
    public Output(ReportWork reports, TaskRunner tasks, DialogService dialogs, Notices notices) {
        this(reports, tasks, dialogs, notices, (pages, title) -> reports.print(pages, title, true));
    }

    /**
     * @param printer prints pages under a title; false when the clerk cancelled
     */
    Output(
            ReportWork reports,
            TaskRunner tasks,
            DialogService dialogs,
            Notices notices,
            BiPredicate<Pages, String> printer) {
        this.reports = reports;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.printer = printer;
    }

    private record Laid(Report report, Pages pages, List<MissingCharacter> missing) {}

    private record Checked(Report report, List<MissingCharacter> missing) {}

    /** Lays a document out and prints it. */
    public void print(Supplier<? extends Report> source) {
        tasks.longWork(
                Texts.of("output.laying"),
                progress -> {
                    Report report = source.get();
                    return new Laid(report, reports.pages(report), reports.missing(report));
                },
                laid -> print(laid.report(), laid.pages(), laid.missing()));
    }

    /**
     * Prints what is laid out already.
     *
     * @param missing characters that are not on the pages
     */
    public void print(Report report, Pages pages, List<MissingCharacter> missing) {
        print(report.titleLine(), pages, missing);
    }

    /** Prints what is laid out already, under a title. */
    public void print(String title, Pages pages, List<MissingCharacter> missing) {
        if (accepted(missing, Texts.of("output.print.anyway"))) {
            tasks.longWork(Texts.of("output.printing"), progress -> printer.test(pages, title), printed -> {
                if (printed) {
                    notices.told(Texts.of("output.printed", title, pages.count()));
                }
            });
        }
    }

    /**
     * Asks for a place and writes a document there, as the next edition where its file is there already.
     *
     * @param period what it is about, for its name
     * @param table what it is, for its name
     * @param extension pdf, xlsx or csv
     */
    public void save(ReportPeriod period, String table, String extension, Supplier<? extends Report> source) {
        String name = FileNames.of(period, table);
        checked(extension, source, found -> {
            Path suggested = FileNames.next(folder, name, extension);
            choose(suggested, extension, file -> write(FileNames.free(file), to -> reports.write(found.get(), to)));
        });
    }

    /**
     * Asks for a place and writes a report there, with a number behind its name where its file is there already: 第n版 is the word
     * of what was issued.
     *
     * @param name of its file, without extension
     * @param extension pdf, xlsx or docx
     */
    public void saveReport(String name, String extension, Supplier<? extends Report> source) {
        checked(extension, source, found -> saveFile(name, extension, to -> reports.write(found.get(), to)));
    }

    /** Asks for a place as {@link #saveReport} for a file that is written elsewhere. */
    public void saveFile(String name, String extension, Consumer<Path> content) {
        Path suggested = FileNames.beside(folder.resolve(FileNames.safe(name) + "." + extension));
        choose(suggested, extension, file -> write(FileNames.beside(file), content));
    }

    /** Names the characters that a PDF would lack, before anybody is asked for its place. */
    private void checked(
            String extension, Supplier<? extends Report> source, Consumer<Supplier<? extends Report>> goOn) {
        if (!extension.equals(PDF)) {
            goOn.accept(source);
            return;
        }
        tasks.longWork(
                Texts.of("output.laying"),
                progress -> {
                    Report report = source.get();
                    return new Checked(report, reports.missing(report));
                },
                laid -> {
                    if (accepted(laid.missing(), Texts.of("output.save.anyway"))) {
                        goOn.accept(laid::report);
                    }
                });
    }

    private void choose(Path suggested, String extension, Consumer<Path> chosen) {
        FileKind kind = new FileKind(Texts.of("output.kind." + extension), extension);
        dialogs.chooseSave(Texts.of("output.where"), String.valueOf(suggested.getFileName()), kind)
                .ifPresent(file -> {
                    Path parent = file.toAbsolutePath().getParent();
                    folder = parent == null ? folder : parent;
                    chosen.accept(file);
                });
    }

    private void write(Path file, Consumer<Path> content) {
        tasks.longWork(
                Texts.of("output.writing"),
                progress -> {
                    content.accept(file);
                    if (progress.cancelled()) {
                        withdraw(file);
                    }
                    return file;
                },
                written -> notices.written(Texts.of("output.written", written), written),
                tasks::trouble,
                () -> notices.told(Texts.of("output.cancelled", file.getFileName())));
    }

    /** What was cancelled leaves no file behind; its name was free before. */
    private static void withdraw(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new AppException(ErrorCode.FILE, Texts.of("output.cancelled.left", file), failure);
        }
    }

    private boolean accepted(List<MissingCharacter> missing, String act) {
        if (missing.isEmpty()) {
            return true;
        }
        String where = missing.stream()
                .limit(MOST_NAMED)
                .map(MissingCharacter::sentence)
                .collect(Collectors.joining("\n"));
        return dialogs.confirm(new Question(
                Texts.of("output.missing.title", missing.size()),
                Texts.of("output.missing.body", where),
                act,
                Texts.of("output.missing.leave")));
    }
}
