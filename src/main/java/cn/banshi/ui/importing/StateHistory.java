package cn.banshi.ui.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The state of an import, and the states before and after it that the clerk can walk to. */
final class StateHistory {
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(ImportState.EMPTY);
    private final Deque<ImportState> past = new ArrayDeque<>();
    private final Deque<ImportState> future = new ArrayDeque<>();
    private final Runnable taken;

    /**
     * @param taken runs after each step, not after {@link #show}
     */
    StateHistory(Runnable taken) {
        this.taken = taken;
    }

    ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ImportState state() {
        return state.get();
    }

    /** Another state without a step. */
    void show(ImportState next) {
        state.set(next);
    }

    /** A step; none where nothing differs. */
    void change(ImportState next) {
        if (!next.equals(state())) {
            past.push(state());
            future.clear();
            take(next);
        }
    }

    private void take(ImportState next) {
        state.set(next);
        taken.run();
    }

    void undo() {
        walk(past, future);
    }

    void redo() {
        walk(future, past);
    }

    private void walk(Deque<ImportState> from, Deque<ImportState> to) {
        ImportState next = from.peek();
        // The first state is empty: to go back there would throw the file away.
        if (next != null && !next.isEmpty()) {
            to.push(state());
            from.pop();
            take(next);
        }
    }

    /** Forgets the steps; the state stays. */
    void forget() {
        past.clear();
        future.clear();
    }
}
