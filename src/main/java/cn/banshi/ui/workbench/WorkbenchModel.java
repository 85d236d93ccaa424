package cn.banshi.ui.workbench;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.work.month.EditionWork;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The start page without nodes; follows the ledger and the year in front while it is shown. */
final class WorkbenchModel {
    private final Desk desk;
    private final TaskRunner tasks;
    private final EditionWork editions;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private boolean active = true;
    private boolean stale;
    private TaskRunner.@Nullable Running computing;

    WorkbenchModel(Desk desk, TaskRunner tasks, EditionWork editions) {
        this.desk = desk;
        this.tasks = tasks;
        this.editions = editions;
        desk.onChange(change -> renew());
        desk.yearProperty().addListener(change -> renew());
        renew();
    }

    /** What to show; null while the first is computed. */
    ReadOnlyObjectProperty<@Nullable Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** Whether what is shown, if anything, is about to be replaced. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Whether the page is in front; out of sight it is computed only when it comes back, and what is under way makes room for
     * the page that came instead.
     */
    void active(boolean inFront) {
        active = inFront;
        if (active && stale) {
            renew();
        } else if (!active && computing != null) {
            computing.cancel();
            computing = null;
            busy.set(false);
            stale = true;
        }
    }

    void renew() {
        stale = !active;
        if (active) {
            int year = desk.year();
            LocalDate today = desk.today();
            Ledger ledger = desk.ledger();
            busy.set(true);
            computing = tasks.read(
                    progress -> Board.of(ledger, year, today, progress::cancelled)
                            .map(made -> made.with(editions.quality(year, made.month()), editions.changedPast())),
                    latest.only(this::show));
        }
    }

    private void show(Optional<Board> computed) {
        computing = null;
        busy.set(false);
        computed.ifPresent(board::set);
    }

    /** The rows behind a figure; the list has no rows of 子项目, their item stands for them. */
    static ProjectFilter rows(String words, Collection<ItemView> items) {
        Set<Long> ids = items.stream().map(WorkbenchModel::row).collect(Collectors.toSet());
        return ProjectFilter.only(words, ids);
    }

    private static Long row(ItemView item) {
        Long parent = item.project().parentId();
        return parent == null ? Long.valueOf(item.id()) : parent;
    }
}
