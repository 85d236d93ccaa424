package cn.banshi.domain.project;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import java.time.YearMonth;
import java.util.List;
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

    /** What 同上月 takes over: words and progress; never money and never a ruling, which belong to one month. */
    public static final List<ProjectField> REPEATED = List.of(
            ProjectField.MONTH_TEXT,
            ProjectField.NEXT_PLAN,
            ProjectField.PROBLEM,
            ProjectField.HELP_NEEDED,
            ProjectField.LAG_REASON,
            ProjectField.PHYSICAL_PROGRESS);

    /** 同上月: the row with what last month said in the fields of {@link #REPEATED} that are empty here. */
    public MonthlyProgress filledFrom(MonthlyProgress last) {
        return new MonthlyProgress(
                id,
                version,
                projectId,
                month,
                filled(text, last.text),
                filled(nextPlan, last.nextPlan),
                filled(problem, last.problem),
                filled(helpNeeded, last.helpNeeded),
                physicalProgress == null ? last.physicalProgress : physicalProgress,
                investment,
                filled(lagReason, last.lagReason),
                onSchedule,
                overrideReason);
    }

    private static String filled(String now, String before) {
        return now.isBlank() ? before : now;
    }

    /** A row with nothing filled. */
    public static MonthlyProgress empty(long projectId, YearMonth month) {
        return new MonthlyProgress(0, 0, projectId, month, "", "", "", "", null, null, "", null, "");
    }
}
