package cn.banshi.domain.intake.field;

/** What the cells of a field hold, and so how they are read. */
public enum Content {
    /** Any text. */
    TEXT,
    /** A code, phone or number that is an identity: digits are never a quantity. */
    IDENTITY,
    /** An amount of money. */
    MONEY,
    /** A day. */
    DAY,
    /** A deadline: a day, or a wording that may mean one. */
    DEADLINE,
    /** A year. */
    YEAR,
    /** 0..100 %. */
    PERCENT,
    /** A whole number of households, people or times. */
    COUNT,
    /** Several names; the lead may be marked. */
    NAMES,
    /** Funding sources, each perhaps with its amount. */
    SOURCES,
    /** One name out of the office's own data or a fixed list. */
    CHOICE,
    /** Yes or no. */
    FLAG
}
