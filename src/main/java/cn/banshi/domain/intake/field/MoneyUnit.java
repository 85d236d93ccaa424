package cn.banshi.domain.intake.field;

import cn.banshi.domain.Labelled;

/** Unit in which a foreign table states money. */
public enum MoneyUnit implements Labelled {
    /** 元. */
    YUAN("元", 0),
    /** 千元. */
    THOUSAND("千元", 3),
    /** 万元. */
    WAN("万元", 4),
    /** 百万元. */
    MILLION("百万元", 6),
    /** 亿元. */
    YI("亿元", 8);

    private final String label;
    private final int digits;

    MoneyUnit(String label, int digits) {
        this.label = label;
        this.digits = digits;
    }

    @Override
    public String label() {
        return label;
    }

    /** Places by which the point moves right to come to 元. */
    public int digits() {
        return digits;
    }
}
