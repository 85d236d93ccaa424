package cn.banshi.ui.project.detail;

/**
 * One value that a field may be given.
 *
 * @param key the text that the form keeps, empty for "not filled"
 * @param label as shown
 */
record Choice(String key, String label) {
    /** Not filled. */
    static final Choice NONE = new Choice("", "");
}
