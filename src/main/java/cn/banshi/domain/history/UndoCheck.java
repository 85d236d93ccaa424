package cn.banshi.domain.history;

import org.jspecify.annotations.Nullable;

/** Whether a change set can be taken back now. */
public sealed interface UndoCheck {
    /** It can. */
    record Free() implements UndoCheck {}

    /**
     * It cannot.
     *
     * @param later the later change that stands in the way, null where it is something else
     * @param sentence Chinese: why, and what to do
     */
    record Blocked(@Nullable ChangeSet later, String sentence) implements UndoCheck {}
}
