package cn.banshi.app;

import cn.banshi.ui.kit.UserSettings;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Writes settings a second after the last change, away from the thread that changed them, and once more at the end. */
final class SettingsKeeper {
    private final UserSettings settings;
    private final Executor later;
    private final AtomicLong changes = new AtomicLong();

    private SettingsKeeper(UserSettings settings, Executor later) {
        this.settings = settings;
        this.later = later;
    }

    /** Keeps these settings from now on. */
    static SettingsKeeper keep(UserSettings settings) {
        return keep(settings, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
    }

    /**
     * Keeps these settings from now on.
     *
     * @param later runs what it is given after a while
     */
    static SettingsKeeper keep(UserSettings settings, Executor later) {
        SettingsKeeper keeper = new SettingsKeeper(settings, later);
        settings.onChange(keeper::changed);
        return keeper;
    }

    private void changed() {
        long mine = changes.incrementAndGet();
        later.execute(() -> {
            if (changes.get() == mine) {
                settings.save();
            }
        });
    }

    /** Writes what is not written yet and ends; nothing is written afterwards. Blocks. */
    void end() {
        settings.onChange(() -> {});
        changes.incrementAndGet();
        settings.save();
    }
}
