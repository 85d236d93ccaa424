package cn.banshi.domain.office;

import cn.banshi.domain.Labelled;

/** 合计方式 of printed amounts. */
public enum SumMode implements Labelled {
    /** Sums of exact 分, rounded once. */
    EXACT("按精确值合计"),
    /** Sums of the rounded amounts that are printed. */
    SHOWN("按显示值合计");

    private final String label;

    SumMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
