package cn.banshi.domain.project;

import cn.banshi.domain.Labelled;

/** 灯色, in the order of the rules; each is shape, colour and word. */
public enum Light implements Labelled {
    /** ✓ grey. */
    DONE("已办结"),
    /** ‖ grey. */
    PAUSED("已暂停"),
    /** ▲ red. */
    LATE("滞后"),
    /** ○ amber once the planned start has passed, else grey. */
    NOT_STARTED("未开工"),
    /** ◆ amber. */
    DUE_SOON("临期"),
    /** ◆ amber. */
    SLOW("偏慢"),
    /** ● green. */
    ON_TIME("按序时");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
