package cn.banshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingLayoutTest {
    @Test
    void joinsEqualHeadingsAboveNeighbours() {
        HeadingLayout layout = HeadingLayout.of(List.of(
                ReportColumn.text("a", 1, Align.LEFT, "序号"),
                ReportColumn.number("b", 1, 2, "申请").under("资金", "区级"),
                ReportColumn.number("c", 1, 2, "批复").under("资金", "区级"),
                ReportColumn.number("d", 1, 2, "申请").under("资金", "街道"),
                ReportColumn.number("e", 1, 2, "支付").under("其他")));
        assertThat(layout.rows()).isEqualTo(3);
        assertThat(layout.cells())
                .containsExactlyInAnyOrder(
                        new HeadingLayout.Cell(0, 0, 3, 1, List.of("序号")),
                        new HeadingLayout.Cell(0, 1, 1, 3, List.of("资金")),
                        new HeadingLayout.Cell(1, 1, 1, 2, List.of("区级")),
                        new HeadingLayout.Cell(1, 3, 1, 1, List.of("街道")),
                        new HeadingLayout.Cell(2, 1, 1, 1, List.of("申请")),
                        new HeadingLayout.Cell(2, 2, 1, 1, List.of("批复")),
                        new HeadingLayout.Cell(2, 3, 1, 1, List.of("申请")),
                        new HeadingLayout.Cell(0, 4, 1, 1, List.of("其他")),
                        new HeadingLayout.Cell(1, 4, 2, 1, List.of("支付")));
    }

    @Test
    void choosesA3FromThirteenColumns() {
        assertThat(PageFormat.forColumns(12)).isEqualTo(PageFormat.A4_LANDSCAPE);
        assertThat(PageFormat.forColumns(13)).isEqualTo(PageFormat.A3_LANDSCAPE);
    }
}
