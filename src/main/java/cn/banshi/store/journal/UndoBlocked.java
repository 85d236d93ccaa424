package cn.banshi.store.journal;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.history.UndoCheck;

/** A change set that cannot be taken back or done again now. */
public final class UndoBlocked extends AppException {
    private static final long serialVersionUID = 1L;

    private final transient UndoCheck.Blocked why;

    /** With the reason, which is also the sentence. */
    public UndoBlocked(UndoCheck.Blocked why) {
        super(ErrorCode.CONFLICT, why.sentence());
        this.why = why;
    }

    /** Why, with the later change where one stands in the way. */
    public UndoCheck.Blocked why() {
        return why;
    }
}
