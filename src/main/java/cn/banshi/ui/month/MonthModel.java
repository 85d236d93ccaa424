package cn.banshi.ui.month;

import cn.banshi.base.AppException;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.time.ReportCalendar;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.month.MonthRow.Refusal;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The month's grid without its nodes: reading a month, its counts, and saving cell by cell. */
final class MonthModel {
    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final MonthDrafts drafts;
    private final MonthLines lines = new MonthLines();
    private final Latest latest = new Latest();
    private final ObjectProperty<YearMonth> month;
    private final ReadOnlyObjectWrapper<@Nullable MonthSums> sums = new ReadOnlyObjectWrapper<>();
    private final Map<Long, Map<MonthField, Refusal>> refused = new HashMap<>();
    private @Nullable Runnable afterLoad;

    MonthModel(Services services, Desk desk, TaskRunner tasks) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.drafts = new MonthDrafts(services.drafts(), tasks);
        this.month = new SimpleObjectProperty<>(currentMonth());
        month.addListener(change -> changeMonth());
        desk.onChange(change -> load(false));
        changeMonth();
    }

    ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    YearMonth month() {
        return month.get();
    }

    /** Counts and figures; null until the month was read. */
    ReadOnlyObjectProperty<@Nullable MonthSums> sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    /** The lines, those on the screen and all of the month. */
    MonthLines lines() {
        return lines;
    }

    /** The lines on the screen. */
    ObservableList<MonthLine> rows() {
        return lines.shown();
    }

    /** The reporting month of today. */
    YearMonth currentMonth() {
        return calendar().monthOf(desk.today());
    }

    /** The day by which the month is to be filled. */
    LocalDate closing() {
        return calendar().lastDay(month());
    }

    LocalDate today() {
        return desk.today();
    }

    private ReportCalendar calendar() {
        return desk.ledger().office().office().calendar();
    }

    /** A month back or on; never beyond the month of today. */
    void step(int months) {
        YearMonth next = month().plusMonths(months);
        if (!next.isAfter(currentMonth())) {
            month.set(next);
        }
    }

    /** Runs once the month being read is on the screen, or at once. */
    void whenLoaded(Runnable then) {
        if (sums.get() != null) {
            then.run();
        } else {
            afterLoad = then;
        }
    }

    /** Reads the ledger anew and applies the filter. */
    void refresh() {
        load(true);
    }

    private void changeMonth() {
        refused.clear();
        sums.set(null);
        YearMonth wanted = month();
        drafts.find(wanted, found -> {
            if (wanted.equals(month())) {
                refused.putAll(found);
                load(true);
            }
        });
    }

    private void load(boolean refilter) {
        YearMonth wanted = month();
        LocalDate today = desk.today();
        Ledger ledger = desk.ledger();
        Map<Long, Map<MonthField, Refusal>> held = new HashMap<>(refused);
        tasks.read(
                progress -> MonthSheet.of(ledger, wanted, today, held),
                latest.only((MonthSheet sheet) -> show(sheet, refilter)));
    }

    private void show(MonthSheet sheet, boolean refilter) {
        if (!sheet.month().equals(month())) {
            return;
        }
        lines.take(sheet.rows().stream()
                .map(row -> row.with(refused.getOrDefault(row.id(), Map.of())))
                .toList());
        sums.set(MonthSums.of(lines.all(), sheet.figures()));
        if (refilter) {
            lines.filter();
        } else {
            lines.renew();
        }
        Runnable then = afterLoad;
        afterLoad = null;
        if (then != null) {
            then.run();
        }
    }

    /** Takes typed text over into a cell and saves it; text that cannot be taken stays and is marked. */
    void commit(MonthRow row, MonthField field, String typed) {
        MonthField.Edit edit = field.edit(row.now(), typed);
        if (edit instanceof MonthField.Edit.Wrong wrong) {
            refuse(row.id(), field, new Refusal(typed, wrong.sentence()));
        } else if (edit instanceof MonthField.Edit.Changed changed) {
            if (changed.row().equals(row.now())) {
                accept(row.id(), field);
                return;
            }
            lines.replace(row.id(), line -> line.with(changed.row()));
            write(row.id(), field, typed, current -> apply(field, current, typed));
        }
    }

    /** The stored row may have moved on since the line was read, so the text is read again into the newest one. */
    private static MonthlyProgress apply(MonthField field, MonthlyProgress current, String typed) {
        return field.edit(current, typed) instanceof MonthField.Edit.Changed changed ? changed.row() : current;
    }

    /** Overrides 达序 with a reason, or takes the override away (null). */
    void override(MonthRow row, @Nullable Boolean onSchedule, String reason) {
        write(row.id(), null, "", current -> MonthField.override(current, onSchedule, reason));
    }

    /** 同上月: what last month said where this month says nothing yet. */
    void copyLast(MonthRow row) {
        YearMonth wanted = month();
        tasks.write(progress -> services.months().copyLast(row.id(), wanted), stored -> {});
    }

    /**
     * Puts a block that was copied in a spreadsheet into the grid, as one step.
     *
     * @param text as it is on the clipboard
     * @param columns the columns of the grid, as shown
     * @param row line of the cell from which on it goes
     * @param column its column
     * @param done what became of it
     */
    void paste(String text, List<MonthBlock.Column> columns, int row, int column, Consumer<MonthPaste.Outcome> done) {
        YearMonth wanted = month();
        List<MonthRow> rows = rows().stream().map(MonthLine::row).toList();
        tasks.write(
                progress -> {
                    RawSheet sheet = services.intake().block(text);
                    return MonthPaste.write(
                            services.months(), wanted, MonthBlock.of(sheet, rows, columns, row, column));
                },
                outcome -> {
                    if (wanted.equals(month())) {
                        outcome.block().lines().forEach(line -> settle(line, outcome));
                        load(false);
                    }
                    done.accept(outcome);
                });
    }

    private void settle(MonthBlock.Line line, MonthPaste.Outcome outcome) {
        Map<MonthField, Refusal> wrong = outcome.refused().getOrDefault(line.projectId(), Map.of());
        for (MonthField field : line.typed().keySet()) {
            Refusal refusal = wrong.get(field);
            if (refusal == null) {
                accept(line.projectId(), field);
            } else {
                refuse(line.projectId(), field, refusal);
            }
        }
    }

    private void write(
            long projectId, @Nullable MonthField field, String typed, UnaryOperator<MonthlyProgress> change) {
        YearMonth wanted = month();
        tasks.write(
                progress ->
                        services.months().save(change.apply(services.months().row(projectId, wanted))),
                stored -> {
                    if (field != null) {
                        accept(projectId, field);
                    }
                },
                trouble -> refuseWrite(wanted, projectId, field, typed, trouble));
    }

    private void refuseWrite(
            YearMonth wanted, long projectId, @Nullable MonthField field, String typed, AppException trouble) {
        if (field == null || !wanted.equals(month())) {
            tasks.trouble(trouble);
        } else {
            refuse(projectId, field, new Refusal(typed, trouble.sentence()));
        }
        load(false);
    }

    /** Keeps text that could not be taken, also for the next start. */
    void refuse(long projectId, MonthField field, Refusal refusal) {
        refused.computeIfAbsent(projectId, id -> new HashMap<>()).put(field, refusal);
        lines.replace(projectId, line -> line.with(refused.get(projectId)));
        keepDraft(projectId);
    }

    private void accept(long projectId, MonthField field) {
        Map<MonthField, Refusal> ofItem = refused.get(projectId);
        if (ofItem != null && ofItem.remove(field) != null) {
            lines.replace(projectId, line -> line.with(ofItem));
            keepDraft(projectId);
        }
    }

    private void keepDraft(long projectId) {
        drafts.keep(month(), projectId, Map.copyOf(refused.getOrDefault(projectId, Map.of())));
    }

    /** Returns when every refused text is on disk. */
    void close() {
        drafts.flush();
    }
}
