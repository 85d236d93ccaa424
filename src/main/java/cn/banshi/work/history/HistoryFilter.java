package cn.banshi.work.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which change sets to list, newest first.
 *
 * @param text part of the title, author or item, empty = all
 * @param from first day, null = from the beginning
 * @param to last day, null = up to now
 * @param limit at most this many
 */
public record HistoryFilter(
        String text, @Nullable LocalDate from, @Nullable LocalDate to, int limit) {
    /** The newest {@code limit} change sets. */
    public static HistoryFilter newest(int limit) {
        return new HistoryFilter("", null, null, limit);
    }
}
