package cn.banshi.report.card;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.report.Card;
import cn.banshi.report.ItemWords;
import cn.banshi.report.Report;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** R15 督办单: tells a department how far an item is behind, and asks for an answer in writing. */
public final class SupervisionCard implements ReportDefinition {
    @Override
    public String code() {
        return "R15";
    }

    @Override
    public String title() {
        return "督办单";
    }

    @Override
    public ReportFamily family() {
        return ReportFamily.SUPERVISION;
    }

    @Override
    public Set<ReportChoice> choices() {
        return EnumSet.of(ReportChoice.SCOPE, ReportChoice.ITEMS, ReportChoice.SIGNATURE);
    }

    @Override
    public Report report(ReportInput input) {
        CardFrame frame = new CardFrame(this, input);
        List<ItemView> late = input.figures().items().stream()
                .filter(item -> item.light() == Light.LATE)
                .toList();
        return frame.set(
                frame.items(late),
                List.of(),
                "截至" + input.words().asOf() + "没有滞后项目。要督办别的项目，请选定项目。",
                List.of("差 = 应达进度 − 实际进度。应达进度按计划开工（没有的按立项日期）到完成时限的天数计算。金额单位：万元。" + months(input)),
                (item, rows) -> fill(item, rows, frame, input));
    }

    private static String months(ReportInput input) {
        String months = input.words().soFarMonths();
        return months.isEmpty() ? "" : "累计为" + months + "完成投资。";
    }

    private static void fill(ItemView item, CardRows rows, CardFrame frame, ReportInput input) {
        MonthlyProgress row = ItemWords.latest(item, input.figures().period());
        rows.row(
                        1,
                        0,
                        List.of(
                                CardRows.label("督办编号", 3),
                                CardRows.blank("", 9),
                                CardRows.label("签发日期", 3),
                                CardRows.blank("　　　　年　　月　　日", 9)))
                .text("项目名称", item.project().name(), 1)
                .values(
                        "清单序号", item.listNumber(),
                        "所属社区", frame.text(item, ItemField.COMMUNITY),
                        "类别", frame.text(item, ItemField.CATEGORY))
                .values(
                        "责任领导", frame.leaders(item),
                        "牵头单位", frame.text(item, ItemField.LEAD_DEPARTMENT),
                        "配合单位", frame.text(item, ItemField.SUPPORTING_DEPARTMENTS))
                .values(
                        "责任人", frame.text(item, ItemField.PERSON_IN_CHARGE),
                        "联系电话", frame.text(item, ItemField.PHONE),
                        "承建单位", frame.text(item, ItemField.CONTRACTOR))
                .values(
                        "完成时限", frame.deadline(item),
                        "逾期天数", frame.text(item, ItemField.DAYS_LATE),
                        "亮灯", frame.text(item, ItemField.LIGHT))
                .values(
                        "应达进度", frame.text(item, ItemField.EXPECTED),
                        "实际进度", frame.progress(item),
                        "差\n(百分点)", frame.text(item, ItemField.GAP))
                .values(
                        "年度计划",
                        frame.wan(item, item.plannedYear()),
                        input.words().soFarBriefly(),
                        frame.wan(item, item.investedInYear()),
                        "总完成投资",
                        frame.wan(item, item.investedTotal()))
                .text("亮灯依据", item.lightWhy().why(), 1)
                .text("本期进展", ItemWords.progress(item, row), 2)
                .text("滞后原因", row == null ? "" : row.lagReason(), 2)
                .text("存在问题", row == null ? "" : row.problem(), 1)
                .text("督办要求", request(item, frame, input), 3)
                .signing("领导批示", "", 3, 2)
                .signing("落实情况\n（承办单\n位填写）", "", 4, 3)
                .row(
                        3,
                        0,
                        List.of(
                                CardRows.cell("签收人：\n\n　　　　　　　　　　年　　月　　日", Card.Kind.SIGNING, 12),
                                CardRows.cell("反馈人：\n\n　　　　　　　　　　年　　月　　日", Card.Kind.SIGNING, 12)));
        frame.signatures(rows);
    }

    private static String request(ItemView item, CardFrame frame, ReportInput input) {
        String department = frame.text(item, ItemField.LEAD_DEPARTMENT);
        return "请" + (department.isEmpty() ? "责任单位" : department) + "查明原因，倒排工期，落实整改措施，于　　　　年　　月　　日前完成整改，并将整改情况书面报"
                + input.office().fullName() + "。";
    }
}
