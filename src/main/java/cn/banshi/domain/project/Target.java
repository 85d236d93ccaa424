package cn.banshi.domain.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 量化目标, such as 路灯 56 盏.
 *
 * @param planned planned quantity, DECIMAL(16,3)
 * @param done quantity done; may exceed the plan
 * @param unit 计量单位
 */
public record Target(
        long id,
        long version,
        long projectId,
        String name,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal done,
        String unit,
        int position)
        implements ProjectRow {}
