package cn.banshi.report.card;

import cn.banshi.domain.figures.AmountSums;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.figures.TargetFigures;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Status;
import cn.banshi.report.Card;
import cn.banshi.report.CardSet;
import cn.banshi.report.ItemWords;
import cn.banshi.report.Report;
import cn.banshi.report.ReportCell;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.mask.PublicVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** R18 一项目一卡: all that matters of an item on one page, with room for photos. */
public final class ProjectCard implements ReportDefinition {
    private static final int MOST_SOURCES = 8;
    private static final int PHOTO_LINES = 7;
    private static final List<String> PHOTOS = List.of("前", "中", "后");

    @Override
    public String code() {
        return "R18";
    }

    @Override
    public String title() {
        return "一项目一卡";
    }

    @Override
    public ReportFamily family() {
        return ReportFamily.CARDS;
    }

    @Override
    public Set<ReportChoice> choices() {
        return EnumSet.of(
                ReportChoice.AUDIENCE,
                ReportChoice.SCOPE,
                ReportChoice.ITEMS,
                ReportChoice.SUMS,
                ReportChoice.SIGNATURE);
    }

    @Override
    public Report report(ReportInput input) {
        CardFrame frame = new CardFrame(this, input);
        List<ItemView> items = frame.items(input.figures().items());
        CardSet set = frame.set(
                items,
                List.of(),
                frame.forPublic() ? "没有可以公开的项目。" : "清单里没有这样的项目。请换一个期间或范围。",
                List.of("金额单位：万元。总完成率 = 总完成投资÷计划总投资，年度完成率 = " + input.words().soFar() + "÷年度计划投资，支付率 = 支付÷批复。"),
                (item, rows) -> fill(item, rows, frame, input));
        return frame.forPublic() ? PublicVersion.of(set) : set;
    }

    private static void fill(ItemView item, CardRows rows, CardFrame frame, ReportInput input) {
        rows.text("项目名称", item.project().name(), 1)
                .values(
                        "清单序号", item.listNumber(),
                        "所属社区", frame.text(item, ItemField.COMMUNITY),
                        "类别", frame.text(item, ItemField.CATEGORY))
                .values(
                        "级别", frame.text(item, ItemField.LEVELS),
                        "性质", frame.joined(item, ItemField.NATURE, ItemField.BUILD_KIND),
                        "来源渠道", frame.text(item, ItemField.CHANNEL))
                .values("实施地点", frame.text(item, ItemField.PLACE), "专项行动", frame.text(item, ItemField.CAMPAIGNS))
                .text("建设内容", frame.text(item, ItemField.CONTENT), 2)
                .values("年度目标", frame.text(item, ItemField.YEAR_GOAL), "量化目标", targets(item));
        duty(item, rows, frame);
        rows.values(
                        "计划开工", frame.day(item, item.project().schedule().plannedStart()),
                        "完成时限", frame.deadline(item),
                        "状态", status(item, frame))
                .values(
                        "开工日期", frame.day(item, item.startedOn()),
                        "完工日期", frame.day(item, item.builtOn()),
                        "办结日期", frame.day(item, item.doneOn()))
                .values(
                        "形象进度", frame.progress(item),
                        "受益户数", count(item.households(), "户"),
                        "受益人数\n/人次", people(item));
        money(item, rows, frame, input);
        progress(item, rows, frame, input);
        rows.values("验收", PaperWords.acceptance(item), "公示", PaperWords.notice(item), "满意度", PaperWords.survey(item));
        rows.row(
                PHOTO_LINES,
                1,
                PHOTOS.stream()
                        .map(when ->
                                CardRows.cell("照片（" + when + "）", Card.Kind.FRAME, CardRows.COLUMNS / PHOTOS.size()))
                        .toList());
        frame.signatures(rows);
    }

    private static void duty(ItemView item, CardRows rows, CardFrame frame) {
        rows.values(
                "责任领导", frame.leaders(item),
                "牵头单位", frame.text(item, ItemField.LEAD_DEPARTMENT),
                "配合单位", frame.text(item, ItemField.SUPPORTING_DEPARTMENTS));
        if (frame.forPublic()) {
            return;
        }
        rows.values(
                        "责任人", frame.text(item, ItemField.PERSON_IN_CHARGE),
                        "联系电话", frame.text(item, ItemField.PHONE),
                        "招采方式", frame.text(item, ItemField.TENDER_WAY))
                .values("承建单位", frame.text(item, ItemField.CONTRACTOR), "合同金额", contract(item, frame));
    }

    private static String contract(ItemView item, CardFrame frame) {
        Money amount = item.project().duty().contractAmount();
        return amount == null ? "" : frame.wan(amount) + "万元";
    }

