package cn.banshi.report.table;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportInput;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The done items that a report lists: of the period, or all up to its last day. */
final class DoneItems {
    private final Figures figures;
    private final List<ItemView> items;
    private final Function<FigureSet, FigureSet.Served> served;

    private DoneItems(Figures figures, List<ItemView> items, Function<FigureSet, FigureSet.Served> served) {
        this.figures = figures;
        this.items = items;
        this.served = served;
    }

    /** By the basis of the parameters. */
    static DoneItems of(ReportInput input) {
        Figures figures = input.figures();
        return input.parameters().basis() == ReportBasis.TO_DATE ? toDate(figures) : inPeriod(figures);
    }

    /** The items of n. */
    static DoneItems inPeriod(Figures figures) {
        return new DoneItems(figures, figures.doneInPeriod(), FigureSet::doneBenefitInPeriod);
    }

    /** The items of N. */
    static DoneItems toDate(Figures figures) {
        return new DoneItems(figures, figures.done(), FigureSet::doneBenefit);
    }

    /** All of them. */
    ItemSet all() {
        return new ItemSet(items, served.apply(figures.overall()));
    }

    /** Adds them to a list, by community. */
    void byCommunity(GroupedList list) {
        Set<ItemView> wanted = new HashSet<>(items);
        for (GroupFigures group : figures.byCommunity()) {
            list.group(
                    group.name(),
                    new ItemSet(
                            group.items().stream().filter(wanted::contains).toList(), served.apply(group.figures())));
        }
    }
}
