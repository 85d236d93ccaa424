package cn.banshi.ui.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.Scene;

/** High contrast: black on white with thick borders, in every window at once. Kept with the likes of this user. FX thread. */
public final class Contrast {
    private static final String KEY = "appearance.contrast";
    private static final String SHEET = "/cn/banshi/ui/contrast.css";
    private static final Set<Scene> SCENES = Collections.newSetFromMap(new WeakHashMap<>());

    private static boolean high;

    private Contrast() {}

    /** As the clerk left it. */
    public static void restore(UserSettings settings) {
        set(settings.<Boolean>get(KEY, Boolean.class).orElse(false));
    }

    /** Changes every window and remembers it. */
    public static void choose(UserSettings settings, boolean on) {
        settings.put(KEY, on);
        set(on);
    }

    /** Whether it is on. */
    public static boolean isHigh() {
        return high;
    }

    private static void set(boolean on) {
        high = on;
        new ArrayList<>(SCENES).forEach(Contrast::show);
    }

    /** A scene that follows from now on. */
    static void follow(Scene scene) {
        SCENES.add(scene);
        show(scene);
    }

    private static void show(Scene scene) {
        String address = Look.address(SHEET);
        scene.getStylesheets().remove(address);
        if (high) {
            scene.getStylesheets().add(address);
        }
    }
}
