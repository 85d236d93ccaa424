package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Office;
import cn.banshi.ui.kit.SumsLine;
import cn.banshi.ui.kit.SumsLine.Sum;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fills the sums line: figures of the filtered rows and of the selected ones, with their formulas. */
final class ListSums {
    private final ProjectListModel model;
    private final SumsLine line = new SumsLine();
    private boolean narrow;

    ListSums(ProjectListModel model) {
        this.model = model;
        model.sumsProperty().addListener((property, before, now) -> showFiltered());
        model.selectedSumsProperty().addListener((property, before, now) -> showSelected());
        showFiltered();
    }

    SumsLine line() {
        return line;
    }

    /** Leaves the total investment out where there is little room. */
    void arrange(boolean nowNarrow) {
        if (narrow != nowNarrow) {
            narrow = nowNarrow;
            showFiltered();
            showSelected();
        }
    }

    private void showFiltered() {
        ProjectListModel.Sums sums = model.sumsProperty().get();
        List<Sum> shown = new ArrayList<>();
        shown.add(count("list.sums.filtered", sums.count()));
        FigureSet figures = sums.figures();
        if (figures != null) {
            Formulas formulas = formulas(figures);
            int rates = office().rateDecimals();
            shown.add(money("list.sums.planned", figures.plannedYear(), formulas.withoutPlan()));
            shown.add(money("list.sums.invested", figures.investedInYear(), formulas.yearInvestmentRate()));
            shown.add(new Sum(
                    Texts.of("list.sums.rate"),
                    figures.yearInvestmentRate().percent(rates),
                    "",
                    formulas.yearInvestmentRate()));
            if (!narrow) {
                shown.add(money("list.sums.total.planned", figures.plannedTotal(), formulas.withoutPlan()));
                shown.add(money("list.sums.total.invested", figures.investedTotal(), formulas.totalInvestmentRate()));
                shown.add(new Sum(
                        Texts.of("list.sums.total.rate"),
                        figures.totalInvestmentRate().percent(rates),
                        "",
                        formulas.totalInvestmentRate()));
            }
        }
        line.filtered(shown);
    }

    private void showSelected() {
        ProjectListModel.Sums sums = model.selectedSumsProperty().get();
        if (sums.count() == 0) {
            line.selected(List.of());
            return;
        }
        List<Sum> shown = new ArrayList<>();
        shown.add(count("list.sums.chosen", sums.count()));
        FigureSet figures = sums.figures();
        if (figures != null && !narrow) {
            Formulas formulas = formulas(figures);
            shown.add(money("list.sums.planned", figures.plannedYear(), formulas.withoutPlan()));
            shown.add(money("list.sums.invested", figures.investedInYear(), formulas.yearInvestmentRate()));
        }
        line.selected(shown);
    }

    private static Sum count(String key, int number) {
        return new Sum(Texts.of(key), String.format(Locale.ROOT, "%,d", number), Texts.of("list.sums.items"), "");
    }

    private Sum money(String key, Money money, String why) {
        int decimals = office().wanDecimals();
        String value = String.format(Locale.ROOT, "%,." + decimals + "f", money.wan(decimals));
        return new Sum(Texts.of(key), value, "", why);
    }

    private Formulas formulas(FigureSet figures) {
        return new Formulas(figures, office().wanDecimals(), office().rateDecimals());
    }

    private Office office() {
        return model.officeProperty().get().office();
    }
}
