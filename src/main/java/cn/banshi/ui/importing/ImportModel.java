package cn.banshi.ui.importing;

import cn.banshi.domain.history.ChangeKind;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.intake.IntakeResult;
import cn.banshi.work.intake.IntakeWork;
import cn.banshi.work.intake.Review;
import cn.banshi.work.session.LedgerChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
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
    private final Incoming incoming;
    private final StateEdits edits;
    private final StateHistory steps = new StateHistory(this::stepped);
    private final Checking checking;
    private final Writing writing;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();
    private boolean runsNext;

    ImportModel(Services services, Desk desk, TaskRunner tasks) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        TableOpener opener = new TableOpener(services.intake());
        this.incoming = new Incoming(opener, tasks, this::opened);
        this.edits = new StateEdits(services.intake(), opener, this::now, this::later);
        this.checking = new Checking(services.intake(), tasks, this::reviewed);
        this.writing = new Writing(services, tasks);
        desk.onChange(this::ledgerChanged);
    }

    // ---- what is shown ----

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportState> stateProperty() {
        return steps.stateProperty();
    }

    /** The newest review; null before the first. It may be of an earlier state while {@link #reviewingProperty}. */
    ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return checking.reviewProperty();
    }

    ReadOnlyBooleanProperty reviewingProperty() {
        return checking.reviewingProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.underWayProperty();
    }

    ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    ImportState state() {
        return steps.state();
    }

    // ---- files ----

    /** What brings tables in. */
    Incoming incoming() {
        return incoming;
    }

    private void opened(List<ImportPart> parts) {
        if (step.get() == Step.DONE) {
            restart();
        }
        step.set(Step.CHECK);
        change(state().with(parts));
    }

    void show(int index) {
        steps.show(state().showing(index));
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
        steps.forget();
        written.set(null);
        incoming.readRefused();
        steps.show(ImportState.EMPTY);
        checking.clear();
        step.set(Step.CHOOSE);
    }

    // ---- what the clerk says about the tables ----

    /** Steps that change the tables. */
    StateEdits edits() {
        return edits;
    }

    private void now(UnaryOperator<ImportState> edit) {
        change(edit.apply(state()));
    }

    /** Where all rows must be looked through; lost when the clerk goes on meanwhile. */
    private void later(UnaryOperator<ImportState> edit) {
        ImportState before = state();
        if (before.isEmpty()) {
            return;
        }
        checking.begin();
        tasks.read(
                progress -> edit.apply(before),
                next -> {
                    if (before.equals(state())) {
                        if (next.equals(before)) {
                            renew();
                        } else {
                            change(next);
                        }
                    }
                },
                trouble -> {
                    tasks.trouble(trouble);
                    renew();
                });
    }

    private void change(ImportState next) {
        steps.change(next);
    }

    private void stepped() {
        runsNext = false;
        renew();
    }

    /** Takes the last step back; false where nothing is being checked. */
    boolean undo() {
        return walks(steps::undo);
    }

    /** Does it again; false where nothing is being checked. */
    boolean redo() {
        return walks(steps::redo);
    }

    private boolean walks(Runnable walk) {
        boolean checks = step.get() == Step.CHECK && !writing.underWayProperty().get();
        if (checks) {
            walk.run();
        }
        return checks;
    }

    // ---- review ----

    /** Reviews anew, such as after the ledger changed. */
    void renew() {
        checking.renew(state());
    }

    private void reviewed() {
        if (runsNext) {
            runsNext = false;
            run();
        }
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
        } else if (!writing.underWayProperty().get()) {
            renew();
        }
    }

    // ---- writing ----

    /** Why nothing can be written now; empty where it can. */
    String blocked() {
        Review now = reviewProperty().get();
        if (now == null || reviewingProperty().get()) {
            return Texts.of("import.blocked.checking");
        }
        String obstacle = now.obstacle();
        return obstacle.isEmpty() && now.writing() == 0 ? Texts.of("import.blocked.nothing") : obstacle;
    }

    /** Backs up, then writes all rows that are right as one change set. */
    void run() {
        Review now = reviewProperty().get();
        if (now != null && reviewingProperty().get()) {
            // Ctrl+Enter right behind an edit means the edit too.
            runsNext = true;
        }
        if (now != null && !writing.underWayProperty().get() && blocked().isEmpty()) {
            writing.run(now, result -> written(now, result), this::renew);
        }
    }

    private void written(Review now, IntakeResult result) {
        written.set(new Written(result, now, services.session().ledger().changeNumber()));
        step.set(Step.DONE);
        steps.forget();
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
        Review now = Objects.requireNonNull(reviewProperty().get());
        tasks.longWork(
                Texts.of("import.errors.writing"),
                progress -> {
                    intake().writeErrors(now.partsOfSheet(index), target);
                    return target;
                },
                done);
    }

    TaskRunner tasks() {
        return tasks;
    }

    IntakeWork intake() {
        return services.intake();
    }

    Desk desk() {
        return desk;
    }
}