    private static String status(ItemView item, CardFrame frame) {
        String light = frame.text(item, ItemField.LIGHT);
        String status = item.status().label();
        return light.isEmpty() || light.equals(status) ? status : status + "（" + light + "）";
    }

    private static String targets(ItemView item) {
        return item.targets().stream().map(ProjectCard::target).collect(Collectors.joining("；"));
    }

    /** Such as 路灯 56盏，已完成40盏. */
    private static String target(TargetFigures target) {
        BigDecimal done = target.done();
        return target.text()
                + (done == null ? "" : "，已完成" + done.stripTrailingZeros().toPlainString() + target.unit());
    }

    private static String count(@Nullable Integer number, String unit) {
        return number == null ? "" : ReportCell.count(number).text() + unit;
    }

    private static String people(ItemView item) {
        return Stream.of(count(item.people(), "人"), count(item.personTimes(), "人次"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private static void money(ItemView item, CardRows rows, CardFrame frame, ReportInput input) {
        int decimals = input.office().rateDecimals();
        rows.values(
                        "计划总投资", frame.wan(item, item.plannedTotal()),
                        "总完成投资", frame.wan(item, item.investedTotal()),
                        "总完成率", percent(item.totalInvestmentRate(), decimals))
                .values(
                        "年度计划",
                        frame.wan(item, item.plannedYear()),
                        input.words().soFarBriefly(),
                        frame.wan(item, item.investedInYear()),
                        "年度完成率",
                        percent(item.yearInvestmentRate(), decimals));
        List<SourceFigures> sources = shortened(item.sources(), input.sums());
        List<Card.Cell> head = new ArrayList<>();
        int tall = Math.max(1, sources.size()) + (sources.size() > 1 ? 2 : 1);
        head.add(CardRows.tall("资金来源\n（万元）", CardRows.LABEL, tall));
        Stream.of("来源", "申请", "批复", "支付", "支付率")
                .forEach(label -> head.add(CardRows.label(label, label.equals("来源") ? 9 : 3)));
        rows.row(1, 0, head);
        for (SourceFigures source : sources) {
            rows.row(1, 0, amounts(source, frame, decimals));
        }
        if (sources.isEmpty()) {
            rows.row(1, 0, List.of(CardRows.value("", CardRows.COLUMNS - CardRows.LABEL)));
        } else if (sources.size() > 1) {
            rows.row(1, 0, amounts(input.sums().together("合计", sources), frame, decimals));
        }
    }

    private static List<Card.Cell> amounts(SourceFigures source, CardFrame frame, int decimals) {
        return List.of(
                CardRows.cell(source.name(), Card.Kind.TEXT, 9),
                CardRows.number(frame.wan(source.applied()), 3),
                CardRows.number(frame.wan(source.approved()), 3),
                CardRows.number(frame.wan(source.paid()), 3),
                CardRows.number(percent(source.paidRate(), decimals), 3));
    }

    private static String percent(Rate rate, int decimals) {
        return rate.defined() ? rate.percent(decimals) : "";
    }

    /** The first sources, and the others as one, so that the card stays one page. */
    private static List<SourceFigures> shortened(List<SourceFigures> sources, AmountSums sums) {
        if (sources.size() <= MOST_SOURCES) {
            return sources;
        }
        List<SourceFigures> shown = new ArrayList<>(sources.subList(0, MOST_SOURCES - 1));
        List<SourceFigures> others = sources.subList(MOST_SOURCES - 1, sources.size());
        shown.add(sums.together("其余" + others.size() + "个来源", others));
        return shown;
    }

    private static void progress(ItemView item, CardRows rows, CardFrame frame, ReportInput input) {
        MonthlyProgress row = ItemWords.latest(item, input.figures().period());
        rows.text("本期进展", ItemWords.progress(item, row), 2);
        if (!frame.forPublic()) {
            rows.text("存在问题", row == null ? "" : row.problem(), 1).text("下步措施", row == null ? "" : row.nextPlan(), 1);
        }
        if (item.subItems() > 0) {
            rows.text("子项目", subItems(item, frame.forPublic()), 1);
        }
        if (!frame.forPublic()) {
            rows.text("备注", ItemWords.remark(item), 1);
        }
    }

    /** How many there are, and by name those that these readers may know. */
    private static String subItems(ItemView item, boolean forPublic) {
        List<ItemView> counted = item.subViews().stream()
                .filter(sub -> sub.status() != Status.RESERVE && sub.status() != Status.CANCELLED)
                .toList();
        List<ItemView> named = counted.stream()
                .filter(sub -> !forPublic || sub.project().open())
                .toList();
        String names = named.stream()
                .map(sub -> sub.project().name() + "（" + sub.status().label() + "）")
                .collect(Collectors.joining("、"));
        return item.subItems() + "个" + (named.isEmpty() ? "" : (named.size() < counted.size() ? "，其中：" : "：") + names);
    }
}
