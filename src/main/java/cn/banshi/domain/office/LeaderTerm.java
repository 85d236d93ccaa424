package cn.banshi.domain.office;

import cn.banshi.domain.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 任职: who holds a post from when to when.
 *
 * @param from first day, null = always
 * @param until last day, null = 至今
 */
public record LeaderTerm(
        long id,
        long version,
        long leaderId,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Row {
    /** Whether the term covers the day. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
