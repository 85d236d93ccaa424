package cn.banshi.domain.checks;

import cn.banshi.domain.Labelled;

/** 数据质量: the kinds of points that the start page lists and a month is looked through for. */
public enum QualityKind implements Labelled {
    /** 涉及资金 without an amount. */
    NO_AMOUNT("涉及资金但没有金额"),
    /** Sources do not add up to the planned total. */
    SOURCES_DIFFER("资金来源与计划总投资不符"),
    /** Invested more than 1.1 times the planned total. */
    OVERSPENT("完成投资超过计划的110%"),
    /** Progress fell, other than by a restart. */
    PROGRESS_FELL("形象进度倒退"),
    /** Overdue without a lag reason. */
    NO_LAG_REASON("逾期未写滞后原因"),
    /** No text for the month. */
    NO_TEXT("本月未填进展"),
    /** Same name in the same community and year. */
    SAME_NAME("同社区同年度重名"),
    /** 100 times the median of its category or more. */
    UNIT_SLIP("金额疑似元、万元混淆"),
    /** 取消 without basis. */
    NO_BASIS("取消没有依据"),
    /** Fewer people than households. */
    FEW_PEOPLE("受益人数少于户数"),
    /** Facts of a reported month were changed since. */
    LOCKED_FACT("动了已锁定月份的数"),
    /** A phone or identity number in a public text. */
    PERSONAL_NUMBER("公开文字含电话或证件号");

    private final String label;

    QualityKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Only worth a look (amber); the others are to be put right. */
    public boolean amber() {
        return this == FEW_PEOPLE || this == LOCKED_FACT;
    }
}
