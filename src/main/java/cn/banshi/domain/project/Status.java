package cn.banshi.domain.project;

import cn.banshi.domain.Labelled;

/** 状态 of an item; what the log of moves leads to. */
public enum Status implements Labelled {
    /** 储备. */
    RESERVE("储备"),
    /** 已立项. */
    APPROVED("已立项"),
    /** 实施中. */
    UNDERWAY("实施中"),
    /** 已完工. */
    BUILT("已完工"),
    /** 已办结. */
    DONE("已办结"),
    /** 已销号. */
    CLOSED("已销号"),
    /** 暂停. */
    PAUSED("暂停"),
    /** 中止. */
    STOPPED("中止"),
    /** 取消. */
    CANCELLED("取消");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
