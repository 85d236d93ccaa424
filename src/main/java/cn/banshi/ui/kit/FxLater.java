package cn.banshi.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** {@link Later} on the FX thread. */
public final class FxLater implements Later {
    private final PauseTransition pause;

    /** Runs the act on the FX thread after so much quiet. */
    public FxLater(Duration quiet, Runnable act) {
        pause = new PauseTransition(javafx.util.Duration.millis((double) quiet.toMillis()));
        pause.setOnFinished(event -> act.run());
    }

    @Override
    public void restart() {
        pause.playFromStart();
    }

    @Override
    public void stop() {
        pause.stop();
    }
}
