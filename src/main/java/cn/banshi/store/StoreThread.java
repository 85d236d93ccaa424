package cn.banshi.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thread that alone touches one database handle.
 *
 * <p>Callers wait for it; what it throws they get. An interrupt of a caller never reaches the database, which it could
 * damage: the caller waits on and finds its interrupt mark set afterwards.
 */
final class StoreThread implements AutoCloseable {
    private final ExecutorService executor;
    private volatile @Nullable Thread thread;

    StoreThread(String name) {
        executor = Executors.newSingleThreadExecutor(task -> {
            Thread created = new Thread(task, name);
            created.setDaemon(true);
            thread = created;
            return created;
        });
    }

    <T extends @Nullable Object> T call(Supplier<T> work) {
        if (Thread.currentThread() == thread) {
            return work.get();
        }
        return begin(work).get();
    }

    /** Begins some work; the result waits for it, and throws what it threw. */
    <T extends @Nullable Object> Supplier<T> begin(Supplier<T> work) {
        Callable<T> task = work::get;
        Future<T> future = executor.submit(task);
        return () -> await(future);
    }

    void run(Runnable work) {
        this.<@Nullable Void>call(() -> {
            work.run();
            return null;
        });
    }

    private static <T extends @Nullable Object> T await(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException trouble ? trouble : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
