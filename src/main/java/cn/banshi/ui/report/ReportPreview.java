package cn.banshi.ui.report;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.MissingCharacter;
import cn.banshi.report.Report;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.report.Pages;
import cn.banshi.work.report.ReportEntry;
import cn.banshi.work.report.ReportRequest;
import cn.banshi.work.report.ReportWork;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The pages of what is chosen, without nodes. Every choice and every change of the ledger lays the report out anew on a worker,
 * only the newest counts; what is printed or written is what is seen.
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
     */
    record Shown(ReportEntry entry, ReportPeriod period, Report report, Pages pages, List<MissingCharacter> missing) {
        /** Code and title, for the name of its file. */
        String title() {
            return entry.code() + " " + entry.title();
        }
    }

    private final ReportWork reports;
    private final ReportChoices choices;
    private final TaskRunner tasks;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private TaskRunner.@Nullable Running running;
    private boolean active;
    private boolean stale = true;

    ReportPreview(ReportWork reports, ReportChoices choices, Desk desk, TaskRunner tasks) {
        this.reports = reports;
        this.choices = choices;
        this.tasks = tasks;
        choices.onChange(this::renew);
        desk.onChange(change -> renew());
        ReportWork.warmUp();
    }

    /** The report on the screen; null while the first one is made. */
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
        Consumer<Runnable> answer = latest.only(Runnable::run);
        busy.set(true);
        if (running != null) {
            running.cancel();
        }
        running = tasks.read(
                progress -> {
                    goOn(progress);
                    Report report = reports.report(request);
                    goOn(progress);
                    return new Shown(entry, request.period(), report, reports.pages(report), reports.missing(report));
                },
                made -> answer.accept(() -> {
                    busy.set(false);
                    trouble.set(null);
                    shown.set(made);
                }),
                refused -> answer.accept(() -> {
                    busy.set(false);
                    trouble.set(refused.sentence());
                }));
    }

    /** What a newer choice has overtaken makes room for it. */
    private static void goOn(TaskRunner.Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
