package cn.banshi.report.table;

import cn.banshi.domain.figures.AmountSums;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.figures.ScheduleWord;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.time.DateText;
import cn.banshi.report.definition.PeriodWords;
import cn.banshi.report.definition.ReportInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sentences made from the same figures as the tables; what does not apply is left out. */
public final class ReportTexts {
    private ReportTexts() {}

    /** T1: what was done in the period and so far, and what was invested. */
    public static String done(ReportInput input) {
        Figures figures = input.figures();
        FigureSet overall = figures.overall();
        AmountSums sums = input.sums();
        PeriodWords words = input.words();
        ReportFrame frame = new ReportFrame(input);
        String subject = words.alone() + "，" + input.office().shortName() + input.scopeWords();
        StringBuilder text = new StringBuilder();
        if (overall.doneInPeriod() == 0) {
            text.append(subject).append("没有办结“我为群众办实事”项目。");
        } else {
            text.append(subject)
                    .append("办结“我为群众办实事”项目")
                    .append(overall.doneInPeriod())
                    .append("项，办结项目完成投资")
                    .append(frame.plainWan(sums.total(figures.doneInPeriod(), ItemView::investedTotal)))
                    .append("万元")
                    .append(served(overall.doneBenefitInPeriod()))
                    .append(categories(input))
                    .append("。");
        }
        text.append("截至")
                .append(words.asOf())
                .append("累计办结")
                .append(overall.done())
                .append("项，完成投资")
                .append(frame.plainWan(sums.total(figures.done(), ItemView::investedTotal)))
                .append("万元");
        if (overall.doneRate().defined()) {
            text.append("，占")
                    .append(words.list())
                    .append(overall.items())
                    .append("项的")
                    .append(overall.doneRate().percent(input.office().rateDecimals()));
        }
        return text.append("。全部项目")
                .append(words.thisPeriod())
                .append("完成投资")
                .append(frame.plainWan(sums.total(figures.items(), ItemView::investedInPeriod)))
                .append("万元，")
                .append(words.soFar())
                .append(frame.plainWan(sums.total(figures.items(), ItemView::investedInYear)))
                .append("万元。")
                .toString();
    }

    private static String served(FigureSet.Served served) {
        List<String> parts = new ArrayList<>();
        if (served.households() > 0) {
            parts.add(served.households() + "户");
        }
        if (served.personTimes() > 0) {
            parts.add(served.personTimes() + "人次");
        }
        return parts.isEmpty() ? "" : "，受益" + String.join("、", parts);
    }

    private static String categories(ReportInput input) {
        Set<ItemView> inPeriod = new HashSet<>(input.figures().doneInPeriod());
        ReportFrame frame = new ReportFrame(input);
        List<String> parts = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        for (GroupFigures group : input.figures().byCategory()) {
            List<ItemView> items =
                    group.items().stream().filter(inPeriod::contains).toList();
            if (!items.isEmpty()) {
                Money invested = input.sums().total(items, ItemView::investedTotal);
                amounts.add(invested);
                parts.add(group.name() + items.size() + "项"
                        + (invested.equals(Money.ZERO) ? "" : "、" + frame.plainWan(invested) + "万元"));
            }
        }
        Money total = input.sums().total(inPeriod, ItemView::investedTotal);
        return "，其中：" + String.join("；", parts) + frame.roundingGap(amounts, total);
    }

    /** T2: the year's list, its plan, its progress against the calendar, and the schedule words, which add up to M. */
    public static String progress(ReportInput input) {
        Figures figures = input.figures();
        FigureSet overall = figures.overall();
        AmountSums sums = input.sums();
        ReportFrame frame = new ReportFrame(input);
        Money planned = sums.total(figures.items(), ItemView::plannedYear);
        Money invested = sums.total(figures.items(), ItemView::investedInYear);
        StringBuilder text = new StringBuilder("截至")
                .append(DateText.longText(figures.asOf()))
                .append("，")
                .append(input.scopeWords())
                .append(input.words().list())
                .append("共")
                .append(overall.items())
                .append("项");
        if (overall.subItems() > 0) {
            text.append("（另有子项目").append(overall.subItems()).append("个）");
        }
        text.append("，计划总投资")
                .append(frame.plainWan(sums.total(figures.items(), ItemView::plannedTotal)))
                .append("万元，年度计划投资")
                .append(frame.plainWan(planned))
                .append("万元，")
                .append(input.words().soFar())
                .append("完成投资")
                .append(frame.plainWan(invested))
                .append("万元")
                .append(against(input, Rate.of(invested, planned)))
                .append("。");
        List<String> words = new ArrayList<>();
        for (ScheduleWord word : ScheduleWord.values()) {
            if (overall.count(word) > 0) {
                words.add(word.label() + overall.count(word) + "项");
            }
        }
        if (!words.isEmpty()) {
            text.append("其中：")
                    .append(String.join("、", words))
                    .append("（合计")
                    .append(overall.items())
                    .append("项）。");
        }
        return text.toString();
    }

    /** By how much 年度投资完成率 is above 序时进度, both as shown; null where there is no plan. */
    public static @Nullable BigDecimal scheduleGap(ReportInput input) {
        Figures figures = input.figures();
        Rate rate = Rate.of(
                input.sums().total(figures.items(), ItemView::investedInYear),
                input.sums().total(figures.items(), ItemView::plannedYear));
        int decimals = input.office().rateDecimals();
        BigDecimal shown = rate.value(decimals);
        return shown == null ? null : shown.subtract(figures.overall().elapsed(decimals));
    }

    private static String against(ReportInput input, Rate rate) {
        BigDecimal gap = scheduleGap(input);
        if (gap == null) {
            return "";
        }
        String compared = switch (gap.signum()) {
            case 0 -> "与序时进度持平";
            case 1 -> "高于序时进度" + gap.toPlainString() + "个百分点";
            default -> "低于序时进度" + gap.negate().toPlainString() + "个百分点";
        };
        return "，占年度计划的" + rate.percent(input.office().rateDecimals()) + "，" + compared;
    }
}
