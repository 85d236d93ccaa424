package cn.banshi.ui.kit;

import cn.banshi.base.AppException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs every job at once on the calling thread: for tests of view models. */
public class InlineTaskRunner implements TaskRunner {
    private final List<AppException> troubles = new ArrayList<>();

    @Override
    public <T> Running read(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        return run(job, done, refused);
    }

    private static <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        T result;
        try {
            result = job.run(SILENT);
        } catch (AppException e) {
            refused.accept(e);
            return FINISHED;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        done.accept(result);
        return FINISHED;
    }

    @Override
    public <T> Running write(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        return run(job, done, refused);
    }

    @Override
    public <T> Running longWork(String title, Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
        return run(job, done, refused);
    }

    @Override
    public void trouble(AppException trouble) {
        troubles.add(trouble);
    }

    /** Trouble that would have come up in a dialog. */
    public List<AppException> troubles() {
        return List.copyOf(troubles);
    }

    private static final Running FINISHED = () -> {};

    private static final Progress SILENT = new Progress() {
        @Override
        public void at(String words, long done, long of) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}
