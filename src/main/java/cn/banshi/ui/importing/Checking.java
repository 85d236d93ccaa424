package cn.banshi.ui.importing;

import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakePlan;
import cn.banshi.work.intake.IntakeWork;
import cn.banshi.work.intake.Review;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Reviews the state of an import away from the screen; only the answer to the newest question is shown. */
final class Checking {
    private final IntakeWork intake;
    private final TaskRunner tasks;
    private final Runnable reviewed;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reviewing = new ReadOnlyBooleanWrapper();
    private TaskRunner.@Nullable Running underWay;

    /**
     * @param reviewed runs after each new review
     */
    Checking(IntakeWork intake, TaskRunner tasks, Runnable reviewed) {
        this.intake = intake;
        this.tasks = tasks;
        this.reviewed = reviewed;
    }

    ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty reviewingProperty() {
        return reviewing.getReadOnlyProperty();
    }

    /** Forgets what is known, such as when everything begins anew. */
    void clear() {
        review.set(null);
    }

    /** Something is being worked out that will be reviewed. */
    void begin() {
        latest.forget();
        reviewing.set(true);
    }

    void renew(ImportState now) {
        if (underWay != null) {
            underWay.cancel();
        }
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
            return Optional.of(intake.review(tables, plans, rows -> !progress.cancelled()));
        } catch (CancellationException e) {
            // A newer question is under way.
            return Optional.empty();
        }
    }

    private void reviewed(Optional<Review> found) {
        found.ifPresent(now -> {
            reviewing.set(false);
            review.set(now);
            reviewed.run();
        });
    }
}
