package cn.banshi.ui.kit;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The root font size, for the few sizes that style sheets cannot give in em (row heights, column widths). */
public final class UiScale {
    /** Root size at which the px of the design are 1:1. */
    public static final double BASE = 13;

    private static final double[] CHOICES = {12, 13, 14, 16, 18, 20};
    private static final ReadOnlyDoubleWrapper ROOT = new ReadOnlyDoubleWrapper(BASE);

    private UiScale() {}

    /** Root font size in px. */
    public static ReadOnlyDoubleProperty rootSize() {
        return ROOT.getReadOnlyProperty();
    }

    /** A design px value at the size of now. */
    public static double px(double designPx) {
        return Math.round(designPx * ROOT.get() / BASE);
    }

    /** A design px value that follows the size. */
    public static DoubleBinding following(double designPx) {
        return Bindings.createDoubleBinding(() -> px(designPx), ROOT);
    }

    /** Runs the action now and after each change of size, as long as the node lives; the size outlives every window. */
    public static void follow(Node node, Runnable action) {
        onChange(node, action);
        action.run();
    }

    /** Runs the action after each change of size, as long as the node lives. */
    public static void onChange(Node node, Runnable action) {
        InvalidationListener listener = change -> action.run();
        Object held = node.getProperties().get(UiScale.class);
        node.getProperties().put(UiScale.class, held == null ? List.of(listener) : List.of(held, listener));
        ROOT.addListener(new WeakInvalidationListener(listener));
    }

    /**
     * Tells the width of a region in design px whenever it or the font size changes: what decides whether a screen is narrow.
     * Not before the region has a width; as long as it lives.
     */
    public static void onWidth(Region region, DoubleConsumer fit) {
        InvalidationListener listener = change -> {
            if (region.getWidth() > 0) {
                fit.accept(region.getWidth() * BASE / ROOT.get());
            }
        };
        region.widthProperty().addListener(listener);
        ROOT.addListener(new WeakInvalidationListener(listener));
        listener.invalidated(region.widthProperty());
    }

    /** Percent of the base, for the status bar. */
    public static int percent() {
        return (int) Math.round(ROOT.get() * 100 / BASE);
    }

    /** Takes the nearest size on offer. */
    public static void set(double size) {
        double nearest = BASE;
        for (double choice : CHOICES) {
            if (Math.abs(choice - size) < Math.abs(nearest - size)) {
                nearest = choice;
            }
        }
        ROOT.set(nearest);
    }

    /** One size larger (steps &gt; 0) or smaller. */
    public static void step(int steps) {
        int at = 0;
        while (at < CHOICES.length - 1 && CHOICES[at] < ROOT.get()) {
            at++;
        }
        ROOT.set(CHOICES[Math.max(0, Math.min(CHOICES.length - 1, at + steps))]);
    }
}
