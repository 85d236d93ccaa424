package cn.banshi.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * "Come to the front": a second program on the same ledger leaves a file in the data folder, the first one finds it within half
 * a second and takes it away. No socket.
 */
final class FrontRequest implements AutoCloseable {
    private static final String NAME = "front.request";
    private static final int POLL_MILLIS = 500;
    private static final int PATIENCE = 6;

    private final ExecutorService poll = Executors.newSingleThreadExecutor(runnable -> {
        Thread thread = new Thread(runnable, "banshi-front");
        thread.setDaemon(true);
        return thread;
    });

    private FrontRequest() {}

    /** Listens in the folder; {@code comeToFront} is called on a thread of its own. */
    static FrontRequest listen(Path folder, Runnable comeToFront) {
        FrontRequest request = new FrontRequest();
        Path file = folder.resolve(NAME);
        request.poll.execute(() -> request.listening(file, comeToFront));
        return request;
    }

    /** Looks every half second until the listening is closed. */
    private void listening(Path file, Runnable comeToFront) {
        while (!poll.isShutdown()) {
            if (taken(file)) {
                comeToFront.run();
            }
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean taken(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Asks the program that has the ledger of the folder.
     *
     * @return whether it answered; if not, it hangs or runs on another machine
     */
    static boolean ask(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            Files.write(file, new byte[0]);
            for (int i = 0; i < PATIENCE; i++) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
                if (!Files.exists(file)) {
                    return true;
                }
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public void close() {
        poll.shutdown();
    }
}
