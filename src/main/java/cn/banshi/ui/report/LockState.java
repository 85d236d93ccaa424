package cn.banshi.ui.report;

import cn.banshi.domain.edition.Edition;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.month.EditionWork;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Whether the month in front was reported, without nodes; follows period and ledger while it is in sight. */
final class LockState {
    /**
     * What is to be said of a month.
     *
     * @param month the month
     * @param edition its newest edition, null where it has none
     * @param locked whether it is locked, be it with a later month
     * @param refusal why it cannot be locked now, empty where it can
     */
    record State(YearMonth month, @Nullable Edition edition, boolean locked, String refusal) {}

    private final EditionWork editions;
    private final ReportChoices choices;
    private final TaskRunner tasks;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();
    private boolean active;

    LockState(EditionWork editions, ReportChoices choices, Desk desk, TaskRunner tasks) {
        this.editions = editions;
        this.choices = choices;
        this.tasks = tasks;
        choices.period().chosenProperty().addListener(change -> renew());
        desk.onChange(change -> renew());
    }

    /** The month; null where the period is not one month, or it is not known yet. */
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void active(boolean inFront) {
        active = inFront;
        renew();
    }

    private void renew() {
        if (!active) {
            return;
        }
        Consumer<@Nullable State> answer = latest.only(state::set);
        if (choices.period().chosen().kind() != PeriodKind.MONTH) {
            answer.accept(null);
            return;
        }
        YearMonth month = choices.period().chosen().month();
        tasks.read(progress -> stateOf(month), answer, refused -> answer.accept(null));
    }

    private State stateOf(YearMonth month) {
        Optional<Edition> newest = editions.editions().stream()
                .filter(edition -> edition.month().equals(month))
                .max(Comparator.comparingInt(edition -> edition.issued().revision()));
        YearMonth until = editions.lockedUntil();
        boolean locked = until != null && !month.isAfter(until);
        return new State(month, newest.orElse(null), locked, newest.isPresent() ? "" : editions.refusal(month));
    }
}
