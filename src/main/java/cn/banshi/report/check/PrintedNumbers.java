package cn.banshi.report.check;

import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers back from what was printed: from sentences and from cells. The cross-check compares these, so that it sees
 * what a reader sees.
 */
final class PrintedNumbers {
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern IN_CELL = Pattern.compile("(-?[\\d,]+(?:\\.\\d+)?)(?: 项)?");

    private PrintedNumbers() {}

    /** The number between some words and a unit, where they occur first; null where they do not. */
    static @Nullable BigDecimal after(String text, String words, String unit) {
        Matcher matcher = Pattern.compile(Pattern.quote(words) + NUMBER + Pattern.quote(unit))
                .matcher(text);
        return matcher.find() ? new BigDecimal(matcher.group(1)) : null;
    }

    /** The sum of all numbers between some words and a unit. */
    static BigDecimal sum(String text, String words, String unit) {
        Matcher matcher = Pattern.compile(Pattern.quote(words) + NUMBER + Pattern.quote(unit))
                .matcher(text);
        BigDecimal sum = BigDecimal.ZERO;
        while (matcher.find()) {
            sum = sum.add(new BigDecimal(matcher.group(1)));
        }
        return sum;
    }

    /** The sum of numbers as they stand at the bars of a chart; null where one is none. */
    static @Nullable BigDecimal sum(List<String> texts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String text : texts) {
            BigDecimal number = number(text);
            if (number == null) {
                return null;
            }
            sum = sum.add(number);
        }
        return sum;
    }

    /** The sum of a column over the rows of items; null where one holds no number. */
    static @Nullable BigDecimal items(ReportDocument document, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ReportRow row : document.rows()) {
            BigDecimal number = row.kind() == ReportRow.Kind.ITEM ? cell(document, row, column) : BigDecimal.ZERO;
            if (number == null) {
                return null;
            }
            sum = sum.add(number);
        }
        return sum;
    }

    /** What stands between two words, where they occur first; empty where they do not. */
    static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        int end = start < 0 ? -1 : text.indexOf(to, start + from.length());
        return end < 0 ? "" : text.substring(start + from.length(), end);
    }

    /** The number of a column in the total whose label begins so; "/" is zero, null where there is none. */
    static @Nullable BigDecimal total(ReportDocument document, String label, String column) {
        for (ReportRow row : document.rows()) {
            if (row.kind() == ReportRow.Kind.TOTAL && row.cells().get(0).text().startsWith(label)) {
                return cell(document, row, column);
            }
        }
        return null;
    }

    private static @Nullable BigDecimal cell(ReportDocument document, ReportRow row, String column) {
        int at = 0;
        for (ReportCell cell : row.cells()) {
            ReportColumn here = document.columns().get(at);
            if (here.key().equals(column)) {
                return number(cell.text());
            }
            at += cell.span();
        }
        return null;
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.equals(ReportCell.NOTHING)) {
            return BigDecimal.ZERO;
        }
        Matcher matcher = IN_CELL.matcher(text);
        return matcher.matches() ? new BigDecimal(matcher.group(1).replace(",", "")) : null;
    }
}
