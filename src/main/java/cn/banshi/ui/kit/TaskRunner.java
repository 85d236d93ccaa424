package cn.banshi.ui.kit;

import cn.banshi.base.AppException;
import java.util.function.Consumer;

/**
 * Runs work away from the screen and brings its result back to it.
 *
 * <p>All methods are called on the FX thread, and every given consumer is called there. Expected trouble
 * ({@link AppException}) goes to {@code refused}, or to the dialog service where none is given; anything else to the error
 * window. In tests an inline runner does the same at once, on the calling thread.
 */
public interface TaskRunner {

    /** Work that may say how far it is and asks now and then whether it shall stop. */
    interface Job<T> {
        /** Runs on a worker thread. */
        T run(Progress progress) throws Exception;
    }

    /** What a running job tells, and asks. Any thread. */
    interface Progress {
        /**
         * Says how far the work is.
         *
         * @param words what is being done, such as "正在导入"
         * @param done how many
         * @param of of how many, 0 when not known
         */
        void at(String words, long done, long of);

        /** Whether the clerk pressed 取消; the job then ends between two rows. */
        boolean cancelled();
    }

    /** A job under way. */
    interface Running {
        /** Asks the job to stop; its thread is never interrupted, and its result is dropped. */
        void cancel();
    }

    /** Reads or computes; several may run at once, so use {@link Latest} where only the newest answer counts. */
    <T> Running read(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused);

    /**
     * Changes the ledger. Jobs run one after another in the order given; the saved mark of the status bar follows them.
     */
    <T> Running write(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused);

    /**
     * Reads and writes drafts, which are no changes of the ledger: one after another in the order given, without the saved
     * mark. A runner that does everything at once keeps that order anyway.
     */
    default <T> Running aside(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        return read(job, done, refused);
    }

    /** Returns when everything given to {@link #aside} is done. */
    default void settle() {}

    /** Long work with a line in the status bar, a count and 取消. */
    <T> Running longWork(String title, Job<T> job, Consumer<? super T> done, Consumer<AppException> refused);

    /**
     * The same; {@code cancelled} is told when the work has ended after 取消, be it undone or done by then. A job that gives up
     * throws {@link java.util.concurrent.CancellationException}.
     */
    default <T> Running longWork(
            String title, Job<T> job, Consumer<? super T> done, Consumer<AppException> refused, Runnable cancelled) {
        return longWork(title, job, done, refused);
    }

    /** Shows trouble that has no better place, in a dialog. */
    void trouble(AppException trouble);

    /** Like {@link #read(Job, Consumer, Consumer)}, trouble in a dialog. */
    default <T> Running read(Job<T> job, Consumer<? super T> done) {
        return read(job, done, this::trouble);
    }

    /** Like {@link #write(Job, Consumer, Consumer)}, trouble in a dialog. */
    default <T> Running write(Job<T> job, Consumer<? super T> done) {
        return write(job, done, this::trouble);
    }

    /** Like {@link #longWork(String, Job, Consumer, Consumer)}, trouble in a dialog. */
    default <T> Running longWork(String title, Job<T> job, Consumer<? super T> done) {
        return longWork(title, job, done, this::trouble);
    }
}
