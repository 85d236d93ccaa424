package cn.banshi.domain.project;

import org.jspecify.annotations.Nullable;

/**
 * 基本: what is done, where, of which kind.
 *
 * @param name 项目名称, must be filled
 * @param content 建设内容
 * @param communityId 主要社区, must be filled
 * @param place 实施地点
 * @param categoryId 类别 (exactly one), null = 未明确
 * @param natureId 性质 (工程, 服务, 货物, 发放补助, 培训)
 * @param buildKind 建设性质
 * @param channelId 来源渠道
 */
public record Basics(
        String name,
        String content,
        long communityId,
        String place,
        @Nullable Long categoryId,
        @Nullable Long natureId,
        @Nullable BuildKind buildKind,
        @Nullable Long channelId) {}
