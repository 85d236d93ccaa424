package cn.banshi.report;

import java.util.Arrays;
import java.util.List;

/**
 * Widths of columns in ems (one Chinese character = 1): by weight, yet never so narrow that a number, a day, a code, a
 * heading line or a short name in the middle of its column would break, as long as the page is wide enough. A column with
 * very long texts takes of the others what they can spare.
 */
public final class ColumnWidths {
    private static final double DIGIT = 0.6;
    private static final double POINT = 0.32;
    private static final int LONGEST_CODE = 18;
    /** Such as 副主任（民生） or 民生保障办. */
    private static final double LONGEST_NAME = 7;
    /** Such as 12月15日前; amounts with their names may break. */
    private static final double LONGEST_DAY = 5.5;

    private static final double MOST_FOR_ONE = 0.25;
    /** Lines of a cell that nobody minds; half a page. */
    private static final int LONG = 18;
    /** What a column keeps of its width when another one has long texts. */
    private static final double KEPT = 0.7;

    private ColumnWidths() {}

    /**
     * Widths that add up to {@code total}.
     *
     * @param total ems that the table may take
     * @param padding ems that a cell's padding takes, both sides together
     */
    public static double[] of(ReportDocument document, double total, double padding) {
        double[] least = least(document, padding);
        Arrays.setAll(least, i -> Math.min(least[i], total * MOST_FOR_ONE));
        double[] widths = byWeight(document.columns(), least, total);
        widen(widths, least, needed(document, padding));
        return widths;
    }

    /** Takes from columns that have enough for those that need more; all of it adds up to the same. */
    private static void widen(double[] widths, double[] least, double[] needed) {
        double wanted = 0;
        double spare = 0;
        double[] give = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            wanted += Math.max(0, needed[i] - widths[i]);
            give[i] = Math.max(0, widths[i] - Math.max(needed[i], Math.max(least[i], widths[i] * KEPT)));
            spare += give[i];
        }
        double moved = Math.min(wanted, spare);
        if (moved <= 0) {
            return;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] += Math.max(0, needed[i] - widths[i]) * moved / wanted - give[i] * moved / spare;
        }
    }

    /** Widths with which no cell has too many lines; 0 for columns without long texts. */
    private static double[] needed(ReportDocument document, double padding) {
        double[] needed = new double[document.columns().size()];
        for (ReportRow row : document.rows()) {
            int column = 0;
            for (ReportCell cell : row.cells()) {
                if (cell.span() == 1 && cell.text().length() > LONG) {
                    needed[column] = Math.max(needed[column], ems(cell.text()) / LONG + padding);
                }
                column += cell.span();
            }
        }
        return needed;
    }

    private static double[] byWeight(List<ReportColumn> columns, double[] least, double total) {
        double sumOfLeast = Arrays.stream(least).sum();
        if (sumOfLeast >= total) {
            Arrays.setAll(least, i -> least[i] * total / sumOfLeast);
            return least;
        }
        boolean[] fixed = new boolean[columns.size()];
        while (true) {
            double free = total;
            double weights = 0;
            for (int i = 0; i < fixed.length; i++) {
                if (fixed[i]) {
                    free -= least[i];
                } else {
                    weights += columns.get(i).weight();
                }
            }
            boolean settled = true;
            for (int i = 0; i < fixed.length; i++) {
                if (!fixed[i] && columns.get(i).weight() * free / weights < least[i]) {
                    fixed[i] = true;
                    settled = false;
                }
            }
            if (settled) {
                double each = weights == 0 ? 0 : free / weights;
                double[] widths = least.clone();
                for (int i = 0; i < fixed.length; i++) {
                    if (!fixed[i]) {
                        widths[i] = columns.get(i).weight() * each;
                    }
                }
                return widths;
            }
        }
    }

    private static double[] least(ReportDocument document, double padding) {
        List<ReportColumn> columns = document.columns();
        double[] least = new double[columns.size()];
        for (int i = 0; i < least.length; i++) {
            for (String line : columns.get(i).heading()) {
                least[i] = Math.max(least[i], ems(line));
            }
        }
        for (ReportRow row : document.rows()) {
            int column = 0;
            for (ReportCell cell : row.cells()) {
                if (cell.span() == 1) {
                    boolean whole = unbroken(cell);
                    boolean names = !whole && cell.alignIn(columns.get(column)) == Align.CENTER;
                    for (String line : cell.text().split("\n", -1)) {
                        double ems = ems(line);
                        boolean digits = line.codePoints().anyMatch(Character::isDigit);
                        if (whole || (names && ems <= (digits ? LONGEST_DAY : LONGEST_NAME) && line.indexOf('.') < 0)) {
                            least[column] = Math.max(least[column], ems);
                        }
                    }
                }
                column += cell.span();
            }
        }
        Arrays.setAll(least, i -> least[i] + padding);
        return least;
    }

    /** Numbers, days, codes and phones are not to be broken. */
    private static boolean unbroken(ReportCell cell) {
        return cell.number() != null || cell.date() != null || isCode(cell.text());
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return text.length() <= LONGEST_CODE;
    }

    /** Width of a text in ems as a serif face sets it, rather too wide than too narrow. */
    public static double ems(String text) {
        double ems = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            ems += ems(character);
            at += Character.charCount(character);
        }
        return ems;
    }

    private static double ems(int character) {
        if (character == '.' || character == ',') {
            return POINT;
        }
        return character < 0x2000 ? DIGIT : 1;
    }
}
