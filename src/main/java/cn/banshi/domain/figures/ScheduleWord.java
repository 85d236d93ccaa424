package cn.banshi.domain.figures;

import cn.banshi.domain.Labelled;

/** 序时词: exclusive and exhaustive, so that their counts add up to M. */
public enum ScheduleWord implements Labelled {
    /** 已调整. */
    ADJUSTED("已调整"),
    /** 提前完成. */
    EARLY("提前完成"),
    /** 按期完成. */
    PUNCTUAL("按期完成"),
    /** 逾期完成. */
    OVERDUE_DONE("逾期完成"),
    /** 滞后. */
    LATE("滞后"),
    /** 未开工. */
    NOT_STARTED("未开工"),
    /** 偏慢. */
    SLOW("偏慢"),
    /** 超序时. */
    AHEAD("超序时"),
    /** 按序时. */
    ON_TIME("按序时");

    private final String label;

    ScheduleWord(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
