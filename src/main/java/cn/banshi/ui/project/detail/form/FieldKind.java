package cn.banshi.ui.project.detail.form;

/** What the text of a field stands for. */
public enum FieldKind {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    /** A whole number, such as 860. */
    COUNT,
    /** A quantity with up to three decimals. */
    QUANTITY,
    /** An amount, 万元 unless it says 元 or 亿. */
    MONEY,
    /** 0..100 with up to two decimals. */
    PERCENT,
    /** A day. */
    DATE,
    /** A month, 2021-11. */
    MONTH,
    /** A year, 2021. */
    YEAR,
    /** The id or enum name of one choice. */
    CHOICE,
    /** Ids of several choices, joined by commas in their order. */
    CHOICES,
    /** 是 or empty. */
    FLAG
}
