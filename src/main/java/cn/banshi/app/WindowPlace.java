package cn.banshi.app;

import cn.banshi.ui.kit.Contrast;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.kit.UserSettings;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Where the window was left, in settings.
 *
 * @param x left edge
 * @param y upper edge
 * @param width with frame
 * @param height with frame
 * @param maximized whether it filled the screen
 * @param fontSize root font size
 */
record WindowPlace(double x, double y, double width, double height, boolean maximized, double fontSize) {
    private static final String KEY = "window";
    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 500;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 740;
    private static final Duration REST = Duration.millis(500);

    /** Puts the window where it was left, or fills a small screen. */
    static void restore(Stage stage, UserSettings settings) {
        WindowPlace usual = usual();
        WindowPlace left = settings.<WindowPlace>get(KEY, WindowPlace.class).orElse(usual);
        UiScale.set(left.fontSize);
        Contrast.restore(settings);
        (left.isOnScreen() ? left : usual).apply(stage);
    }

    /** The size of a first start; fills a small screen. */
    static void first(Stage stage) {
        usual().apply(stage);
    }

    private static WindowPlace usual() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                screen.getWidth() <= WIDTH,
                UiScale.rootSize().get());
    }

    private boolean isOnScreen() {
        return width >= MIN_WIDTH
                && height >= MIN_HEIGHT
                && !Screen.getScreensForRectangle(x + width / 4, y, width / 2, height / 2)
                        .isEmpty();
    }

    private void apply(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        place(stage);
        if (!stage.isShowing()) {
            Look.onceShown(stage, () -> place(stage));
        }
    }

    private void place(Stage stage) {
        if (!stage.isMaximized()) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
        }
        stage.setMaximized(maximized);
    }

    /** Keeps the place in settings whenever the window came to rest somewhere else; the result ends it. */
    static Runnable follow(Stage stage, UserSettings settings) {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(event -> keep(stage, settings));
        ChangeListener<Object> moved = (place, was, is) -> rest.playFromStart();
        List<ObservableValue<?>> places = List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty(),
                UiScale.rootSize());
        places.forEach(place -> place.addListener(moved));
        return () -> {
            places.forEach(place -> place.removeListener(moved));
            rest.stop();
        };
    }

    /** Remembers where the window is; the size before filling the screen is kept with it. */
    static void keep(Stage stage, UserSettings settings) {
        if (stage.isIconified()) {
            return;
        }
        double size = UiScale.rootSize().get();
        WindowPlace before = settings.<WindowPlace>get(KEY, WindowPlace.class).orElse(null);
        WindowPlace now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false, size);
        if (stage.isMaximized()) {
            WindowPlace restored = before == null ? usual() : before;
            now = new WindowPlace(restored.x, restored.y, restored.width, restored.height, true, size);
        }
        settings.put(KEY, now);
    }
}
