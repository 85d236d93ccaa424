package cn.banshi.ui.project.detail;

import java.time.Duration;

/** One act that is put off until nothing has happened for a while. */
interface Later {
    /** Makes one; the screen takes the FX timer, tests take their own. */
    interface Maker {
        Later make(Duration quiet, Runnable act);
    }

    /** Waits anew. */
    void restart();

    /** Does not act any more, until the next {@link #restart()}. */
    void stop();
}
