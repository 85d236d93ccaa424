package cn.banshi.work.history;

import cn.banshi.domain.history.ChangeSet;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about one change set.
 *
 * @param set the change set as it stands now
 * @param alone taking back this one only
 * @param down taking back everything down to and with it
 * @param redoNext whether it is what Ctrl+Y would do again
 * @param original for 撤销 and 重做: the clerk's own change that it stands for
 */
public record UndoOutlook(
        ChangeSet set,
        UndoStep alone,
        UndoStep down,
        boolean redoNext,
        @Nullable ChangeSet original) {}
