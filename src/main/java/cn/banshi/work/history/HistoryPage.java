package cn.banshi.work.history;

import cn.banshi.domain.history.ChangeSet;
import java.util.List;

/**
 * A page of the history.
 *
 * @param sets the page, newest first
 * @param total change sets on all pages
 * @param places rows that they wrote
 */
public record HistoryPage(List<ChangeSet> sets, int total, int places) {}
