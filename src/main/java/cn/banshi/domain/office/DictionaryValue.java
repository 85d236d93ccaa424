package cn.banshi.domain.office;

import cn.banshi.domain.Row;

/**
 * One value of a dictionary.
 *
 * @param name what the office says
 * @param upperName wording of the upper level, empty = the same
 * @param position order in lists
 * @param active disabled values stay on old items and are not offered for new ones
 */
public record DictionaryValue(
        long id, long version, DictionaryKind kind, String name, String upperName, int position, boolean active)
        implements Row {}
