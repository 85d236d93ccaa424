package cn.banshi.report.definition;

import cn.banshi.domain.Labelled;

/** Groups of the list of reports. */
public enum ReportFamily implements Labelled {
    /** Monthly reports and lists. */
    MONTHLY("月报和清单"),
    /** Sums by community, category, department, source. */
    SUMMARY("汇总"),
    /** What is late, and what is sent because of it. */
    SUPERVISION("督办和诉求"),
    /** Papers of single items. */
    CARDS("卡片和档案"),
    /** Own tables, letters, the cross-check. */
    LETTERS("自定义、通报和核对");

    private final String label;

    ReportFamily(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
