package cn.banshi.domain.office;

import cn.banshi.domain.Row;

/**
 * One of up to five columns of the office's own.
 *
 * @param slot 1..5: which of {@link cn.banshi.domain.project.OwnValues} holds its values
 * @param name heading
 */
public record OwnColumn(long id, long version, int slot, String name, OwnColumnKind kind, boolean active)
        implements Row {}
