package cn.banshi.domain.project;

import cn.banshi.domain.Row;

/** A row that belongs to one item. */
public interface ProjectRow extends Row {
    /** Id of the item. */
    long projectId();
}
