package cn.banshi.ui.project.detail;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** {@link Later} on the FX thread. */
final class FxLater implements Later {
    private final PauseTransition pause;

    FxLater(Duration quiet, Runnable act) {
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
