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
    /** One control, or a small table with places of its own. */
    interface Place {
        /** What is brought into sight. */
        Node node();

        /** Whether it shows the field of this key. */
        boolean shows(String key);

        /** Goes to the field of this key. */
        void go(String key);

        /** Whether anything in it must be changed. */
        boolean wrong();

        /** Goes to the first thing in it that must be changed. */
        void goWrong();

        /** Goes from the thing in it that has the focus to the next one that must be changed; false where there is none. */
        default boolean onward() {
            return false;
        }
    }

    private record Control(String key, Node node, BooleanSupplier isWrong) implements Place {
        @Override
        public boolean shows(String wanted) {
            return key.equals(wanted);
        }

        @Override
        public void go(String wanted) {
            node.requestFocus();
        }

        @Override
        public boolean wrong() {
            return isWrong.getAsBoolean();
        }

        @Override
        public void goWrong() {
            node.requestFocus();
        }
    }

    private final List<Place> places = new ArrayList<>();
    private Consumer<Node> reveal = node -> {};

    /** How a node is brought into sight before it gets the focus. */
    void revealBy(Consumer<Node> how) {
        reveal = how;
    }

    /** A field and the control that it is typed in. */
    void field(FormField field, Node control) {
        places.add(new Control(field.key(), control, () -> wrong(field)));
    }

    /** Any other node. */
    void other(String key, Node node, BooleanSupplier wrong) {
        places.add(new Control(key, node, wrong));
    }

    /** A small table. */
    void table(Place table) {
        places.add(table);
    }

    /** Forgets everything inside a node that is made anew. */
    void forget(Node root) {
        places.removeIf(place -> within(place.node(), root));
    }

    /** Whether a field must be changed. */
    static boolean wrong(FormField field) {
        Finding finding = field.findingProperty().get();
        return field.elsewhereProperty().get() != null || (finding != null && finding.isError());
    }

    /** Goes to the next place that must be changed, after the one that has the focus; false where there is none. */
    boolean nextWrong(@Nullable Scene scene) {
        Node focused = scene == null ? null : scene.getFocusOwner();
        int from = 0;
        for (int i = 0; i < places.size(); i++) {
            if (within(focused, places.get(i).node())) {
                if (places.get(i).onward()) {
                    return true;
                }
                from = i + 1;
            }
        }
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get((from + i) % places.size());
            if (place.wrong()) {
                reveal.accept(place.node());
                place.goWrong();
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
        places.stream().filter(place -> place.shows(key)).findFirst().ifPresent(place -> {
            reveal.accept(place.node());
            place.go(key);
        });
    }
}
