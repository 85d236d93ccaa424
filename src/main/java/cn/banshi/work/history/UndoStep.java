package cn.banshi.work.history;

import cn.banshi.domain.history.UndoCheck;
import org.jspecify.annotations.Nullable;

/**
 * A way to go back, and what comes of it.
 *
 * @param check whether it can be done
 * @param sets change sets that would be taken back, 0 where it is blocked
 * @param rows rows that they wrote
 * @param effect figures now and then, null where it is blocked
 */
public record UndoStep(
        UndoCheck check, int sets, int rows, @Nullable UndoEffect effect) {
    /** Whether it can be done. */
    public boolean free() {
        return check instanceof UndoCheck.Free;
    }
}
