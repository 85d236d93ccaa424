package cn.banshi.domain.intake.table;

import cn.banshi.domain.Labelled;

/** What a row of a foreign sheet is. Only {@link #DATA} rows are counted and get a verdict. */
public enum RowRole implements Labelled {
    /** Title, 附件 number, as-of line. */
    TITLE("标题"),
    /** 填报单位 and 单位 line. */
    CAPTION("填报单位"),
    /** Heading, one of up to three rows; also one that is repeated further down. */
    HEADING("表头"),
    /** 一、…, a community's name alone. */
    GROUP("分组行"),
    /** A row to take in. */
    DATA("数据"),
    /** 合计, 小计, 总计. */
    TOTAL("合计行"),
    /** 注, 填表人, signatures at the foot. */
    NOTE("附注"),
    /** Nothing. */
    BLANK("空行");

    private final String label;

    RowRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
