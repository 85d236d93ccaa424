package cn.banshi.report.card;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.TargetFigures;
import cn.banshi.domain.project.Acceptance;
import cn.banshi.report.Card;
import cn.banshi.report.ItemWords;
import cn.banshi.report.Report;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R16 验收单: what was promised and what is there, with what is on record and room to sign for the rest. */
public final class AcceptanceCard implements ReportDefinition {
    private static final int MOST_TARGETS = 6;
    private static final int MOST_ACCEPTANCES = 4;
    private static final String TO_TICK = "□合格　　□不合格";

    @Override
    public String code() {
        return "R16";
    }

    @Override
    public String title() {
        return "验收单";
    }

    @Override
    public ReportFamily family() {
        return ReportFamily.CARDS;
    }

    @Override
    public Set<ReportChoice> choices() {
        return EnumSet.of(ReportChoice.BASIS, ReportChoice.SCOPE, ReportChoice.ITEMS, ReportChoice.SIGNATURE);
    }

    @Override
    public Report report(ReportInput input) {
        CardFrame frame = new CardFrame(this, input);
        return frame.set(
                frame.items(frame.finished()),
                List.of(),
                input.words().alone() + "没有完工或办结的项目。要提前打印，请选定项目。",
                List.of("金额单位：万元。"),
                (item, rows) -> fill(item, rows, frame));
    }

    private static void fill(ItemView item, CardRows rows, CardFrame frame) {
        frame.opening(item, rows)
                .values("实施地点", frame.text(item, ItemField.PLACE), "承建单位", frame.text(item, ItemField.CONTRACTOR))
                .text("建设内容", frame.text(item, ItemField.CONTENT), 2)
                .values(
                        "完成时限", frame.deadline(item),
                        "开工日期", frame.day(item, item.startedOn()),
                        "完工日期", frame.day(item, item.builtOn()))
                .values(
                        "计划总投资", frame.wan(item, item.plannedTotal()),
                        "合同金额", frame.wan(item, item.project().duty().contractAmount()),
                        "总完成投资", frame.wan(item, item.investedTotal()));
        targets(item.targets(), rows);
        record(item, rows);
        rows.signing("验收内容\n和方式", "", 3, 2).signing("存在问题\n及整改\n要求", "", 3, 2);
        rows.signing("验收意见", TO_TICK + "\n", 3, 2)
                .row(
                        4,
                        1,
                        List.of(
                                CardRows.cell("施工（承办）单位：\n\n签字（盖章）\n　　　年　　月　　日", Card.Kind.SIGNING, 8),
                                CardRows.cell("社区（居民代表）：\n\n签字（盖章）\n　　　年　　月　　日", Card.Kind.SIGNING, 8),
                                CardRows.cell("牵头单位（验收组）：\n\n签字（盖章）\n　　　年　　月　　日", Card.Kind.SIGNING, 8)));
        frame.signatures(rows);
    }

    private static void targets(List<TargetFigures> targets, CardRows rows) {
        List<TargetFigures> shown = targets.subList(0, Math.min(MOST_TARGETS, targets.size()));
        int more = targets.size() - shown.size();
        int tall = 1 + Math.max(1, shown.size()) + (more > 0 ? 1 : 0);
        rows.row(
                1,
                0,
                List.of(
                        CardRows.tall("量化目标", CardRows.LABEL, tall),
                        CardRows.label("目标", 7),
                        CardRows.label("计划", 4),
                        CardRows.label("完成", 4),
                        CardRows.label("核验数量", 6)));
        if (shown.isEmpty()) {
            rows.row(1, 0, List.of(CardRows.value("", 7), CardRows.value("", 4), CardRows.value("", 4), blank(6)));
        }
        for (TargetFigures target : shown) {
            rows.row(
                    1,
                    0,
                    List.of(
                            CardRows.cell(target.name(), Card.Kind.TEXT, 7),
                            CardRows.value(quantity(target.planned(), target.unit()), 4),
                            CardRows.value(quantity(target.done(), target.unit()), 4),
                            blank(6)));
        }
        if (more > 0) {
            rows.row(1, 0, List.of(CardRows.cell("另有" + more + "项目标见台账", Card.Kind.TEXT, 21)));
        }
    }

    private static Card.Cell blank(int span) {
        return CardRows.blank("", span);
    }

    private static String quantity(@Nullable BigDecimal number, String unit) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString() + unit;
    }

    /** The latest acceptances on record. */
    private static void record(ItemView item, CardRows rows) {
        List<Acceptance> all = PaperWords.acceptances(item);
        if (all.isEmpty()) {
            return;
        }
        List<Acceptance> shown = all.subList(Math.max(0, all.size() - MOST_ACCEPTANCES), all.size());
        rows.row(
                1,
                0,
                List.of(
                        CardRows.tall("已有\n验收记录", CardRows.LABEL, shown.size() + 1),
                        CardRows.label("层级", 3),
                        CardRows.label("日期", 4),
                        CardRows.label("结论", 3),
                        CardRows.label("验收人", 3),
                        CardRows.label("意见", 8)));
        for (Acceptance row : shown) {
            rows.row(
                    1,
                    0,
                    List.of(
                            CardRows.value(row.level(), 3),
                            CardRows.value(ItemWords.day(item, row.date()), 4),
                            CardRows.value(PaperWords.conclusion(row), 3),
                            CardRows.value(row.person(), 3),
                            CardRows.cell(row.opinion(), Card.Kind.TEXT, 8)));
        }
    }
}
