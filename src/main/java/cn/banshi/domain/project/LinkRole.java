package cn.banshi.domain.project;

import cn.banshi.domain.Labelled;

/** What a linked row is to the item. */
public enum LinkRole implements Labelled {
    /** Community besides the main one, or the main one again. */
    COMMUNITY("涉及社区"),
    /** 配合单位. */
    SUPPORTING_DEPARTMENT("配合单位"),
    /** Leader post. */
    LEADER("责任领导"),
    /** Dictionary value. */
    LEVEL("级别"),
    /** Dictionary value. */
    CAMPAIGN("专项行动");

    private final String label;

    LinkRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
