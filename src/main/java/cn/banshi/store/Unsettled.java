package cn.banshi.store;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.history.ChangeSet;

/**
 * A change set was committed, but the database could not be forced to disk: it is in the ledger now and may or may not be there
 * after a power cut. Not to be taken for a refused write.
 */
public final class Unsettled extends AppException {
    private static final long serialVersionUID = 1L;

    private final transient ChangeSet changeSet;

    /**
     * @param changeSet what was committed
     * @param cause why it could not be forced to disk
     */
    public Unsettled(ChangeSet changeSet, Throwable cause) {
        super(ErrorCode.FILE, "这次改动可能已经记进台账，但没能确认写到磁盘（磁盘可能已满，或没有写权限）。请腾出空间，关闭程序再打开，到变更记录里核对后再接着填，不要重复录入。", cause);
        this.changeSet = changeSet;
    }

    /** What was committed. */
    public ChangeSet changeSet() {
        return changeSet;
    }
}
