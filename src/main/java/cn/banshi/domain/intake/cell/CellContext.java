package cn.banshi.domain.intake.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a cell does not say itself.
 *
 * @param listYear year of the list, for dates without a year; null where nothing says it
 * @param today the office's today
 */
public record CellContext(@Nullable Integer listYear, LocalDate today) {
    /** The year of dates without one. */
    int year() {
        return listYear == null ? today.getYear() : listYear;
    }
}
