package cn.banshi.work.draft;

import java.time.Instant;

/**
 * What was typed and not yet saved.
 *
 * @param key which editor, such as "project/12" or "project/new"
 * @param json what the editor wrote
 * @param at when
 */
public record Draft(String key, String json, Instant at) {}
