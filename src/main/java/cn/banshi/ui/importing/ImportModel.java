package cn.banshi.ui.importing;

import cn.banshi.base.AppException;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.column.Layout;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.intake.Choice;
import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakePlan;
import cn.banshi.work.intake.IntakeResult;
import cn.banshi.work.intake.IntakeWork;
import cn.banshi.work.intake.Review;
import cn.banshi.work.session.LedgerChange;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * An import from the files to the change set, without nodes. Every step of the clerk makes a new state, which is reviewed anew
 * away from the screen; nothing is written before {@link #run}.
 */
final class ImportModel {
    /** Where the clerk is. */
    enum Step {
        CHOOSE,
        CHECK,
        DONE
    }

    /**
     * What an import came to.
     *
     * @param review what it wrote, and what it left out
     * @param change number of its change set, by which it can be taken back
     */
    record Written(IntakeResult result, Review review, long change) {}

    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final Latest latest = new Latest();
    private final TableOpener opener;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(ImportState.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reviewing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final Deque<ImportState> past = new ArrayDeque<>();
    private final Deque<ImportState> future = new ArrayDeque<>();
    private TaskRunner.@Nullable Running underWay;
    private boolean runsNext;

    ImportModel(Services services, Desk desk, TaskRunner tasks) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.opener = new TableOpener(services.intake());
        desk.onChange(this::ledgerChanged);
    }

    // ---- what is shown ----

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The newest review; null before the first. It may be of an earlier state while {@link #reviewingProperty}. */
    ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty reviewingProperty() {
        return reviewing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** Why files of the last choice could not be taken, a sentence each. */
    ReadOnlyObjectProperty<List<String>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    ImportState state() {
        return state.get();
    }

    // ---- files ----

    /** Forgets why files could not be taken. */
    void readRefused() {
        refused.set(List.of());
    }

    /** Reads files, one or many; those that cannot be read are named in {@link #refusedProperty}. */
    void open(List<Path> files) {
        tasks.longWork(Texts.of("import.reading"), progress -> opener.open(files, progress), this::opened);
    }

    /** Takes a block that was copied from a spreadsheet. */
    void paste(String block) {
        tasks.read(progress -> opener.pasted(block), this::opened);
    }

    /** Takes another sheet of the file in front; null for all that are not hidden. */
    void sheet(@Nullable String name) {
        ImportPart part = state().inFront();
        Path file = part == null ? null : part.table().file();
        if (file != null) {
            tasks.longWork(Texts.of("import.reading"), progress -> opener.sheet(file, name, progress), this::opened);
        }
    }

    private void opened(TableOpener.Opened found) {
        if (step.get() == Step.DONE && !found.parts().isEmpty()) {
            restart();
        }
        refused.set(found.refused());
        if (!found.parts().isEmpty()) {
            step.set(Step.CHECK);
            change(state().with(found.parts()));
        }
    }

    void show(int index) {
        state.set(state().showing(index));
    }

    /** Takes a table out of the import. */
    void remove(int index) {
        change(state().without(index));
        if (state().isEmpty()) {
            step.set(Step.CHOOSE);
        }
    }

    /** Back to the files; everything stays as it is. */
    void back() {
        step.set(Step.CHOOSE);
    }

    /** On to the check with the tables that are there. */
    void forward() {
        if (!state().isEmpty()) {
            step.set(Step.CHECK);
        }
    }

    /** Begins anew. */
    void restart() {
        forgetSteps();
        written.set(null);
        refused.set(List.of());
        state.set(ImportState.EMPTY);
        review.set(null);
        step.set(Step.CHOOSE);
    }

    private void forgetSteps() {
        past.clear();
        future.clear();
    }

    // ---- what the clerk says about the tables ----

    /** Names the heading rows of the table in front, counted from 0. */
    void heading(int first, int last) {
        front(part -> {
            IncomingTable table = intake().withHeading(part.table(), first, last);
            return opener.planned(part.with(table), part.plan().kind());
        });
    }

    void kind(IncomingKind kind) {
        front(part -> opener.planned(part, kind));
    }

    /** Year of the list of the table in front; null = today's. */
    void listYear(@Nullable Integer year) {
        front(part -> part.with(part.plan().at(year, part.plan().month())));
    }

    /** Month of the progress in the table in front; null = not known. */
    void month(@Nullable YearMonth month) {
        front(part -> part.with(part.plan().at(part.plan().listYear(), month)));
    }

    /** Month of the progress in every table that states none. */
    void missingMonth(YearMonth month) {
        plans(plan -> plan.month() == null ? plan.at(plan.listYear(), month) : plan);
    }

    /** Where a column of the table in front goes. */
    void column(ColumnPlan column) {
        front(part -> part.with(part.plan().with(TableOpener.united(part, column))));
    }

    /** What the cells say instead. */
    void mend(List<CellEdit> edits) {
        ImportState next = state();
        for (CellEdit edit : edits) {
            next = new ImportState(next.parts(), edit.part())
                    .changed(part -> part.with(edit.on(intake(), part.table())));
        }
        change(new ImportState(next.parts(), state().front()));
    }

    /** Decides about a row; null takes a decision back. */
    void choose(int index, int row, @Nullable Choice choice) {
        ImportState at = new ImportState(state().parts(), index);
        ImportState next = at.changed(part -> part.with(part.plan().with(row, choice)));
        change(new ImportState(next.parts(), state().front()));
    }

    /** Creates a community or unit along with the rows. */
    void create(String name) {
        plans(plan -> plan.create().contains(name) ? plan : plan.creating(and(plan.create(), name)));
    }

    private static List<String> and(List<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).toList();
    }

    private void front(UnaryOperator<ImportPart> what) {
        if (!state().isEmpty()) {
            try {
                change(state().changed(what));
            } catch (AppException e) {
                tasks.trouble(e);
            }
        }
    }

    private void plans(UnaryOperator<IntakePlan> what) {
        change(state().all(part -> part.with(what.apply(part.plan()))));
    }

    private void change(ImportState next) {
        if (!next.equals(state())) {
            past.push(state());
            future.clear();
            take(next);
        }
    }

    private void take(ImportState next) {
        runsNext = false;
        state.set(next);
        renew();
    }

    /** Takes the last step back; false where there is none, or nothing is being checked. */
    boolean undo() {
        return walk(past, future);
    }

    /** Does it again; false where there is nothing. */
    boolean redo() {
        return walk(future, past);
    }

    private boolean walk(Deque<ImportState> from, Deque<ImportState> to) {
        if (step.get() != Step.CHECK || writing.get()) {
            return false;
        }
        ImportState next = from.peek();
        // The first state is empty: to go back there would throw the file away.
        if (next != null && !next.isEmpty()) {
            to.push(state());
            from.pop();
            take(next);
        }
        return true;
    }

    // ---- layouts ----

    /** Remembers the columns of the table in front for every table like it. */
    void remember(Runnable done) {
        withFront(part -> tasks.read(
                progress -> {
                    intake().remember(part.table(), part.plan());
                    return part;
                },
                kept -> done.run()));
    }

    /** Writes the columns of the table in front into a file for other offices. */
    void exportLayout(Path file, Consumer<Path> done) {
        withFront(part -> tasks.read(
                progress -> {
                    intake().exportLayout(part.table(), part.plan(), file);
                    return file;
                },
                done));
    }

    /** Takes the columns of the table in front from such a file. */
    void importLayout(Path file) {
        tasks.read(progress -> intake().readLayout(file), this::take);
    }

    private void take(Layout layout) {
        front(part -> part.with(intake().planBy(part.table(), layout)
                .at(part.plan().listYear(), part.plan().month())
                .creating(part.plan().create())));
    }

    private void withFront(Consumer<ImportPart> act) {
        ImportPart part = state().inFront();
        if (part != null) {
            act.accept(part);
        }
    }

    // ---- review ----

    /** Reviews anew, such as after the ledger changed. */
    void renew() {
        if (underWay != null) {
            underWay.cancel();
        }
        ImportState now = state();
        if (now.isEmpty()) {
            latest.forget();
            review.set(null);
            reviewing.set(false);
            return;
        }
        reviewing.set(true);
        underWay = tasks.read(progress -> check(now, progress), latest.only(this::reviewed));
    }

    private Optional<Review> check(ImportState now, TaskRunner.Progress progress) {
        List<IncomingTable> tables = now.parts().stream().map(ImportPart::table).toList();
        List<IntakePlan> plans = now.parts().stream().map(ImportPart::plan).toList();
        try {
            return Optional.of(intake().review(tables, plans, rows -> !progress.cancelled()));
        } catch (CancellationException e) {
            // A newer question is under way.
            return Optional.empty();
        }
    }

    private void reviewed(Optional<Review> found) {
        found.ifPresent(now -> {
            reviewing.set(false);
            review.set(now);
            if (runsNext) {
                runsNext = false;
                run();
            }
        });
    }

    private void ledgerChanged(LedgerChange change) {
        Written last = written.get();
        if (step.get() == Step.DONE && last != null) {
            Long undoes = change.changeSet().undoes();
            if (change.changeSet().kind() == ChangeKind.UNDO && undoes != null && undoes == last.change()) {
                written.set(null);
                step.set(Step.CHECK);
                renew();
            }
        } else if (!writing.get()) {
            renew();
        }
    }

    // ---- writing ----

    /** Why nothing can be written now; empty where it can. */
    String blocked() {
        Review now = review.get();
        if (now == null || reviewing.get()) {
            return Texts.of("import.blocked.checking");
        }
        String obstacle = now.obstacle();
        return obstacle.isEmpty() && now.writing() == 0 ? Texts.of("import.blocked.nothing") : obstacle;
    }

    /** Backs up, then writes all rows that are right as one change set. */
    void run() {
        Review now = review.get();
        if (now != null && reviewing.get()) {
            // Ctrl+Enter right behind an edit means the edit too.
            runsNext = true;
        }
        if (now == null || writing.get() || !blocked().isEmpty()) {
            return;
        }
        writing.set(true);
        AtomicReference<@Nullable IntakeResult> result = new AtomicReference<>();
        tasks.longWork(
                Texts.of("import.backing"),
                progress -> {
                    write(now, progress, result);
                    return now;
                },
                done -> ended(now, result.get()),
                trouble -> {
                    writing.set(false);
                    tasks.trouble(trouble);
                    renew();
                },
                () -> ended(now, result.get()));
    }

    private void write(Review now, TaskRunner.Progress progress, AtomicReference<@Nullable IntakeResult> result) {
        services.backups().backup();
        String words = Texts.of("import.writing");
        progress.at(words, 0, now.writing());
        result.set(intake().apply(now, rows -> {
            progress.at(words, rows, now.writing());
            return !progress.cancelled();
        }));
    }

    /** Cancelling may come too late: what is written is written. */
    private void ended(Review now, @Nullable IntakeResult result) {
        writing.set(false);
        if (result == null) {
            return;
        }
        written.set(new Written(result, now, services.session().ledger().changeNumber()));
        step.set(Step.DONE);
        forgetSteps();
    }

    /** Takes the import back, while nothing was changed after it. */
    void undoImport() {
        Written last = written.get();
        if (last != null) {
            tasks.write(progress -> services.history().undoOne(last.change()), change -> {});
        }
    }

    /** Writes the sheet of a table again with the reasons beside its wrong rows. */
    void writeErrors(int index, Path target, Consumer<Path> done) {
        Review now = Objects.requireNonNull(review.get());
        tasks.longWork(
                Texts.of("import.errors.writing"),
                progress -> {
                    intake().writeErrors(now.partsOfSheet(index), target);
                    return target;
                },
                done);
    }

    Desk desk() {
        return desk;
    }

    private IntakeWork intake() {
        return services.intake();
    }
}
