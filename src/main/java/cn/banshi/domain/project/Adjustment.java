package cn.banshi.domain.project;

import cn.banshi.domain.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 调整 (延期 or 调额): from its date the new value holds, before it the old one.
 *
 * @param date day of approval
 * @param target which value
 * @param year list year, for {@link AdjustmentTarget#PLANNED_YEAR} only
 * @param oldDate deadline before, for {@link AdjustmentTarget#DEADLINE}
 * @param newDate deadline after
 * @param oldAmount amount before, for the two amounts
 * @param newAmount amount after
 * @param reason 原因
 * @param approver 批准人
 * @param basis 依据/文号
 */
public record Adjustment(
        long id,
        long version,
        long projectId,
        LocalDate date,
        AdjustmentTarget target,
        @Nullable Integer year,
        @Nullable LocalDate oldDate,
        @Nullable LocalDate newDate,
        @Nullable Money oldAmount,
        @Nullable Money newAmount,
        String reason,
        String approver,
        String basis)
        implements ProjectRow {}
