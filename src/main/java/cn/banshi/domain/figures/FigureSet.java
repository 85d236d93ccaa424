package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one set of items (all of M, or a group of it). Sums are exact; rates are computed from the set's own sums.
 *
 * @param items M: items that count
 * @param subItems S: their 子项目
 * @param doneInPeriod n: done in the period
 * @param done N: done by the day, whatever the year
 * @param started items with an actual start
 * @param plannedTotal A: 计划总投资
 * @param plannedYear B: 年度计划投资
 * @param investedInPeriod x: 本月完成投资 in the period
 * @param investedInYear X: from January of the list year to the month of the day
 * @param investedTotal T: opening balances and all month rows
 * @param doneInvestedInPeriod z: T of the items done in the period
 * @param doneInvested Z: T of the items done
 * @param withoutPlannedTotal items without 计划总投资
 * @param investedWithoutPlannedTotal their T
 * @param withoutPlannedYear items without 年度计划投资
 * @param investedWithoutPlannedYear their X
 * @param benefit 户, 人, 人次 of all items
 * @param doneBenefitInPeriod of the items done in the period
 * @param doneBenefit of the items done
 * @param elapsedMonths month number of the day in the list year, 0 before it, 12 after it
 * @param scheduleWords count of every word, zeros included, in their order; adds up to M
 * @param lights count of every light, zeros included, in their order; adds up to M
 * @param statuses count of every status, zeros included, in their order; adds up to M
 */
public record FigureSet(
        int items,
        int subItems,
        int doneInPeriod,
        int done,
        int started,
        Money plannedTotal,
        Money plannedYear,
        Money investedInPeriod,
        Money investedInYear,
        Money investedTotal,
        Money doneInvestedInPeriod,
        Money doneInvested,
        int withoutPlannedTotal,
        Money investedWithoutPlannedTotal,
        int withoutPlannedYear,
        Money investedWithoutPlannedYear,
        Served benefit,
        Served doneBenefitInPeriod,
        Served doneBenefit,
        int elapsedMonths,
        Map<ScheduleWord, Integer> scheduleWords,
        Map<Light, Integer> lights,
        Map<Status, Integer> statuses) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /**
     * Three sums that are never mixed; one resident may be counted more than once (可重复计).
     *
     * @param households 受益户数
     * @param people 受益人数
     * @param personTimes 受益人次
     */
    public record Served(long households, long people, long personTimes) {}

    /** r: 办结率 N/M. */
    public Rate doneRate() {
        return new Rate(done, items);
    }

    /** u: 开工率. */
    public Rate startRate() {
        return new Rate(started, items);
    }

    /** q: 年度投资完成率 X/B. */
    public Rate yearInvestmentRate() {
        return Rate.of(investedInYear, plannedYear);
    }

    /** Q: 总投资完成率 T/A. */
    public Rate totalInvestmentRate() {
        return Rate.of(investedTotal, plannedTotal);
    }

    /** 序时进度 in percent, 100 × months / 12, as shown. */
    public BigDecimal elapsed(int decimals) {
        return HUNDRED.multiply(BigDecimal.valueOf(elapsedMonths)).divide(MONTHS, decimals, RoundingMode.HALF_UP);
    }

    /** d: shown q − shown 序时进度, in 百分点; null where there is no q. */
    public @Nullable BigDecimal scheduleGap(int decimals) {
        BigDecimal rate = yearInvestmentRate().value(decimals);
        return rate == null ? null : rate.subtract(elapsed(decimals));
    }

    /** d as text, such as "-2.1"; "/" where there is no q. */
    public String scheduleGapText(int decimals) {
        BigDecimal gap = scheduleGap(decimals);
        return gap == null ? Rate.NONE : gap.toPlainString();
    }

    /** How many items carry the word. */
    public int count(ScheduleWord word) {
        return scheduleWords.getOrDefault(word, 0);
    }

    /** How many items carry the light. */
    public int count(Light light) {
        return lights.getOrDefault(light, 0);
    }

    /** How many items have one of the states. */
    public int count(Status... states) {
        return Stream.of(states)
                .mapToInt(status -> statuses.getOrDefault(status, 0))
                .sum();
    }

    /** households over M. */
    public long households() {
        return benefit.households();
    }

    /** people over M. */
    public long people() {
        return benefit.people();
    }

    /** person-times over M. */
    public long personTimes() {
        return benefit.personTimes();
    }

    /** households over n. */
    public long doneHouseholdsInPeriod() {
        return doneBenefitInPeriod.households();
    }

    /** people over n. */
    public long donePeopleInPeriod() {
        return doneBenefitInPeriod.people();
    }

    /** person-times over n. */
    public long donePersonTimesInPeriod() {
        return doneBenefitInPeriod.personTimes();
    }
}
