package cn.banshi.work.basics;

import org.jspecify.annotations.Nullable;

/**
 * One recognised line of a pasted list of communities.
 *
 * @param name 名称
 * @param code two letters, unique among the lines
 * @param households 户数, null when not found
 * @param population 人口, null when not found
 * @param secretary 书记, empty when not found
 * @param problem what is wrong with the line, empty when nothing is
 */
public record CommunityLine(
        String name,
        String code,
        @Nullable Integer households,
        @Nullable Integer population,
        String secretary,
        String problem) {}
