package cn.banshi.report.form;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.time.ReportPeriod;
import java.time.YearMonth;

/**
 * Which items of the year's list go into a form, in which order. Names are those of the office; empty = all.
 *
 * @param items by what became of them
 * @param community main community
 * @param category category
 * @param department lead department
 * @param order order of the rows
 * @param grouping what rows are grouped by
 * @param span months that the form reports
 */
public record FormChoice(
        Items items, String community, String category, String department, Order order, Grouping grouping, Span span) {
    /** All items of the list by number, for one month. */
    public static final FormChoice ALL =
            new FormChoice(Items.ALL, "", "", "", Order.LIST_NUMBER, Grouping.NONE, Span.MONTH);

    /** Items by what became of them. */
    public enum Items implements Labelled {
        /** M. */
        ALL("全部项目"),
        /** n: done in the period. */
        DONE_IN_PERIOD("本期办结"),
        /** N: done by the day. */
        DONE("已办结（累计）"),
        /** Not done by the day. */
        OPEN("未办结"),
        /** Red light. */
        LATE("滞后"),
        /** Money stated or planned. */
        FUNDED("涉及资金");

        private final String label;

        Items(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Order of the rows; within equals by 清单序号. */
    public enum Order implements Labelled {
        /** 清单序号. */
        LIST_NUMBER("清单序号"),
        /** Community, in the office's order. */
        COMMUNITY("社区"),
        /** Category, in the office's order. */
        CATEGORY("类别"),
        /** Lead department, in the office's order. */
        DEPARTMENT("牵头单位"),
        /** 办结日期. */
        DONE_ON("办结日期"),
        /** 完成时限. */
        DEADLINE("完成时限");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What rows are grouped by. */
    public enum Grouping implements Labelled {
        /** No group rows. */
        NONE("不分组"),
        /** Main community. */
        COMMUNITY("社区"),
        /** Category. */
        CATEGORY("类别"),
        /** Lead department. */
        DEPARTMENT("牵头单位");

        private final String label;

        Grouping(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Months that a form reports. */
    public enum Span implements Labelled {
        /** One month. */
        MONTH("当月"),
        /** From the beginning of the quarter. */
        QUARTER("本季度"),
        /** From January. */
        YEAR_TO_DATE("年初至当月");

        private static final int QUARTER_MONTHS = 3;

        private final String label;

        Span(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        /** The months of a report that is made for a month. */
        public ReportPeriod upTo(YearMonth month) {
            return switch (this) {
                case MONTH -> ReportPeriod.of(month);
                case QUARTER ->
                    new ReportPeriod(month.minusMonths((month.getMonthValue() - 1) % QUARTER_MONTHS), month);
                case YEAR_TO_DATE -> new ReportPeriod(month.withMonth(1), month);
            };
        }
    }

    /** The same for other items. */
    public FormChoice of(Items chosen) {
        return new FormChoice(chosen, community, category, department, order, grouping, span);
    }

    /** The same in groups. */
    public FormChoice by(Grouping chosen) {
        return new FormChoice(items, community, category, department, order, chosen, span);
    }
}
