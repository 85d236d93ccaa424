package cn.banshi.work.month;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.SourceFigures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The figures of an edition as they are kept.
 *
 * @param year list year
 * @param month the month reported
 * @param asOf its last day
 * @param overall figures of all items
 * @param byCommunity by main community
 * @param byCategory by category
 * @param byDepartment by lead department
 * @param bySource by funding source
 */
public record EditionFigures(
        int year,
        YearMonth month,
        LocalDate asOf,
        FigureSet overall,
        List<Group> byCommunity,
        List<Group> byCategory,
        List<Group> byDepartment,
        List<SourceFigures> bySource) {
    /** The figures of one community, category or department under its name then. */
    public record Group(String name, FigureSet figures) {}

    static EditionFigures of(Figures figures) {
        return new EditionFigures(
                figures.year(),
                figures.period().last(),
                figures.asOf(),
                figures.overall(),
                groups(figures.byCommunity()),
                groups(figures.byCategory()),
                groups(figures.byDepartment()),
                figures.byFundingSource());
    }

    private static List<Group> groups(List<GroupFigures> groups) {
        return groups.stream()
                .map(group -> new Group(group.name(), group.figures()))
                .toList();
    }
}
