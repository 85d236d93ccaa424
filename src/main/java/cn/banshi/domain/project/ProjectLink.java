package cn.banshi.domain.project;

/**
 * One value of a field that holds several: communities, supporting departments, leaders, levels, campaigns.
 *
 * @param role which field
 * @param targetId id of the community, department, leader or dictionary value
 * @param position order in the field
 */
public record ProjectLink(long id, long version, long projectId, LinkRole role, long targetId, int position)
        implements ProjectRow {}
