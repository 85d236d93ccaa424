package cn.banshi.work.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which change sets to list, newest first.
 *
 * @param text part of the title, kind, author or item (also by pinyin initials of the item), empty = all
 * @param person only by this person, empty = all
 * @param projectId only those that touched this item, null = all
 * @param from first day, null = from the beginning
 * @param to last day, null = up to now
 * @param below only numbers below this one (the next page), null = from the newest
 * @param limit at most this many
 */
public record HistoryFilter(
        String text,
        String person,
        @Nullable Long projectId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long below,
        int limit) {
    /** The newest {@code limit} change sets. */
    public static HistoryFilter newest(int limit) {
        return new HistoryFilter("", "", null, null, null, null, limit);
    }

    /** Another page of the same. */
    public HistoryFilter page(@Nullable Long newBelow, int newLimit) {
        return new HistoryFilter(text, person, projectId, from, to, newBelow, newLimit);
    }
}
