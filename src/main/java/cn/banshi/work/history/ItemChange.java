package cn.banshi.work.history;

import cn.banshi.domain.history.ChangeSet;
import java.util.List;

/** One change set with what it changed on one item. */
public record ItemChange(ChangeSet changeSet, List<FieldChange> fields) {}
