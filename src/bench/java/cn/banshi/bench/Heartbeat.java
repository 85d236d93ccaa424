package cn.banshi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Asks the FX thread every few milliseconds whether it answers, and keeps the longest time that it did not. */
final class Heartbeat {
    private static final int EVERY_MILLIS = 5;
    private static final int LONG_MILLIS = 40;
    private static final int FRAMES = 60;

    private final boolean tells = Boolean.getBoolean("bench.tells");
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread fx;
    private Silence longest = Silence.NONE;

    /**
     * A time without an answer.
     *
     * @param wall milliseconds by the clock
     * @param cpu milliseconds of processor time of the FX thread within the longest one by that measure, which other programs
     *     disturb less
     */
    record Silence(double wall, double cpu) {
        static final Silence NONE = new Silence(0, 0);

        Silence or(Silence other) {
            return new Silence(Math.max(wall, other.wall), Math.max(cpu, other.cpu));
        }
    }

    /**
     * Begins at once.
     *
     * @param fx the FX thread
     */
    Heartbeat(Thread fx) {
        this.fx = fx;
        Thread thread = new Thread(this::run, "bench-heartbeat");
        thread.setDaemon(true);
        thread.start();
    }

    /** The longest time since it was last asked for. */
    synchronized Silence longest() {
        Silence most = longest;
        longest = Silence.NONE;
        return most;
    }

    private synchronized void add(Silence silence) {
        longest = longest.or(silence);
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                long start = System.nanoTime();
                long cpu = threads.getThreadCpuTime(fx.getId());
                CompletableFuture<Boolean> answered = new CompletableFuture<>();
                Platform.runLater(() -> answered.complete(true));
                await(answered);
                add(new Silence((System.nanoTime() - start) / 1e6, (threads.getThreadCpuTime(fx.getId()) - cpu) / 1e6));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says with -Dbench.tells=true what the FX thread is at while it does not answer. */
    private void await(CompletableFuture<Boolean> answered) throws InterruptedException {
        while (!answered.isDone()) {
            try {
                answered.get(LONG_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (tells) {
                    tell(fx.getStackTrace());
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void tell(StackTraceElement[] at) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < Math.min(at.length, FRAMES); i++) {
            if (i < 6 || at[i].getClassName().startsWith("cn.banshi")) {
                lines.append("    at ").append(at[i]).append('\n');
            }
        }
        System.out.println(lines.append("    --"));
    }
}
