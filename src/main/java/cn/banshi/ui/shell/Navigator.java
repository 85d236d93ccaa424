package cn.banshi.ui.shell;

/** Goes from screen to screen. FX thread. */
public interface Navigator {
    /** Brings a place to the front and tells its screen what to show. Nothing happens where it has no screen. */
    void open(Target target);

    /** Brings a place to the front as it was left. */
    default void open(Place place) {
        open(new Target.Plain(place));
    }

    /** Back to where the screen in front was opened from. */
    void back();
}
