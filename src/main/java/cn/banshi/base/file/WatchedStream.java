package cn.banshi.base.file;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers that the stream beneath failed, whatever the writer makes of it. */
final class WatchedStream extends OutputStream {
    private final OutputStream beneath;
    private @Nullable IOException failure;

    WatchedStream(OutputStream beneath) {
        this.beneath = beneath;
    }

    /** The first failure; null where there was none. */
    @Nullable
    IOException failure() {
        return failure;
    }

    private interface Step {
        void run() throws IOException;
    }

    private void watch(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    @Override
    public void write(int value) throws IOException {
        watch(() -> beneath.write(value));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        watch(() -> beneath.write(bytes, from, count));
    }

    @Override
    public void flush() throws IOException {
        watch(beneath::flush);
    }

    @Override
    public void close() throws IOException {
        watch(beneath::close);
    }
}
