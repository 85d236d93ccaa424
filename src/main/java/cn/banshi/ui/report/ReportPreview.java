package cn.banshi.ui.report;

import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.MissingCharacter;
import cn.banshi.report.Report;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.file.FileNames;
import cn.banshi.work.month.EditionWork;
import cn.banshi.work.report.Pages;
import cn.banshi.work.report.ReportEntry;
import cn.banshi.work.report.ReportRequest;
import cn.banshi.work.report.ReportWork;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The pages of what is chosen, without nodes. Every choice and every change of the ledger lays the report out anew on a worker,
 * only the newest counts; what is printed or written is what is seen. What was issued is shown as it was issued until the figures
 * of now are asked for.
 */
final class ReportPreview {
    /**
     * A report as laid out.
     *
     * @param entry which one
     * @param period months that it is about
     * @param report its values
     * @param pages its pages
     * @param missing characters that the fonts lack
     * @param kept the edition that holds what was chosen, null where none does
     * @param asIssued whether it is shown as that edition has it, rather than with the figures of now
     */
    record Shown(
            ReportEntry entry,
            ReportPeriod period,
            Report report,
            Pages pages,
            List<MissingCharacter> missing,
            @Nullable Edition kept,
            boolean asIssued) {
        /** Months, code, title, readers and edition, for the name of its file. */
        String fileName() {
            String name = entry.code() + " " + entry.title() + report.audienceMark();
            Edition edition = asIssued ? kept : null;
            return FileNames.of(period, name)
                    + (edition == null
                            ? ""
                            : " "
                                    + Texts.of(
                                            "edition.revision", edition.issued().revision()));
        }
    }

    private final ReportWork reports;
    private final EditionWork editions;
    private final ReportChoices choices;
    private final TaskRunner tasks;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private TaskRunner.@Nullable Running running;
    private final BooleanProperty now = new SimpleBooleanProperty();
    private boolean active;
    private boolean stale = true;

    ReportPreview(ReportWork reports, EditionWork editions, ReportChoices choices, Desk desk, TaskRunner tasks) {
        this.reports = reports;
        this.editions = editions;
        this.choices = choices;
        this.tasks = tasks;
        choices.period().chosenProperty().addListener(change -> now.set(false));
        now.addListener(change -> renew());
        choices.onChange(this::renew);
        desk.onChange(change -> renew());
    }

    /** The report on the screen; null while the first one is made, and where there is trouble. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no report, null where there is one. */
    ReadOnlyObjectProperty<@Nullable String> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether what is shown, if anything, is about to be replaced. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the figures of now are wanted where a report was issued; for the months in front only. */
    BooleanProperty nowProperty() {
        return now;
    }

    /** Whether the screen is in front; a report out of sight is only laid out when it comes back. */
    void active(boolean inFront) {
        active = inFront;
        if (active && stale) {
            renew();
        }
    }

    /** Lays the report out anew. */
    void renew() {
        stale = true;
        if (!active) {
            return;
        }
        stale = false;
        ReportRequest request = choices.request();
        ReportEntry entry = choices.entryProperty().get();
        boolean ofNow = now.get();
        Consumer<Runnable> answer = latest.only(Runnable::run);
        busy.set(true);
        if (running != null) {
            running.cancel();
        }
        running = tasks.read(
                progress -> {
                    goOn(progress);
                    Edition kept = editions.asIssued(request).orElse(null);
                    if (kept != null && !ofNow) {
                        return issued(entry, request.period(), kept);
                    }
                    Report report = reports.report(request);
                    goOn(progress);
                    return new Shown(
                            entry,
                            request.period(),
                            report,
                            reports.pages(report),
                            reports.missing(report),
                            kept,
                            false);
                },
                made -> answer.accept(() -> {
                    busy.set(false);
                    trouble.set(null);
                    if (shown.get() == null) {
                        // While the first pages are looked at; before, it would only hold them up.
                        ReportWork.warmUp();
                    }
                    shown.set(made);
                }),
                refused -> answer.accept(() -> {
                    busy.set(false);
                    // What is not seen is neither printed nor written.
                    shown.set(null);
                    // The same trouble twice is told twice.
                    trouble.set(null);
                    trouble.set(refused.sentence());
                }));
    }

    private Shown issued(ReportEntry entry, ReportPeriod period, Edition kept) {
        Report report = editions.report(kept, entry.code());
        return new Shown(
                entry, period, report, editions.pages(kept, entry.code()), reports.missing(report), kept, true);
    }

    /** What a newer choice has overtaken makes room for it. */
    private static void goOn(TaskRunner.Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
