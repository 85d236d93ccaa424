package cn.banshi.work.month;

import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.time.DateText;
import cn.banshi.report.Align;
import cn.banshi.report.PageFormat;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 调整说明 of an edition on paper and in a workbook. */
final class AdjustmentDocument {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd\nHH:mm", Locale.ROOT);
    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.text("number", 5, Align.CENTER, "序号"),
            ReportColumn.text("item", 26, Align.LEFT, "项目"),
            ReportColumn.text("field", 18, Align.LEFT, "栏目"),
            ReportColumn.text("before", 24, Align.LEFT, "原来"),
            ReportColumn.text("after", 24, Align.LEFT, "现在"),
            ReportColumn.text("person", 8, Align.CENTER, "改动人"),
            ReportColumn.text("at", 11, Align.CENTER, "改动时间"),
            ReportColumn.text("reason", 22, Align.LEFT, "原因"));

    private final Office office;
    private final PastChange past;
    private final FigureSet then;
    private final FigureSet now;
    private final @Nullable ReportEdition next;
    private final Map<String, Integer> undated;

    /**
     * @param then figures as reported
     * @param now figures of the month as they would be now, or as reported the next time
     * @param next the revision that came next, null where none did
     * @param undated fields without a date that were changed, and how often
     */
    AdjustmentDocument(
            Office office,
            PastChange past,
            FigureSet then,
            FigureSet now,
            @Nullable ReportEdition next,
            Map<String, Integer> undated) {
        this.office = office;
        this.past = past;
        this.then = then;
        this.now = now;
        this.next = next;
        this.undated = undated;
    }

    ReportDocument of(List<LaterChange> changes, LocalDate today) {
        ReportEdition issued = past.edition().issued();
        List<ReportRow> rows = new ArrayList<>();
        for (LaterChange change : changes) {
            rows.add(row(rows.size() + 1, change));
        }
        return new ReportDocument(
                "adjustments",
                List.of("%s%d年%d月报送数据调整说明"
                        .formatted(
                                office.fullName(),
                                issued.month().getYear(),
                                issued.month().getMonthValue())),
                "（第%d版报送后，至%s）"
                        .formatted(issued.revision(), next == null ? DateText.longText(today) : revision(next) + "补发"),
                "填报单位（盖章）：" + office.fullName(),
                "共 " + changes.size() + " 处",
                PageFormat.forColumns(COLUMNS.size()),
                COLUMNS,
                rows,
                List.of(),
                notes(changes),
                List.of(),
                List.of(
                        "单位负责人：" + office.unitLeader(),
                        "审核人：" + office.reviewer(),
                        "填报人：" + office.preparer(),
                        "联系电话：" + office.phone(),
                        ReportDocument.FILLED_ON + DateText.longText(today)),
                List.of(),
                false,
                office.sample(),
                false);
    }

    private List<String> notes(List<LaterChange> changes) {
        ReportEdition issued = past.edition().issued();
        List<String> notes = new ArrayList<>();
        if (changes.isEmpty()) {
            String what = undated.isEmpty() ? "数" : "月进展、支付、状态变动、延期和调额";
            notes.add((next == null ? "报送后" : "报送后到" + revision(next)) + "没有改动过这个月和以前月份的" + what + "。");
        }
        if (!undated.isEmpty()) {
            notes.add(undated.entrySet().stream()
                    .map(field -> field.getKey() + field.getValue() + "处")
                    .collect(Collectors.joining(
                            "、", (next == null ? "没有日期的栏目按现在的值算" : "没有日期的栏目按补发时的值算") + "，报送后改动过：", "。")));
        }
        String sums = "注：累计办结：报送 %d 项，%s %d 项，%s。年内累计完成投资：报送 %s 万元，%s %s 万元，%s。"
                .formatted(
                        issued.done(),
                        later(),
                        past.done(),
                        differs(past.doneDifference(), Integer.toString(Math.abs(past.doneDifference())), "项"),
                        wan(issued.investedInYear()),
                        later(),
                        wan(past.investedInYear()),
                        differs(past.investedDifference().fen(), wan(absolute(past.investedDifference())), "万元"));
        String others = other("完成投资", then.investedTotal(), now.investedTotal())
                + other("计划总投资", then.plannedTotal(), now.plannedTotal())
                + other("年度计划投资", then.plannedYear(), now.plannedYear());
        notes.add(sums + others);
        return notes;
    }

    private String later() {
        return next == null ? "现在" : revision(next);
    }

    private static String revision(ReportEdition one) {
        return "第%d版".formatted(one.revision());
    }

    private String other(String name, Money before, Money after) {
        Money difference = after.minus(before);
        return difference.fen() == 0
                ? ""
                : "%s：报送 %s 万元，%s %s 万元，%s。"
                        .formatted(
                                name,
                                wan(before),
                                later(),
                                wan(after),
                                differs(difference.fen(), wan(absolute(difference)), "万元"));
    }

    private static String differs(long difference, String amount, String unit) {
        if (difference == 0) {
            return "没有变";
        }
        return (difference > 0 ? "增加 " : "减少 ") + amount + " " + unit;
    }

    private static Money absolute(Money money) {
        return money.isNegative() ? Money.ZERO.minus(money) : money;
    }

    private String wan(Money money) {
        return money.wan(office.wanDecimals()).toPlainString();
    }

    private static ReportRow row(int number, LaterChange change) {
        return new ReportRow(
                ReportRow.Kind.ITEM,
                List.of(
                        ReportCell.text(Integer.toString(number)),
                        ReportCell.text(change.change().item()),
                        ReportCell.text(change.change().field()),
                        ReportCell.textOrNothing(change.change().before()),
                        ReportCell.textOrNothing(change.change().after()),
                        ReportCell.text(change.by().author().person()),
                        ReportCell.text(moment(change.by().at())),
                        ReportCell.textOrNothing(change.reason())));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }
}
