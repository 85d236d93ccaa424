package cn.banshi.work.basics;

import java.util.Set;

/**
 * Where items use a row of the office's data.
 *
 * @param label as what, in the clerk's words: 牵头单位, 责任领导
 * @param projectIds the items outside the recycle bin that use it themselves or in a sub-item
 * @param recycledIds items and sub-items in the recycle bin
 */
public record Use(String label, Set<Long> projectIds, Set<Long> recycledIds) {}
