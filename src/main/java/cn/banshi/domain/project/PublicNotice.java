package cn.banshi.domain.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 公示.
 *
 * @param from first day
 * @param until last day, null = open
 * @param place where it hangs
 * @param number 公示编号
 * @param result what came of it
 */
public record PublicNotice(
        long id,
        long version,
        long projectId,
        LocalDate from,
        @Nullable LocalDate until,
        String place,
        String number,
        String result)
        implements ProjectRow {}
