package cn.banshi.ui.history;

import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far back the list of changes goes. */
enum Period {
    TODAY("history.period.today"),
    WEEK("history.period.week"),
    MONTH("history.period.month"),
    YEAR("history.period.year"),
    ALL("history.period.all");

    private static final int WEEK_DAYS = 7;
    private static final int MONTH_DAYS = 30;

    private final String key;

    Period(String key) {
        this.key = key;
    }

    String label() {
        return Texts.of(key);
    }

    /** First day, null where there is no limit. */
    @Nullable
    LocalDate from(LocalDate today) {
        return switch (this) {
            case TODAY -> today;
            case WEEK -> today.minusDays(WEEK_DAYS - 1L);
            case MONTH -> today.minusDays(MONTH_DAYS - 1L);
            case YEAR -> today.withDayOfYear(1);
            case ALL -> null;
        };
    }
}
