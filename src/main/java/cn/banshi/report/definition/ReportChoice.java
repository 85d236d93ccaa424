package cn.banshi.report.definition;

/** What a clerk may choose for a report; each report heeds some of them. */
public enum ReportChoice {
    /** 口径: {@link ReportParameters#basis()}. */
    BASIS,
    /** 版本: {@link ReportParameters#audience()}. */
    AUDIENCE,
    /** 社区、类别、责任单位、专项行动、级别: {@link ReportParameters#scope()}. */
    SCOPE,
    /** Which items: {@link ReportScope#items()}, for reports with a page for each item. */
    ITEMS,
    /** 合计方式 and decimals. */
    SUMS,
    /** 每组出小计. */
    SUBTOTALS,
    /** 打印签字行. */
    SIGNATURE,
    /** 留盖章处. */
    SEAL,
    /** 附文字说明. */
    TEXTS,
    /** 附图. */
    CHARTS,
    /** 栏目: {@link ReportParameters#columns()}. */
    COLUMNS
}
