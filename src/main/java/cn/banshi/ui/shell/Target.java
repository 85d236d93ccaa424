package cn.banshi.ui.shell;

import cn.banshi.domain.time.ReportPeriod;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where to go, and what to show there. */
public interface Target {
    /** The place. */
    Place place();

    /** A place as it was left. */
    record Plain(Place place) implements Target {}

    /** The list with a filter. */
    record ListTarget(ProjectFilter filter) implements Target {
        @Override
        public Place place() {
            return Place.PROJECTS;
        }
    }

    /** The list with the quick form of a new item open. */
    record NewProjectTarget() implements Target {
        @Override
        public Place place() {
            return Place.PROJECTS;
        }
    }

    /**
     * One item.
     *
     * @param projectId the item; 0 for the full form of a new one
     * @param among ids in the order of the list that it was opened from, for previous and next; may be empty
     * @param fieldKey key of the field to put the focus on, empty = none
     */
    record ProjectTarget(long projectId, List<Long> among, String fieldKey) implements Target {
        /** An item out of a list. */
        public ProjectTarget(long projectId, List<Long> among) {
            this(projectId, among, "");
        }

        @Override
        public Place place() {
            return Place.PROJECT;
        }
    }

    /**
     * The grid of a month.
     *
     * @param month null = the month due now
     * @param projectId row to go to, null = the first unfilled one
     */
    record MonthTarget(@Nullable YearMonth month, @Nullable Long projectId) implements Target {
        @Override
        public Place place() {
            return Place.MONTH;
        }
    }

    /**
     * A report.
     *
     * @param code such as R01
     * @param period null = the last one shown
     * @param items ids of items, for reports with a page for each; empty = all
     */
    record ReportTarget(String code, @Nullable ReportPeriod period, Set<Long> items) implements Target {
        /** A report about all items. */
        public ReportTarget(String code, @Nullable ReportPeriod period) {
            this(code, period, Set.of());
        }

        @Override
        public Place place() {
            return Place.REPORTS;
        }
    }

    /** 锁定 of a month. */
    record LockTarget(YearMonth month) implements Target {
        @Override
        public Place place() {
            return Place.LOCK;
        }
    }

    /**
     * 报送版本.
     *
     * @param month the month to show, null = the last one reported
     * @param changes whether to show what was changed since
     */
    record EditionTarget(@Nullable YearMonth month, boolean changes) implements Target {
        /** The papers of a month. */
        public EditionTarget(@Nullable YearMonth month) {
            this(month, false);
        }

        @Override
        public Place place() {
            return Place.EDITIONS;
        }
    }

    /**
     * 导入 with something to import.
     *
     * @param files files to read, may be empty
     * @param block a block that was copied from a spreadsheet, empty for none
     */
    record ImportTarget(List<Path> files, String block) implements Target {
        @Override
        public Place place() {
            return Place.IMPORT;
        }
    }

    /**
     * 变更记录, or 回收站.
     *
     * @param projectId changes of this item only, null = all
     * @param bin whether to show the recycle bin
     */
    record HistoryTarget(@Nullable Long projectId, boolean bin) implements Target {
        @Override
        public Place place() {
            return Place.SETTINGS;
        }
    }
}
