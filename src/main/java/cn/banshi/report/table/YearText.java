package cn.banshi.report.table;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Status;
import cn.banshi.report.definition.ReportInput;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** T6: the year as a whole, up to the day. */
public final class YearText {
    private final ReportInput input;
    private final Figures figures;
    private final ReportFrame frame;
    private final int decimals;

    public YearText(ReportInput input) {
        this.input = input;
        this.figures = input.figures();
        this.frame = new ReportFrame(input);
        this.decimals = input.office().rateDecimals();
    }

    /** Whether the list year is over on the day. */
    public boolean over() {
        return !figures.asOf().isBefore(lastDay());
    }

    private LocalDate lastDay() {
        return input.office().calendar().lastDay(YearMonth.of(figures.year(), Month.DECEMBER));
    }

    /** The text; empty where there is no item. */
    public String text() {
        FigureSet overall = figures.overall();
        if (overall.items() == 0) {
            return "";
        }
        return figures.year() + "年" + (over() ? "全年" : "（截至" + input.words().asOf() + "）") + "，年度清单共" + overall.items()
                + "项，办结" + overall.done() + "项，办结率"
                + overall.doneRate().percent(decimals) + open(overall) + "。" + plan() + total()
                + served(overall.doneBenefit());
    }

    /** What is not done, by status; the parts are the whole. */
    private String open(FigureSet overall) {
        int open = overall.items() - overall.done();
        if (open == 0) {
            return "，全部办结";
        }
        List<String> parts = new ArrayList<>();
        add(parts, "实施中", overall.count(Status.UNDERWAY));
        add(parts, "已完工待验收", overall.count(Status.BUILT));
        add(parts, "未开工", overall.count(Status.APPROVED));
        add(parts, "暂停", overall.count(Status.PAUSED));
        add(parts, "中止", overall.count(Status.STOPPED));
        long carried = figures.items().stream()
                .filter(item -> !item.done() && YearReport.carriedOver(item))
                .count();
        return "；未办结" + open + "项，其中" + String.join("、", parts)
                + (over() && carried > 0 ? "，结转下年" + carried + "项" : "");
    }

    private static void add(List<String> parts, String word, int count) {
        if (count > 0) {
            parts.add(word + count + "项");
        }
    }

    private String plan() {
        Money planned = input.sums().total(figures.items(), ItemView::plannedYear);
        Money invested = input.sums().total(figures.items(), ItemView::investedInYear);
        if (planned.fen() == 0 && invested.fen() == 0) {
            return "";
        }
        Rate rate = Rate.of(invested, planned);
        return "年度计划投资" + frame.plainWan(planned) + "万元，" + invested() + "完成投资" + frame.plainWan(invested) + "万元"
                + (rate.defined() ? "，年度投资完成率" + rate.percent(decimals) : "") + "。";
    }

    private String invested() {
        return input.words().soFarMonths().isEmpty() ? "年内" : input.words().soFar();
    }

    private String total() {
        Money planned = input.sums().total(figures.items(), ItemView::plannedTotal);
        Money invested = input.sums().total(figures.items(), ItemView::investedTotal);
        Rate rate = Rate.of(invested, planned);
        return rate.defined()
                ? "计划总投资" + frame.plainWan(planned) + "万元，自立项以来完成投资" + frame.plainWan(invested) + "万元，总投资完成率"
                        + rate.percent(decimals) + "。"
                : "";
    }

    private static String served(FigureSet.Served served) {
        List<String> parts = new ArrayList<>();
        if (served.households() > 0) {
            parts.add(served.households() + "户");
        }
        if (served.people() > 0) {
            parts.add(served.people() + "人");
        }
        if (served.personTimes() > 0) {
            parts.add(served.personTimes() + "人次");
        }
        return parts.isEmpty() ? "" : "办结项目受益" + String.join("、", parts) + "（可重复计）。";
    }
}
