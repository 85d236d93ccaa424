package cn.banshi.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Timers whose quiet passes when the test says so. */
public final class HandTimers implements Later.Maker {
    private final List<Timer> timers = new ArrayList<>();

    private static final class Timer implements Later {
        private final Runnable act;
        private boolean waiting;

        Timer(Runnable act) {
            this.act = act;
        }

        @Override
        public void restart() {
            waiting = true;
        }

        @Override
        public void stop() {
            waiting = false;
        }

        void pass() {
            if (waiting) {
                waiting = false;
                act.run();
            }
        }
    }

    @Override
    public Later make(Duration quiet, Runnable act) {
        Timer timer = new Timer(act);
        timers.add(timer);
        return timer;
    }

    /** Lets the time pass that each of them waits for. */
    public void pass() {
        timers.forEach(Timer::pass);
    }
}
