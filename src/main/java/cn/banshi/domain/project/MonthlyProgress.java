package cn.banshi.domain.project;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 月进展: one row per item and month.
 *
 * @param month reporting month
 * @param text 本月进展
 * @param nextPlan 下月计划
 * @param problem 存在问题
 * @param helpNeeded 需协调事项
 * @param physicalProgress 形象进度, 0..100, null = not stated
 * @param investment 本月完成投资, null = not stated; negative only with a text
 * @param lagReason 滞后原因
 * @param onSchedule 达序 overridden by hand, null = as computed
 * @param overrideReason 改判理由
 */
public record MonthlyProgress(
        long id,
        long version,
        long projectId,
        YearMonth month,
        String text,
        String nextPlan,
        String problem,
        String helpNeeded,
        @Nullable Percent physicalProgress,
        @Nullable Money investment,
        String lagReason,
        @Nullable Boolean onSchedule,
        String overrideReason)
        implements ProjectRow {

    /** A row with nothing filled. */
    public static MonthlyProgress empty(long projectId, YearMonth month) {
        return new MonthlyProgress(0, 0, projectId, month, "", "", "", "", null, null, "", null, "");
    }
}
