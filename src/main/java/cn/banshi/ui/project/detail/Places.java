package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Finding;
import cn.banshi.ui.project.detail.form.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Knows in reading order which node shows what, so that the next place to change can be reached by one key. */
final class Places {
    private record Place(String key, Node node, Runnable focus, BooleanSupplier wrong) {}

    private final List<Place> places = new ArrayList<>();
    private Consumer<Node> reveal = node -> {};

    /** How a node is brought into sight before it gets the focus. */
    void revealBy(Consumer<Node> how) {
        reveal = how;
    }

    /** A field and the control that it is typed in. */
    void field(FormField field, Node control) {
        places.add(new Place(field.key(), control, control::requestFocus, () -> wrong(field)));
    }

    /** Any other place, such as a small table. */
    void other(String key, Node node, BooleanSupplier wrong) {
        places.add(new Place(key, node, node::requestFocus, wrong));
    }

    /** Forgets everything inside a node that is made anew. */
    void forget(Node root) {
        places.removeIf(place -> within(place.node(), root));
    }

    private static boolean wrong(FormField field) {
        Finding finding = field.findingProperty().get();
        return field.elsewhereProperty().get() != null || (finding != null && finding.isError());
    }

    /** Goes to the next place that must be changed, after the one that has the focus; false where there is none. */
    boolean nextWrong(@Nullable Scene scene) {
        Node focused = scene == null ? null : scene.getFocusOwner();
        int from = 0;
        for (int i = 0; i < places.size(); i++) {
            if (within(focused, places.get(i).node())) {
                from = i + 1;
            }
        }
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get((from + i) % places.size());
            if (place.wrong().getAsBoolean()) {
                go(place);
                return true;
            }
        }
        return false;
    }

    private static boolean within(@Nullable Node inner, Node outer) {
        for (Node node = inner; node != null; node = node.getParent()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    /** Goes to a field by its key. */
    void go(String key) {
        places.stream().filter(place -> place.key().equals(key)).findFirst().ifPresent(this::go);
    }

    private void go(Place place) {
        reveal.accept(place.node());
        place.focus().run();
    }
}
