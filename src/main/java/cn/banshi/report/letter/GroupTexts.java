package cn.banshi.report.letter;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.money.Money;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.table.ReportFrame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** T3: the list seen from communities, categories and lead departments. */
public final class GroupTexts {
    private static final int MOST_NAMES = 3;

    /** Stands before the total. */
    public static final String SUM = "以上合计";

    /** Stands between a group and its number of items. */
    public static final String OF_GROUP = "共";

    private final ReportInput input;

    GroupTexts(ReportInput input) {
        this.input = input;
    }

    /** From communities; empty where all items lie in one. */
    String communities() {
        return text("社区", "个社区", input.figures().byCommunity());
    }

    /** From categories; empty where all items are of one. */
    String categories() {
        return text("类别", "类", input.figures().byCategory());
    }

    /** From lead departments; empty where one has all items. */
    String departments() {
        return text("责任单位", "家单位", input.figures().byDepartment());
    }

    /** What it begins with. */
    public static String from(String grouping) {
        return "从" + grouping + "看，";
    }

    private String text(String grouping, String counted, List<GroupFigures> all) {
        List<GroupFigures> groups =
                all.stream().filter(group -> group.figures().items() > 0).toList();
        if (groups.size() < 2) {
            return "";
        }
        StringBuilder text = new StringBuilder(from(grouping));
        List<Money> invested = new ArrayList<>();
        for (GroupFigures group : groups) {
            Money money = input.sums().total(group.items(), ItemView::investedInYear);
            invested.add(money);
            text.append(group.name())
                    .append(OF_GROUP)
                    .append(amounts(group.figures(), money))
                    .append("；");
        }
        Money total = input.sums().total(input.figures().items(), ItemView::investedInYear);
        text.setLength(text.length() - 1);
        text.append("。")
                .append(SUM)
                .append(input.figures().overall().items())
                .append("项，办结")
                .append(input.figures().overall().done())
                .append("项，")
                .append(input.words().soFar())
                .append("完成投资")
                .append(new ReportFrame(input).plainWan(total))
                .append("万元")
                .append(new ReportFrame(input).roundingGap(invested, total))
                .append("。");
        return text.append(extremes(counted, groups)).toString();
    }

    private String amounts(FigureSet figures, Money invested) {
        String done = figures.done() == 0
                ? "，尚无办结"
                : figures.done() == figures.items() ? "，全部办结" : "，办结" + figures.done() + "项";
        boolean shown = invested.wan(input.office().wanDecimals()).signum() != 0;
        String money =
                shown ? "，" + input.words().soFar() + "完成投资" + new ReportFrame(input).plainWan(invested) + "万元" : "";
        return figures.items() + "项" + done + money;
    }

    private String extremes(String counted, List<GroupFigures> groups) {
        Comparator<GroupFigures> byRate =
                Comparator.comparing(group -> group.figures().doneRate().fraction());
        GroupFigures best = groups.stream().max(byRate).orElseThrow();
        GroupFigures worst = groups.stream().min(byRate).orElseThrow();
        if (byRate.compare(best, worst) == 0) {
            return "";
        }
        return "办结率最高的是" + names(counted, same(groups, best, byRate)) + "，为" + rate(best) + "；最低的是"
                + names(counted, same(groups, worst, byRate)) + "，为" + rate(worst) + "。";
    }

    private static List<GroupFigures> same(
            List<GroupFigures> groups, GroupFigures one, Comparator<GroupFigures> byRate) {
        return groups.stream().filter(group -> byRate.compare(group, one) == 0).toList();
    }

    private static String names(String counted, List<GroupFigures> groups) {
        String names = String.join(
                "、", groups.stream().limit(MOST_NAMES).map(GroupFigures::name).toList());
        return groups.size() <= MOST_NAMES ? names : names + "等" + groups.size() + counted;
    }

    private String rate(GroupFigures group) {
        Rate rate = group.figures().doneRate();
        return rate.percent(input.office().rateDecimals());
    }
}
