package cn.banshi.ui.kit;

import cn.banshi.base.AppException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Runs jobs on two readers, one writer and one keeper of drafts, and answers on the FX thread. Threads are never interrupted. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
    /** What the window shows of the jobs; called on the FX thread. A page without a status bar shows troubles only. */
    public interface Watcher {
        /** A change is on its way to the disk ({@code open} changes in all). */
        default void saving(int open) {}

        /** Every change is on disk. */
        default void saved() {}

        /** The last change was refused or failed. */
        default void notSaved() {}

        /** Long work began; the runnable asks it to stop. */
        default void began(String title, Runnable cancel) {}

        /** How far long work is. */
        default void at(String words, long done, long of) {}

        /** Long work ended. */
        default void ended() {}

        /** Trouble without a better place. */
        void trouble(AppException trouble);

        /**
         * Asks the clerk for what a refused change lacks, such as a reason; true when the change may be tried again. What is
         * left undone is told to nobody else.
         */
        default boolean mend(AppException trouble) {
            return false;
        }

        /** A bug. */
        void bug(Throwable bug);
    }

    private static final int DRAIN_SECONDS = 30;

    private final ExecutorService readers = Executors.newFixedThreadPool(2, named("reader"));
    /** Long work runs one after another beside the readers, so that filters and checks never wait for it. */
    private final ExecutorService worker = Executors.newSingleThreadExecutor(named("worker"));

    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("saver"));
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(named("drafts"));
    private final Watcher watcher;
    private int open;

    /** Timers of a screen that is gone may still ask for reads and drafts it has kept long since; writes are never dropped. */
    private volatile boolean closed;

    /** Tells the watcher. */
    public FxTaskRunner(Watcher watcher) {
        this.watcher = watcher;
    }

    private static ThreadFactory named(String name) {
        return runnable -> {
            Thread thread = new Thread(runnable, "banshi-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public <T> Running read(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        Control control = new Control(progress -> {});
        if (!closed) {
            readers.execute(() -> run(job, control, done, refused, () -> {}, () -> {}, null));
        }
        return control;
    }

    @Override
    public <T> Running write(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        Control control = new Control(progress -> {});
        watcher.saving(++open);
        writer.execute(() -> run(job, control, done, refused, () -> finished(true), () -> finished(false), writer));
        return control;
    }

    private void finished(boolean good) {
        open--;
        if (!good) {
            watcher.notSaved();
        } else if (open == 0) {
            watcher.saved();
        } else {
            watcher.saving(open);
        }
    }

    @Override
    public <T> Running longWork(String title, Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        return longWork(title, job, done, refused, () -> {});
    }

    @Override
    public <T> Running longWork(
            String title, Job<T> job, Consumer<? super T> done, Consumer<AppException> refused, Runnable cancelled) {
        Control control = new Control(step -> Platform.runLater(() -> watcher.at(step.words, step.done, step.of)));
        Runnable end = () -> {
            watcher.ended();
            if (control.dropped) {
                cancelled.run();
            }
        };
        worker.execute(() -> {
            if (control.dropped) {
                Platform.runLater(cancelled);
            } else {
                Platform.runLater(() -> watcher.began(title, control::cancel));
                run(job, control, done, refused, end, end, worker);
            }
        });
        return control;
    }

    @Override
    public void trouble(AppException trouble) {
        watcher.trouble(trouble);
    }

    @Override
    public <T> Running aside(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        Control control = new Control(progress -> {});
        if (!closed) {
            keeper.execute(() -> run(job, control, done, refused, () -> {}, () -> {}, null));
        }
        return control;
    }

    /** On any thread, the FX thread too: its jobs do not wait for it. */
    @Override
    public void settle() {
        await(keeper);
    }

    /** Waits until what was given to {@link #write} and {@link #aside} before is on disk. Not on the FX thread. */
    public void drain() {
        await(writer);
        await(keeper);
    }

    private static void await(ExecutorService jobs) {
        try {
            jobs.submit(() -> {}).get(DRAIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Saving did not end", e);
        }
    }

    /** No more jobs; what was given is still done. */
    @Override
    public void close() {
        closed = true;
        writer.shutdown();
        readers.shutdown();
        keeper.shutdown();
        worker.shutdown();
    }

    /**
     * @param again runs the job once more where what it lacked was given; null for jobs that change nothing
     */
    private <T> void run(
            Job<T> job,
            Control control,
            Consumer<? super T> done,
            Consumer<AppException> refused,
            Runnable good,
            Runnable bad,
            @Nullable ExecutorService again) {
        try {
            T result = job.run(control);
            Platform.runLater(() -> {
                good.run();
                if (!control.dropped) {
                    done.accept(result);
                }
            });
        } catch (AppException e) {
            Platform.runLater(() -> {
                if (again != null && !control.dropped && watcher.mend(e)) {
                    again.execute(() -> run(job, control, done, refused, good, bad, again));
                    return;
                }
                bad.run();
                if (!control.dropped) {
                    refused.accept(e);
                }
            });
        } catch (CancellationException e) {
            Platform.runLater(bad);
        } catch (Throwable e) {
            Platform.runLater(() -> {
                bad.run();
                watcher.bug(e);
            });
        }
    }

    private record Step(String words, long done, long of) {}

    private static final class Control implements Progress, Running {
        private static final long EVERY_NANOS = 50_000_000;

        private final Consumer<Step> teller;
        private volatile boolean dropped;
        private long toldAt;

        Control(Consumer<Step> teller) {
            this.teller = teller;
        }

        @Override
        public void at(String words, long done, long of) {
            long now = System.nanoTime();
            if (toldAt == 0 || now - toldAt > EVERY_NANOS || done == of) {
                toldAt = now;
                teller.accept(new Step(words, done, of));
            }
        }

        @Override
        public boolean cancelled() {
            return dropped;
        }

        @Override
        public void cancel() {
            dropped = true;
        }
    }
}
