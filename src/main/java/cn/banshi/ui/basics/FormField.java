package cn.banshi.ui.basics;

import java.util.List;

/**
 * A field of the editor.
 *
 * @param component which part of the row
 * @param label its name for the clerk
 * @param group section that it begins, empty = the one before goes on
 * @param required whether it must be filled
 * @param number whether it is a whole number
 * @param choices what can be chosen; empty = it is typed
 * @param fixed whether it can no longer be changed
 */
record FormField(
        String component,
        String label,
        String group,
        boolean required,
        boolean number,
        List<Choice> choices,
        boolean fixed) {

    /** Something to choose. */
    record Choice(String key, String words) {}
}
