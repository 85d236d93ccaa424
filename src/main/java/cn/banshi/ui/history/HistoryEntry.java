package cn.banshi.ui.history;

import cn.banshi.domain.history.ChangeSet;

/** A line of the list of changes. */
sealed interface HistoryEntry {
    /** Head of a day. */
    record Day(String words) implements HistoryEntry {}

    /**
     * A change set.
     *
     * @param time hour and minute
     * @param second grey words below the title: which item, how many places
     */
    record Change(ChangeSet set, String time, String second) implements HistoryEntry {}

    /** Where the next page begins; loaded when it comes into sight. */
    record More() implements HistoryEntry {}
}
