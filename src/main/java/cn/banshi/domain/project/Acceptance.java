package cn.banshi.domain.project;

import java.time.LocalDate;

/**
 * 验收.
 *
 * @param level 验收层级 as written (社区, 街道, 区)
 * @param passed 合格
 * @param opinion 意见
 */
public record Acceptance(
        long id,
        long version,
        long projectId,
        LocalDate date,
        String level,
        String person,
        boolean passed,
        String opinion)
        implements ProjectRow {}
