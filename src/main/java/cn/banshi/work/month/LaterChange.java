package cn.banshi.work.month;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.work.history.FieldChange;

/**
 * One field of a reported month that was changed after an edition.
 *
 * @param change what was changed, in the clerk's words
 * @param by the change set: who and when
 * @param reason why
 */
public record LaterChange(FieldChange change, ChangeSet by, String reason) {}
