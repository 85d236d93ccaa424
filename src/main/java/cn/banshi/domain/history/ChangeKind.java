package cn.banshi.domain.history;

import cn.banshi.domain.Labelled;

/** 变更类型: what a change set was done for. */
public enum ChangeKind implements Labelled {
    /** 新增 of an item. */
    CREATE("新增", true),
    /** 修改 of fields. */
    EDIT("修改", true),
    /** 状态变动. */
    STATUS("状态", true),
    /** 月度填报. */
    MONTH("月度填报", true),
    /** 延期, 调额. */
    ADJUSTMENT("调整", true),
    /** One change to many items. */
    BULK("批量", true),
    /** 移到回收站. */
    RECYCLE("移到回收站", true),
    /** 恢复 from the recycle bin. */
    RESTORE("恢复", true),
    /** Communities, departments, leaders, dictionaries, settings. */
    BASICS("基础资料", true),
    /** 导入. */
    IMPORT("导入", true),
    /** 报送记录. */
    SUBMISSION("报送记录", true),
    /** An edition: the first of a month locks it. There is no unlocking. */
    LOCK("月份锁定", false),
    /** The first rows of a new ledger; there is nothing to go back to. */
    START("建立台账", false),
    /** 撤销: takes back another change set. */
    UNDO("撤销", false),
    /** 重做: takes back an undo. */
    REDO("重做", false);

    private final String label;
    private final boolean undoable;

    ChangeKind(String label, boolean undoable) {
        this.label = label;
        this.undoable = undoable;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a set of this kind can be taken back by 撤销. */
    public boolean undoable() {
        return undoable;
    }
}
