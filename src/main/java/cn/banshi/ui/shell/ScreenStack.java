package cn.banshi.ui.shell;

import cn.banshi.ui.kit.Look;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The screens of the window, one of them in front, and the way back. Makes each on its first opening. FX thread. */
final class ScreenStack {
    private final Map<Place, ScreenEntry> entries = new EnumMap<>(Place.class);
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final Deque<Place> trail = new ArrayDeque<>();
    private final StackPane heads = new StackPane();
    private final StackPane contents = new StackPane();
    private final UiContext context;
    private @Nullable Place front;

    ScreenStack(List<ScreenEntry> list, UiContext context) {
        this.context = context;
        list.forEach(entry -> entries.put(entry.place(), entry));
        heads.getStyleClass().add("screen-head");
        contents.getStyleClass().add("screens");
    }

    /** Where the heads stand. */
    Pane heads() {
        return heads;
    }

    /** Where what fills the window stands. */
    Pane contents() {
        return contents;
    }

    /** The place in front; null before the first. */
    @Nullable
    Place front() {
        return front;
    }

    /** Brings a place to the front and answers its screen; empty where it has none. */
    Optional<Screen> bring(Place place) {
        ScreenEntry entry = entries.get(place);
        if (entry == null) {
            return Optional.empty();
        }
        if (front != null && front != place) {
            trail.remove(front);
            trail.push(front);
            inFront().ifPresent(Screen::left);
        }
        Screen screen = made.computeIfAbsent(place, key -> make(entry));
        front = place;
        made.forEach((key, one) -> {
            boolean shown = key == place;
            one.face().head().setVisible(shown);
            one.face().content().setVisible(shown);
        });
        return Optional.of(screen);
    }

    private Screen make(ScreenEntry entry) {
        Screen screen = entry.factory().apply(context);
        Face face = screen.face();
        if (!face.styleSheet().isEmpty() && heads.getScene() != null) {
            List<String> sheets = heads.getScene().getStylesheets();
            String sheet = Look.address(face.styleSheet());
            if (!sheets.contains(sheet)) {
                sheets.add(sheet);
            }
        }
        heads.getChildren().add(face.head());
        contents.getChildren().add(face.content());
        return screen;
    }

    /** Goes back to where the place in front was opened from, by way of {@code open}. */
    void back(Consumer<Place> open) {
        Place to = trail.poll();
        if (to != null) {
            Place from = front;
            open.accept(to);
            trail.remove(from);
        }
    }

    /** Hands a key to the screen in front; false when it has no use for it. */
    boolean handle(Command command) {
        return inFront().map(screen -> screen.handle(command)).orElse(false);
    }

    /** The screen in front. */
    Optional<Screen> inFront() {
        return Optional.ofNullable(front).map(made::get);
    }

    /** Lets every screen keep what was typed. */
    void closing() {
        made.values().forEach(Screen::closing);
    }
}
