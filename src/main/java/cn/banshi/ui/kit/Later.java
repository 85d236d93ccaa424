package cn.banshi.ui.kit;

import java.time.Duration;

/** One act that is put off until nothing has happened for a while. */
public interface Later {
    /** Makes one; the screens take the FX timer, tests take their own. */
    interface Maker {
        /** An act that runs after so much quiet. */
        Later make(Duration quiet, Runnable act);
    }

    /** Waits anew. */
    void restart();

    /** Does not act any more, until the next {@link #restart()}. */
    void stop();
}
