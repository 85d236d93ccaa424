package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Office;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Sums of the filtered rows at the left, of the selected ones at the right; the rates tell their formula. */
final class SumsLine extends HBox {
    private final ProjectListModel model;
    private final HBox filtered = new HBox();
    private final HBox chosen = new HBox();
    private boolean narrow;

    SumsLine(ProjectListModel model) {
        this.model = model;
        getStyleClass().add("sums-line");
        filtered.getStyleClass().add("sums");
        chosen.getStyleClass().addAll("sums", "chosen");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(filtered, gap, chosen);
        model.sumsProperty().addListener((property, before, now) -> showFiltered());
        model.selectedSumsProperty().addListener((property, before, now) -> showChosen());
        showFiltered();
    }

    /** Leaves the total investment out where there is little room. */
    void arrange(boolean nowNarrow) {
        if (narrow != nowNarrow) {
            narrow = nowNarrow;
            showFiltered();
            showChosen();
        }
    }

    private void showFiltered() {
        ProjectListModel.Sums sums = model.sumsProperty().get();
        FigureSet figures = sums.figures();
        filtered.getChildren()
                .setAll(sum(
                        Texts.of("list.sums.filtered"), count(sums.count()), Texts.of("list.sums.items"), () -> ""));
        if (figures == null) {
            return;
        }
        Formulas formulas = formulas(figures);
        filtered.getChildren()
                .addAll(
                        group(
                                sum(Texts.of("list.sums.plannedYear"), wan(figures.plannedYear()), "", formulas::withoutPlan),
                                sum(
                                        Texts.of("list.sums.investedInYear"),
                                        wan(figures.investedInYear()),
                                        narrow ? Texts.of("list.sums.wan") : "",
                                        formulas::yearInvestmentRate),
                                sum(
                                        Texts.of("list.sums.yearRate"),
                                        figures.yearInvestmentRate().percent(office().rateDecimals()),
                                        "",
                                        formulas::yearInvestmentRate)));
        if (!narrow) {
            filtered.getChildren()
                    .add(group(
                            sum(Texts.of("list.sums.plannedTotal"), wan(figures.plannedTotal()), "", formulas::withoutPlan),
                            sum(
                                    Texts.of("list.sums.investedTotal"),
                                    wan(figures.investedTotal()),
                                    "",
                                    formulas::totalInvestmentRate),
                            sum(
                                    Texts.of("list.sums.totalRate"),
                                    figures.totalInvestmentRate().percent(office().rateDecimals()),
                                    "",
                                    formulas::totalInvestmentRate)));
        }
    }

    private void showChosen() {
        ProjectListModel.Sums sums = model.selectedSumsProperty().get();
        chosen.getChildren().clear();
        if (sums.count() == 0) {
            return;
        }
        chosen.getChildren()
                .add(sum(Texts.of("list.sums.chosen"), count(sums.count()), Texts.of("list.sums.items"), () -> ""));
        FigureSet figures = sums.figures();
        if (figures != null && !narrow) {
            Formulas formulas = formulas(figures);
            chosen.getChildren()
                    .addAll(
                            sum(Texts.of("list.sums.plannedYear"), wan(figures.plannedYear()), "", formulas::withoutPlan),
                            sum(
                                    Texts.of("list.sums.investedInYear"),
                                    wan(figures.investedInYear()),
                                    "",
                                    formulas::yearInvestmentRate));
        }
    }

    private static HBox group(HBox... sums) {
        HBox group = new HBox(sums);
        group.getStyleClass().add("sum-group");
        return group;
    }

    private static HBox sum(String words, String value, @Nullable String unit, Supplier<String> why) {
        Label name = label(words, "sum-words");
        Label number = label(value, "sum-value");
        HBox sum = new HBox(name, number);
        if (unit != null && !unit.isEmpty()) {
            sum.getChildren().add(label(unit, "sum-words"));
        }
        sum.getStyleClass().add("sum");
        Why.on(sum, why);
        return sum;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Formulas formulas(FigureSet figures) {
        return new Formulas(figures, office().wanDecimals(), office().rateDecimals());
    }

    private Office office() {
        return model.officeProperty().get().office();
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private String wan(Money money) {
        int decimals = office().wanDecimals();
        return String.format(Locale.ROOT, "%,." + decimals + "f", money.wan(decimals));
    }
}
