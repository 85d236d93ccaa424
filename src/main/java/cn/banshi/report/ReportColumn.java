package cn.banshi.report;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One column of a document.
 *
 * @param key stable key, for saved choices of columns
 * @param heading lines of the heading cell
 * @param above headings that stand above this one and its equal neighbours, outermost first; usually none
 * @param weight relative width
 * @param align where item cells stand
 * @param style real values of the column
 */
public record ReportColumn(
        String key, List<String> heading, List<String> above, int weight, Align align, ValueStyle style) {
    /** Copies the lists. */
    public ReportColumn {
        heading = List.copyOf(heading);
        above = List.copyOf(above);
        if (weight <= 0) {
            throw new IllegalArgumentException("weight must be positive: " + key);
        }
    }

    /** A column of words. */
    public static ReportColumn text(String key, int weight, Align align, String... heading) {
        return new ReportColumn(key, List.of(heading), List.of(), weight, align, ValueStyle.TEXT);
    }

    /** A right-aligned column of numbers. */
    public static ReportColumn number(String key, int weight, int decimals, String... heading) {
        return new ReportColumn(key, List.of(heading), List.of(), weight, Align.RIGHT, ValueStyle.number(decimals));
    }

    /** The same column below common headings, outermost first. */
    public ReportColumn under(String... headings) {
        return new ReportColumn(key, heading, List.of(headings), weight, align, style);
    }

    /** The same column under another heading, in one line. */
    public ReportColumn titled(String title) {
        return new ReportColumn(key, List.of(title), above, weight, align, style);
    }

    /** The same column, wider or narrower. */
    public ReportColumn weighing(int newWeight) {
        return new ReportColumn(key, heading, above, newWeight, align, style);
    }

    /** The same with the words of its headings changed alike; a heading that changes stands in one line. */
    ReportColumn mapTexts(UnaryOperator<String> change) {
        // A number may go over the lines of a heading.
        String words = change.apply(title());
        return new ReportColumn(
                key,
                words.equals(title()) ? heading : List.of(words),
                above.stream().map(change).toList(),
                weight,
                align,
                style);
    }

    /** The heading in one line. */
    public String title() {
        return String.join("", heading);
    }
}
