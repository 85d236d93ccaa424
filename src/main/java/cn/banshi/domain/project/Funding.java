package cn.banshi.domain.project;

import cn.banshi.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * 资金来源 of an item: applied and approved money of one source.
 *
 * @param sourceId dictionary value of kind FUNDING_SOURCE
 * @param applied 申请
 * @param approved 批复
 * @param position order in the table
 */
public record Funding(
        long id,
        long version,
        long projectId,
        long sourceId,
        @Nullable Money applied,
        @Nullable Money approved,
        int position)
        implements ProjectRow {}
