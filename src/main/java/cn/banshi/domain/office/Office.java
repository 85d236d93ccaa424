package cn.banshi.domain.office;

import cn.banshi.domain.Row;
import cn.banshi.domain.time.ReportCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The office's one row: who it is, who signs, and the settings that figures and reports depend on.
 *
 * @param fullName 单位全称, printed in titles
 * @param shortName 简称
 * @param district 所在区
 * @param codeLetters 编号字母, first part of every code
 * @param unitLeader 单位负责人
 * @param reviewer 审核人
 * @param preparer 填报人
 * @param phone 联系电话
 * @param wanDecimals decimals of 万元 on screens and paper
 * @param rateDecimals decimals of rates
 * @param sumMode 合计方式
 * @param cutoffDay 统计截止日: 0 for month end, else 1..28
 * @param thresholds limits of lights and words
 * @param sample whether this is the sample office (示例)
 * @param fixedToday the sample office's own today, else null
 */
public record Office(
        long id,
        long version,
        String fullName,
        String shortName,
        String district,
        String codeLetters,
        String unitLeader,
        String reviewer,
        String preparer,
        String phone,
        int wanDecimals,
        int rateDecimals,
        SumMode sumMode,
        int cutoffDay,
        Thresholds thresholds,
        boolean sample,
        @Nullable LocalDate fixedToday)
        implements Row {

    /** An office that begins its first ledger: not stored, with the usual way of counting. */
    public static Office beginning(
            String fullName,
            String shortName,
            String district,
            String codeLetters,
            String unitLeader,
            String reviewer,
            String preparer,
            String phone) {
        return new Office(
                0,
                0,
                fullName,
                shortName,
                district,
                codeLetters,
                unitLeader,
                reviewer,
                preparer,
                phone,
                2,
                1,
                SumMode.EXACT,
                0,
                Thresholds.DEFAULT,
                false,
                null);
    }

    /** The same office with other decimals and another way of adding up. */
    public Office counting(SumMode mode, int newWanDecimals, int newRateDecimals) {
        return new Office(
                id,
                version,
                fullName,
                shortName,
                district,
                codeLetters,
                unitLeader,
                reviewer,
                preparer,
                phone,
                newWanDecimals,
                newRateDecimals,
                mode,
                cutoffDay,
                thresholds,
                sample,
                fixedToday);
    }

    /** How this office cuts the year into reporting months. */
    public ReportCalendar calendar() {
        return new ReportCalendar(cutoffDay);
    }
}
