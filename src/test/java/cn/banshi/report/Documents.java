package cn.banshi.report;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Hand-made documents for tests. */
public final class Documents {
    private Documents() {}

    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.text("number", 3, Align.CENTER, "序", "号"),
            ReportColumn.text("name", 14, Align.LEFT, "项目名称"),
            ReportColumn.text("category", 6, Align.CENTER, "类别"),
            ReportColumn.text("content", 14, Align.LEFT, "主要内容"),
            ReportColumn.text("department", 6, Align.CENTER, "责任单位"),
            ReportColumn.number("plan", 6, 2, "计划", "总投资"),
            ReportColumn.number("invested", 6, 2, "完成", "投资"),
            ReportColumn.text("sources", 10, Align.CENTER, "资金来源"),
            ReportColumn.text("served", 6, Align.CENTER, "受益户", "/人次"),
            ReportColumn.text("done", 6, Align.CENTER, "办结", "日期"),
            ReportColumn.text("remark", 5, Align.CENTER, "备注"));

    /** A report with heads of groups; every {@code perGroup} items begin a new one. */
    public static ReportDocument grouped(int items, int perGroup, String content) {
        List<ReportRow> rows = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            if (i % perGroup == 0) {
                rows.add(head(i / perGroup + 1));
            }
            rows.add(item(i + 1, content));
        }
        rows.add(total("本期合计（11月）", items));
        rows.add(total("累计（截至11月底）", items));
        return document(rows);
    }

    /** The usual frame around some rows. */
    public static ReportDocument document(List<ReportRow> rows) {
        return new ReportDocument(
                "R01",
                List.of("示范街道办事处2021年11月“我为群众办实事”", "办结项目及投资情况月报表"),
                "（截至2021年11月30日）",
                "填报单位（盖章）：示范街道办事处",
                "单位：项、万元",
                PageFormat.A4_LANDSCAPE,
                COLUMNS,
                rows,
                List.of(),
                List.of("注：序号为清单序号。办结率 = 累计办结项数÷年度清单项数 = 26÷42 = 61.9%。", "受益户、人次可重复计。金额按精确值合计，四舍五入到0.01万元。"),
                List.of(),
                List.of("单位负责人：陈立行", "审核人：林向民", "填报人：田野", "联系电话：0000-8800101", "填报日期：2021年11月30日"),
                List.of(),
                false,
                true,
                false);
    }

    /** Every table that the program makes of the sample office, for November 2021. */
    public static List<ReportDocument> ofSampleOffice() {
        Ledger ledger = SampleOffice.read();
        List<ReportDocument> documents = new ArrayList<>();
        for (ReportDefinition report : ReportCatalogue.all()) {
            ReportInput input = ReportInput.of(
                    ledger,
                    2021,
                    ReportPeriod.of(YearMonth.of(2021, 11)),
                    ReportParameters.of(ledger.office().office()),
                    LocalDate.of(2021, 11, 30));
            if (report.report(input) instanceof ReportDocument document) {
                documents.add(document);
            }
        }
        return documents;
    }

    /** Head of a group. */
    public static ReportRow head(int number) {
        return new ReportRow(
                ReportRow.Kind.GROUP_HEAD,
                List.of(
                        ReportCell.text("组" + number),
                        ReportCell.text("文昌社区小计"),
                        ReportCell.text("1 项"),
                        ReportCell.EMPTY,
                        ReportCell.EMPTY,
                        ReportCell.number(new BigDecimal("5.00")),
                        ReportCell.number(new BigDecimal("4.88")),
                        ReportCell.EMPTY,
                        ReportCell.text("82户\n246人次"),
                        ReportCell.EMPTY,
                        ReportCell.EMPTY));
    }

    /** An item. */
    public static ReportRow item(int number, String content) {
        return new ReportRow(
                ReportRow.Kind.ITEM,
                List.of(
                        ReportCell.text("#" + number),
                        ReportCell.text("行动不便老人上门办理业务和送菜"),
                        ReportCell.text("养老助残"),
                        ReportCell.textOrNothing(content),
                        ReportCell.text("民生保障办"),
                        ReportCell.number(new BigDecimal("1653.15")),
                        ReportCell.number(BigDecimal.valueOf(number * 137L, 2)),
                        ReportCell.text("社会捐助3.00\n专项经费2.00"),
                        ReportCell.text("82户\n246人次"),
                        ReportCell.text("11月26日"),
                        ReportCell.MISSING));
    }

    private static ReportRow total(String label, int items) {
        return new ReportRow(
                ReportRow.Kind.TOTAL,
                List.of(
                        ReportCell.text(label).spanning(2),
                        ReportCell.text(items + " 项"),
                        ReportCell.EMPTY,
                        ReportCell.EMPTY,
                        ReportCell.number(new BigDecimal("161653.15")),
                        ReportCell.number(new BigDecimal("1639.45")),
                        ReportCell.EMPTY,
                        ReportCell.text("34,407户\n1,752人次"),
                        ReportCell.EMPTY,
                        ReportCell.EMPTY));
    }
}
