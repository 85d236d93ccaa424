package cn.banshi.domain.project;

import cn.banshi.domain.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 年度清单: membership of an item in one year's list.
 *
 * @param year list year
 * @param batch 批次
 * @param listNumber 清单序号, the number everyone uses; sub-items are written 3-1
 * @param yearGoal 年度目标
 * @param plannedYear 年度计划投资 valid now
 * @param joinedOn 列入日期, null = from the first move
 */
public record ListYear(
        long id,
        long version,
        long projectId,
        int year,
        String batch,
        String listNumber,
        String yearGoal,
        @Nullable Money plannedYear,
        @Nullable LocalDate joinedOn)
        implements ProjectRow {}
