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
