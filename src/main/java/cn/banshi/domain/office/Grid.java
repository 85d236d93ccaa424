package cn.banshi.domain.office;

import cn.banshi.domain.Row;

/**
 * 网格 of a community.
 *
 * @param person 网格员
 */
public record Grid(long id, long version, long communityId, String name, String person, int position, boolean active)
        implements Row {}
