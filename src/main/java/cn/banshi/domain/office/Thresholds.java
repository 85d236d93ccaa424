package cn.banshi.domain.office;

/**
 * Limits of lights and schedule words.
 *
 * @param lateGap 滞后 above this gap, in 百分点 (30)
 * @param slowGap 偏慢 above this gap, in 百分点 (10)
 * @param aheadGap 超序时 when ahead by more than this, in 百分点 (10)
 * @param dueDays 临期 within this many days (15)
 * @param dueProgress 临期 only below this progress, in percent (90)
 */
public record Thresholds(int lateGap, int slowGap, int aheadGap, int dueDays, int dueProgress) {
    /** The values of a new ledger. */
    public static final Thresholds DEFAULT = new Thresholds(30, 10, 10, 15, 90);
}
