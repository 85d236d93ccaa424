package cn.banshi.ui.month;

import cn.banshi.ui.kit.Texts;

/** Which lines of the month are shown. */
enum MonthSegment {
    ALL,
    UNFILLED,
    FILLED,
    OFF_SCHEDULE;

    String label() {
        return Texts.of("month.segment." + name().toLowerCase(java.util.Locale.ROOT));
    }

    boolean shows(MonthRow row) {
        return switch (this) {
            case ALL -> true;
            case UNFILLED -> !row.filled();
            case FILLED -> row.filled();
            case OFF_SCHEDULE -> row.filled() && !row.onSchedule();
        };
    }
}
