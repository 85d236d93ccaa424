package cn.banshi.domain.project;

import org.jspecify.annotations.Nullable;

/**
 * 效果: how many are served; three measures that are never mixed.
 *
 * @param households 受益户数
 * @param people 受益人数
 * @param personTimes 受益人次
 */
public record Benefit(
        @Nullable Integer households,
        @Nullable Integer people,
        @Nullable Integer personTimes) {}
