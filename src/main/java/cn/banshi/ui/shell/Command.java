package cn.banshi.ui.shell;

/** Keys with one meaning on all screens; the screen in front decides what they do there. */
public enum Command {
    /** Ctrl+N. */
    NEW,
    /** Ctrl+F. */
    FIND,
    /** Ctrl+S. */
    SAVE,
    /** Ctrl+P. */
    PRINT,
    /** Ctrl+E: Excel. */
    EXPORT,
    /** F5. */
    REFRESH,
    /** F6. */
    NEXT_PANE,
    /** Shift+F6. */
    PREVIOUS_PANE,
    /** F8. */
    NEXT_ERROR,
    /** Shift+F8. */
    PREVIOUS_ERROR,
    /** Esc that no field, cell or list wanted. */
    BACK
}
