package cn.banshi.app;

import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.kit.UserSettings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

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

    /** Puts the window where it was left, or fills a small screen. */
    static void restore(Stage stage, UserSettings settings) {
        settings.<WindowPlace>get(KEY, WindowPlace.class)
                .ifPresentOrElse(place -> place.apply(stage), () -> usual(stage));
    }

    /** The size of a first start; fills a small screen. */
    static void usual(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        limit(stage, screen);
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setMaximized(screen.getWidth() <= WIDTH);
    }

    private static void limit(Stage stage, Rectangle2D screen) {
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
    }

    private void apply(Stage stage) {
        limit(stage, Screen.getPrimary().getVisualBounds());
        UiScale.set(fontSize);
        boolean visible = !Screen.getScreensForRectangle(x + width / 4, y, width / 2, height / 2)
                .isEmpty();
        if (visible && width >= MIN_WIDTH && height >= MIN_HEIGHT) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
        } else {
            usual(stage);
        }
        stage.setMaximized(maximized);
    }

    /** Remembers where the window is; the size before filling the screen is kept with it. */
    static void keep(Stage stage, UserSettings settings) {
        double size = UiScale.rootSize().get();
        WindowPlace before = settings.<WindowPlace>get(KEY, WindowPlace.class).orElse(null);
        WindowPlace now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false, size);
        if (stage.isMaximized()) {
            WindowPlace restored = before == null ? new WindowPlace(0, 0, WIDTH, HEIGHT, true, size) : before;
            now = new WindowPlace(restored.x, restored.y, restored.width, restored.height, true, size);
        }
        settings.put(KEY, now);
    }
}
