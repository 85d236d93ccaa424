package cn.banshi.report.catalogue;

import cn.banshi.domain.Labelled;

/** 版本: for whom a report is made. */
public enum ReportAudience implements Labelled {
    /** 内部版. */
    INTERNAL("内部版"),
    /** 公示版: masked, only what may be public. */
    PUBLIC("公示版");

    private final String label;

    ReportAudience(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
