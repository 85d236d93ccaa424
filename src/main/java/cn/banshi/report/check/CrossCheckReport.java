package cn.banshi.report.check;

import cn.banshi.report.Align;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.IssuedFigures;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.table.ReportFrame;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** R24 勾稽核对表: every comparison with both values. */
public final class CrossCheckReport implements ReportDefinition {
    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.text("number", 3, Align.CENTER, "序", "号"),
            ReportColumn.text("label", 18, Align.LEFT, "核对什么"),
            ReportColumn.text("left", 11, Align.RIGHT, "左边"),
            ReportColumn.text("right", 8, Align.RIGHT, "右边"),
            ReportColumn.text("difference", 6, Align.RIGHT, "差"),
            ReportColumn.text("unit", 4, Align.CENTER, "单位"),
            ReportColumn.text("result", 4, Align.CENTER, "结果"),
            ReportColumn.text("note", 16, Align.LEFT, "说明"));

    @Override
    public String code() {
        return "R24";
    }

    @Override
    public String title() {
        return "勾稽核对表";
    }

    @Override
    public ReportFamily family() {
        return ReportFamily.LETTERS;
    }

    @Override
    public Set<ReportChoice> choices() {
        return EnumSet.of(ReportChoice.SCOPE, ReportChoice.SUMS, ReportChoice.SIGNATURE);
    }

    @Override
    public ReportDocument report(ReportInput input) {
        CrossCheck all = CrossChecks.of(input);
        List<ReportRow> rows = new ArrayList<>();
        for (Check check : all.checks()) {
            rows.add(new ReportRow(
                    check.passed() ? ReportRow.Kind.ITEM : ReportRow.Kind.SUBTOTAL,
                    List.of(
                            ReportCell.text(String.valueOf(rows.size() + 1)),
                            ReportCell.text(check.label()),
                            ReportCell.text(check.left()),
                            ReportCell.text(check.right()),
                            ReportCell.text(check.difference()),
                            ReportCell.text(check.unit()),
                            ReportCell.text(check.result()),
                            ReportCell.textOrNothing(check.note()))));
        }
        return new ReportFrame(input).table(this, COLUMNS, rows, "", notes(input, all));
    }

    private static List<String> notes(ReportInput input, CrossCheck all) {
        List<String> notes = new ArrayList<>();
        notes.add("共核对" + all.checks().size() + "项，" + all.summary().replace(" ", "")
                + "。差 = 左边 − 右边，按精确值比较。情况通报的数从文字中读出，表的数从表中读出。");
        IssuedFigures previous = input.previous();
        if (previous == null) {
            notes.add(
                    input.parameters().audience() == ReportAudience.INTERNAL
                            ? "上月没有报送版本，未核对与上月的衔接。"
                            : "只核对可以公开的项目，未核对与上月的衔接。");
        } else {
            String adjusted = new ReportFrame(input).changedPast();
            if (!adjusted.isEmpty()) {
                notes.add(adjusted);
            }
        }
        return notes;
    }
}
