package cn.banshi.ui.importing;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.column.Layout;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.work.intake.Choice;
import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakePlan;
import cn.banshi.work.intake.IntakeWork;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the clerk says about the tables of an import, each a step from one state to the next. */
final class StateEdits {
    private final IntakeWork intake;
    private final TableOpener opener;
    private final Consumer<UnaryOperator<ImportState>> now;
    private final Consumer<UnaryOperator<ImportState>> later;

    /**
     * @param now takes a step at once
     * @param later takes one for which all rows must be looked through, away from the screen
     */
    StateEdits(
            IntakeWork intake,
            TableOpener opener,
            Consumer<UnaryOperator<ImportState>> now,
            Consumer<UnaryOperator<ImportState>> later) {
        this.intake = intake;
        this.opener = opener;
        this.now = now;
        this.later = later;
    }

    /** Other heading rows of the table in front, counted from 0. */
    void heading(int first, int last) {
        later.accept(front(part -> {
            IncomingTable table = intake.withHeading(part.table(), first, last);
            return opener.planned(part.with(table), part.plan().kind());
        }));
    }

    void kind(IncomingKind kind) {
        later.accept(front(part -> opener.planned(part, kind)));
    }

    /** The columns of the table in front as a layout of another office has them. */
    void layout(Layout layout) {
        later.accept(front(part -> part.with(intake.planBy(part.table(), layout)
                .at(part.plan().listYear(), part.plan().month())
                .creating(part.plan().create()))));
    }

    void listYear(@Nullable Integer year) {
        later.accept(front(part ->
                part.with(intake.at(part.table(), part.plan(), year, part.plan().month()))));
    }

    void month(@Nullable YearMonth month) {
        later.accept(front(part ->
                part.with(intake.at(part.table(), part.plan(), part.plan().listYear(), month))));
    }

    /** Month of the progress in every table that states none. */
    void missingMonth(YearMonth month) {
        later.accept(state -> state.all(part -> part.plan().month() != null
                ? part
                : part.with(intake.at(part.table(), part.plan(), part.plan().listYear(), month))));
    }

    void column(ColumnPlan column) {
        now.accept(front(part -> part.with(part.plan().with(TableOpener.united(part, column)))));
    }

    /** What cells say instead. */
    void mend(List<CellEdit> edits) {
        (edits.size() == 1 ? now : later).accept(state -> {
            ImportState next = state;
            for (CellEdit edit : edits) {
                next = new ImportState(next.parts(), edit.part())
                        .changed(part -> part.with(edit.on(intake, part.table())));
            }
            return new ImportState(next.parts(), state.front());
        });
    }

    /** A decision about a row; null takes one back. */
    void choose(int index, int row, @Nullable Choice choice) {
        now.accept(state -> {
            ImportState next = new ImportState(state.parts(), index)
                    .changed(part -> part.with(part.plan().with(row, choice)));
            return new ImportState(next.parts(), state.front());
        });
    }

    /** A community or unit is created along with the rows. */
    void create(String name) {
        now.accept(plans(plan -> plan.create().contains(name) ? plan : plan.creating(and(plan.create(), name))));
    }

    private static List<String> and(List<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).toList();
    }

    private static UnaryOperator<ImportState> front(UnaryOperator<ImportPart> what) {
        return state -> state.isEmpty() ? state : state.changed(what);
    }

    private static UnaryOperator<ImportState> plans(UnaryOperator<IntakePlan> what) {
        return state -> state.all(part -> part.with(what.apply(part.plan())));
    }
}
