package cn.banshi.domain.project;

import cn.banshi.domain.Labelled;

/** 调整对象: which value an adjustment replaces from its date on. */
public enum AdjustmentTarget implements Labelled {
    /** 延期 of the deadline. */
    DEADLINE("完成时限"),
    /** 调额 of the planned total. */
    PLANNED_TOTAL("计划总投资"),
    /** 调额 of one year's plan. */
    PLANNED_YEAR("年度计划投资");

    private final String label;

    AdjustmentTarget(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
