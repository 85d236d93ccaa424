package cn.banshi.ui.month;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the columns of the grid share the window, in px of the design. The figures keep their widths; what is to spare goes to
 * last month's and this month's text as 1 : 1.4. In a narrow window the problem stays away, beside the side editor also what
 * that shows.
 */
final class MonthWidths {
    static final String NUMBER = "number";
    static final String STATE = "state";
    static final String ITEM = "item";
    static final String LAST = "last";
    static final String SCHEDULE = "schedule";
    static final String TEXT = MonthField.TEXT.name();
    static final String PROGRESS = MonthField.PROGRESS.name();
    static final String INVESTMENT = MonthField.INVESTMENT.name();
    static final String PROBLEM = MonthField.PROBLEM.name();

    private static final double NARROW = 1150;
    private static final double TIGHT = 620;
    private static final double LAST_SHARE = 1 / 2.4;
    private static final double LEAST_TEXT = 110;

    private MonthWidths() {}

    /**
     * Widths of the columns that are shown, by column id.
     *
     * @param room for the columns, without the scroll bar
     * @param beside whether the side editor is open
     */
    static Map<String, Double> of(double room, boolean beside) {
        boolean narrow = room < NARROW;
        Map<String, Double> widths = new LinkedHashMap<>();
        widths.put(NUMBER, 46.0);
        widths.put(STATE, narrow ? 66.0 : 74.0);
        widths.put(ITEM, narrow ? 150.0 : 224.0);
        if (!beside || room >= TIGHT) {
            widths.put(PROGRESS, 110.0);
            widths.put(INVESTMENT, narrow ? 100.0 : 106.0);
        }
        if (!beside) {
            widths.put(SCHEDULE, 74.0);
            if (!narrow) {
                widths.put(PROBLEM, 120.0);
            }
        }
        double spare = Math.max(
                0,
                room - widths.values().stream().mapToDouble(Double::doubleValue).sum());
        double last = beside ? 0 : Math.floor(spare * LAST_SHARE);
        if (!beside) {
            widths.put(LAST, Math.max(LEAST_TEXT, last));
        }
        widths.put(TEXT, Math.max(LEAST_TEXT, Math.floor(spare - last)));
        return widths;
    }
}
