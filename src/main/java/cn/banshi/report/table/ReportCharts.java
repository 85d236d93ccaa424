package cn.banshi.report.table;

import cn.banshi.base.text.NumberText;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.report.ReportChart;
import cn.banshi.report.definition.ReportInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Series of charts, from the same figures as the tables. */
final class ReportCharts {
    private final ReportInput input;

    ReportCharts(ReportInput input) {
        this.input = input;
    }

    /** An amount of each group in 万元, added as in the table. */
    ReportChart.Series amounts(String name, List<GroupFigures> groups, Function<ItemView, @Nullable Money> amount) {
        return amounts(
                name,
                groups.stream()
                        .map(group -> input.sums().total(group.items(), amount))
                        .toList());
    }

    /** Amounts in 万元. */
    ReportChart.Series amounts(String name, List<Money> amounts) {
        return series(
                name,
                amounts.stream()
                        .map(money -> money.wan(input.office().wanDecimals()))
                        .toList());
    }

    /** A count of each group. */
    static ReportChart.Series counts(String name, List<GroupFigures> groups, Function<FigureSet, Integer> count) {
        return series(
                name,
                groups.stream()
                        .map(group -> BigDecimal.valueOf(count.apply(group.figures())))
                        .toList());
    }

    private static ReportChart.Series series(String name, List<BigDecimal> values) {
        return new ReportChart.Series(
                name, values, values.stream().map(NumberText::grouped).toList());
    }
}
