package cn.banshi.report.definition;

import cn.banshi.domain.Labelled;

/** 口径: which done items a report lists. */
public enum ReportBasis implements Labelled {
    /** 本期: done in the period. */
    PERIOD("本期"),
    /** 累计: done up to its last day. */
    TO_DATE("累计");

    private final String label;

    ReportBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
