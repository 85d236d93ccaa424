package cn.banshi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.text("code", 1, Align.LEFT, "编号"),
            ReportColumn.text("name", 30, Align.LEFT, "名称"),
            ReportColumn.number("money", 1, 2, "金额"));

    @Test
    void neverBreaksNumbersAndCodes() {
        double[] widths = ColumnWidths.of(document(), 60, 0.5);
        assertThat(widths[0]).isGreaterThanOrEqualTo(ColumnWidths.ems("SF-CX-2021-001") + 0.5);
        assertThat(widths[2]).isGreaterThanOrEqualTo(ColumnWidths.ems("1,234,567.89") + 0.5);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(60, within(1e-9));
    }

    @Test
    void fillsThePageExactlyEvenWhereItIsTooNarrow() {
        for (double total = 5; total < 200; total += 7) {
            double[] widths = ColumnWidths.of(document(), total, 0.5);
            assertThat(Arrays.stream(widths).sum()).isCloseTo(total, within(1e-9));
            assertThat(Arrays.stream(widths).min().orElseThrow()).isPositive();
        }
    }

    @Test
    void givesAColumnWithVeryLongTextsWhatTheOthersCanSpare() {
        double[] usual = ColumnWidths.of(texts("不长的内容", "短"), 70, 0.5);
        double[] wide = ColumnWidths.of(texts("很长的内容".repeat(300), "短"), 70, 0.5);
        assertThat(usual[1]).isCloseTo(usual[2], within(1e-9));
        assertThat(wide[1]).isGreaterThan(usual[1] * 1.25);
        assertThat(Arrays.stream(wide).sum()).isCloseTo(70, within(1e-9));
        for (int i : new int[] {0, 2, 3}) {
            assertThat(wide[i]).isBetween(usual[i] * 0.7 - 1e-9, usual[i]);
        }
        assertThat(wide[3])
                .as("a number is never broken")
                .isGreaterThanOrEqualTo(ColumnWidths.ems("1,234,567.89") + 0.5);
    }

    @Test
    void takesNoMoreThanTheLongTextNeeds() {
        double[] usual = ColumnWidths.of(texts("不长的内容", "短"), 70, 0.5);
        double[] wide = ColumnWidths.of(texts("长".repeat((int) (usual[1] * 18) + 18), "短"), 70, 0.5);
        assertThat(wide[1]).isBetween(usual[1], usual[1] + 2);
    }

    private static ReportDocument texts(String content, String remark) {
        List<ReportColumn> columns = List.of(
                ReportColumn.text("name", 10, Align.LEFT, "名称"),
                ReportColumn.text("content", 20, Align.LEFT, "内容"),
                ReportColumn.text("remark", 20, Align.LEFT, "备注"),
                ReportColumn.number("money", 7, 2, "金额"));
        ReportRow row = new ReportRow(
                ReportRow.Kind.ITEM,
                List.of(
                        ReportCell.text("名称"),
                        ReportCell.text(content),
                        ReportCell.text(remark),
                        ReportCell.number(new BigDecimal("1234567.89"))));
        return ReportDocument.list("", "", columns, List.of(row), false);
    }

    private static ReportDocument document() {
        ReportRow row = new ReportRow(
                ReportRow.Kind.ITEM,
                List.of(
                        ReportCell.text("SF-CX-2021-001"),
                        ReportCell.text("很长的名称".repeat(20)),
                        ReportCell.number(new BigDecimal("1234567.89"))));
        return ReportDocument.list("", "", COLUMNS, List.of(row), false);
    }
}
