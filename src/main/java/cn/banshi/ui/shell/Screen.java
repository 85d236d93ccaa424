package cn.banshi.ui.shell;

/**
 * One screen of the window. Made on its first opening and kept, with scroll and selection, until the program ends.
 *
 * <p>All methods are called on the FX thread.
 */
public interface Screen {
    /** What the window shows of it; always the same. */
    Face face();

    /** Called each time the screen comes to the front, with what it shall show; {@link Target.Plain} where nothing special. */
    default void open(Target target) {}

    /** Called when another screen comes to the front: keep what was typed as a draft, commit the open cell. */
    default void left() {}

    /**
     * A key that has the same meaning on all screens.
     *
     * @return false when the screen has no use for it
     */
    default boolean handle(Command command) {
        return false;
    }

    /**
     * Ctrl+Z before it takes back the last change of the ledger.
     *
     * @return true when the screen took a step of its own back, or has none but must keep the ledger as it is
     */
    default boolean undoStep() {
        return false;
    }

    /** Ctrl+Y, in the same way. */
    default boolean redoStep() {
        return false;
    }

    /** Called before the program ends: what was typed is kept as a draft, on disk when this returns. */
    default void closing() {}
}
