package cn.banshi.ui.importing;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * Two tables of the same lines side by side: the one follows the other up and down. By what is laid out and not by their scroll
 * bars, whose values mean nothing until both tables have their rows.
 */
final class SameScroll {
    /** A follower that has fewer pixels than it needs is left alone after this many tries. */
    private static final int TRIES = 3;

    private final TableView<?> leader;
    private final TableView<?> follower;
    private final Runnable afterLayout = this::follow;
    private int index = -1;
    private double offset;
    private int tries;

    private SameScroll(TableView<?> leader, TableView<?> follower) {
        this.leader = leader;
        this.follower = follower;
    }

    /** Lets a table follow another as long as both are shown. */
    static void join(TableView<?> leader, TableView<?> follower) {
        SameScroll joined = new SameScroll(leader, follower);
        follower.addEventFilter(ScrollEvent.SCROLL, event -> {
            VirtualFlow<?> flow = flow(leader);
            if (flow != null && event.getDeltaY() != 0) {
                flow.scrollPixels(-event.getDeltaY());
                event.consume();
            }
        });
        follower.heightProperty().addListener(change -> joined.tries = 0);
        leader.sceneProperty().addListener((o, was, now) -> joined.move(was, now));
        joined.move(null, leader.getScene());
    }

    private void move(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void follow() {
        IndexedCell<?> first = first(leader);
        IndexedCell<?> own = first(follower);
        if (first == null || own == null) {
            return;
        }
        if (first.getIndex() != index || first.getLayoutY() != offset) {
            index = first.getIndex();
            offset = first.getLayoutY();
            tries = 0;
        }
        boolean same = own.getIndex() == index && Math.abs(own.getLayoutY() - offset) < 1;
        VirtualFlow<?> flow = flow(follower);
        if (!same && tries < TRIES && flow != null) {
            tries++;
            flow.scrollToTop(index);
            flow.scrollPixels(-offset);
        }
    }

    private static @Nullable IndexedCell<?> first(TableView<?> table) {
        VirtualFlow<?> flow = flow(table);
        return flow == null ? null : flow.getFirstVisibleCell();
    }

    /** Not by a look-up: the lists above the columns scroll too. */
    static @Nullable VirtualFlow<?> flow(TableView<?> table) {
        for (Node node : table.getChildrenUnmodifiable()) {
            if (node instanceof VirtualFlow<?> flow) {
                return flow;
            }
        }
        return null;
    }

    /** The bar under a table; null before it has any. */
    static @Nullable ScrollBar under(TableView<?> table) {
        VirtualFlow<?> flow = flow(table);
        if (flow != null) {
            for (Node node : flow.getChildrenUnmodifiable()) {
                if (node instanceof ScrollBar bar && bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL) {
                    return bar;
                }
            }
        }
        return null;
    }
}
