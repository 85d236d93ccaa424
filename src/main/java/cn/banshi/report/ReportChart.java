package cn.banshi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A chart of bars: for each category one bar per series. Values are final, their texts are printed as they are.
 *
 * @param title above the chart
 * @param unit unit of the values, such as 万元
 * @param categories names along the axis
 * @param series at least one, each with a value for every category
 */
public record ReportChart(String title, String unit, List<String> categories, List<Series> series) {
    /**
     * Bars of one colour.
     *
     * @param name name in the legend
     * @param values lengths, may be negative
     * @param texts what stands at the end of each bar
     */
    public record Series(String name, List<BigDecimal> values, List<String> texts) {
        /** Copies the lists. */
        public Series {
            values = List.copyOf(values);
            texts = List.copyOf(texts);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a series has more or fewer values than there are categories
     */
    public ReportChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size() || one.texts().size() != categories.size()) {
                throw new IllegalArgumentException("a series has a value for every category");
            }
        }
    }

    /** The same with its words changed alike. */
    ReportChart mapTexts(UnaryOperator<String> change) {
        return new ReportChart(
                change.apply(title),
                unit,
                categories.stream().map(change).toList(),
                series.stream()
                        .map(one -> new Series(change.apply(one.name()), one.values(), one.texts()))
                        .toList());
    }
}
