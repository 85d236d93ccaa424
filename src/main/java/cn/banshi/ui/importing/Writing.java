package cn.banshi.ui.importing;

import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.Services;
import cn.banshi.work.intake.IntakeResult;
import cn.banshi.work.intake.Review;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** Backs up, then writes all rows of a review that are right as one change set. */
final class Writing {
    private final Services services;
    private final TaskRunner tasks;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();

    Writing(Services services, TaskRunner tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /**
     * @param done hears what was written
     * @param refused runs after nothing could be written, once the clerk was told why
     */
    void run(Review review, Consumer<IntakeResult> done, Runnable refused) {
        underWay.set(true);
        AtomicReference<@Nullable IntakeResult> result = new AtomicReference<>();
        tasks.longWork(
                Texts.of("import.backing"),
                progress -> {
                    write(review, progress, result);
                    return review;
                },
                written -> ended(result.get(), done),
                trouble -> {
                    underWay.set(false);
                    tasks.trouble(trouble);
                    refused.run();
                },
                () -> ended(result.get(), done));
    }

    private void write(Review review, TaskRunner.Progress progress, AtomicReference<@Nullable IntakeResult> result) {
        services.backups().backup();
        String words = Texts.of("import.writing");
        progress.at(words, 0, review.writing());
        result.set(services.intake().apply(review, rows -> {
            progress.at(words, rows, review.writing());
            return !progress.cancelled();
        }));
    }

    /** Cancelling may come too late: what is written is written. */
    private void ended(@Nullable IntakeResult result, Consumer<IntakeResult> done) {
        underWay.set(false);
        if (result != null) {
            done.accept(result);
        }
    }
}
