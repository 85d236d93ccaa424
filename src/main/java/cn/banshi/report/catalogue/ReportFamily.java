package cn.banshi.report.catalogue;

import cn.banshi.domain.Labelled;

/** Groups of the list of reports. */
public enum ReportFamily implements Labelled {
    /** Monthly reports and lists. */
    MONTHLY("月报和清单");

    private final String label;

    ReportFamily(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
