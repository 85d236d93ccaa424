package cn.banshi.report;

/** Where a cell's text stands. */
public enum Align {
    /** Left. */
    LEFT,
    /** Centre. */
    CENTER,
    /** Right. */
    RIGHT
}
