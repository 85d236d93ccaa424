package cn.banshi.domain.intake.column;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.intake.table.TableShape.Column;
import cn.banshi.domain.intake.word.HeadingText;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Months that the headings of one table name by number. A row of columns 1月, 2月 … is a plan or a history, none of them the
 * month of the return; of cumulatives to several months only the one to the month of the return, or to the last, counts.
 */
final class HeadingMonths {
    /** From so many columns on a row of months is no choice between this month and the last. */
    private static final int ROW = 3;

    private static final String MONTH = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final Pattern OF_ONE =
            Pattern.compile("(?:20\\d\\d年)?" + MONTH + "月份?(?:实际|计划)?(?:完成)?(?:投资|金额|额)?(?:\\(.*\\))?");
    private static final Pattern REACHING = Pattern.compile(
            "(?:1|01|一)月?份?[-—–―~至到]" + MONTH + "月|(?:截至|截止到?|至|到)" + MONTH + "月|^" + MONTH + "月(?:底|末)");

    private final Map<Integer, Integer> single = new HashMap<>();
    private final Map<Integer, Integer> reach = new HashMap<>();
    private final @Nullable Integer month;
    private final int farthest;

    HeadingMonths(TableShape shape) {
        YearMonth stated = shape.month();
        this.month = stated == null ? null : Integer.valueOf(stated.getMonthValue());
        int far = 0;
        for (Column column : shape.columns()) {
            String leaf = HeadingText.plain(column.heading());
            Matcher one = OF_ONE.matcher(leaf);
            if (one.matches()) {
                single.put(column.index(), number(one.group(1)));
            }
            Matcher to = REACHING.matcher(leaf);
            if (to.find()) {
                String word = to.group(1) != null ? to.group(1) : to.group(2) != null ? to.group(2) : to.group(3);
                reach.put(column.index(), number(word));
                far = leaf.contains("累计") || leaf.contains("完成") ? Math.max(far, number(word)) : far;
            }
        }
        this.farthest = far;
    }

    private static int number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : HeadingText.chineseMonth(word);
    }

    /** Whether the month that the column's heading names keeps it from being the field. */
    boolean speakAgainst(int column, IncomingField field) {
        if (field == IncomingField.MONTH_INVESTMENT) {
            Integer of = single.get(column);
            return of != null && (single.size() >= ROW || (single.size() > 1 && month == null));
        }
        if (field == IncomingField.INVESTED_CUMULATIVE) {
            Integer of = single.get(column);
            Integer to = reach.get(column);
            if (of != null && month != null && !of.equals(month)) {
                return true;
            }
            return to != null && (month == null ? to < farthest : !to.equals(month));
        }
        return false;
    }
}
