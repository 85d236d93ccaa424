package cn.banshi.report.catalogue;

import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.SumMode;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk may choose for a report besides its period.
 *
 * @param sumMode 合计方式
 * @param subtotals 每个社区（类别）出小计
 * @param signature 打印签字行
 * @param texts 附文字说明
 * @param communityId only items of this main community, null = all
 */
public record ReportParameters(
        SumMode sumMode,
        boolean subtotals,
        boolean signature,
        boolean texts,
        @Nullable Long communityId) {
    /** What an office gets without choosing. */
    public static ReportParameters of(Office office) {
        return new ReportParameters(office.sumMode(), true, true, true, null);
    }
}
