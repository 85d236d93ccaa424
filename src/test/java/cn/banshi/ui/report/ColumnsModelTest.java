package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.report.Align;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.catalogue.ColumnChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsModelTest {
    private static final List<ReportColumn> OWN = List.of(
            ReportColumn.text("no", 3, Align.CENTER, "序", "号"),
            ReportColumn.text("name", 14, Align.LEFT, "项目名称"),
            ReportColumn.text("content", 20, Align.LEFT, "主要内容"));

    private final ColumnsModel model = new ColumnsModel(OWN, List.of());

    private List<String> keys() {
        return model.lines().stream().map(line -> line.own().key()).toList();
    }

    @Test
    void untouchedColumnsAreTheReportsOwn() {
        assertThat(model.chosen()).isEmpty();
        model.shown(1, false);
        model.shown(1, true);
        model.widen(2, 1);
        model.widen(2, -1);
        model.title(1, "项目名称");
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void leavesOutOrdersRenamesAndWidens() {
        model.shown(0, false);
        assertThat(model.move(2, -1)).isEqualTo(1);
        model.title(2, " 名称 ");
        model.widen(1, 5);
        assertThat(model.chosen())
                .containsExactly(new ColumnChoice("content", "", 25), new ColumnChoice("name", "名称", 0));
    }

    @Test
    void neverMovesAColumnOverTheEnds() {
        assertThat(model.move(0, -1)).isZero();
        assertThat(model.move(2, 9)).isEqualTo(2);
        assertThat(keys()).containsExactly("no", "name", "content");
    }

    @Test
    void keepsWidthsWithinReason() {
        model.widen(0, -100);
        assertThat(model.lines().get(0).weight()).isEqualTo(ColumnsModel.NARROWEST);
        model.widen(0, 1000);
        assertThat(model.lines().get(0).weight()).isEqualTo(ColumnsModel.WIDEST);
    }

    @Test
    void showsWhatWasChosenAndOffersTheRestBelow() {
        model.show(List.of(new ColumnChoice("content", "内容", 9), new ColumnChoice("gone", "", 0)));
        assertThat(keys()).containsExactly("content", "no", "name");
        assertThat(model.lines().stream().map(ColumnsModel.Line::shown)).containsExactly(true, false, false);
        assertThat(model.chosen()).containsExactly(new ColumnChoice("content", "内容", 9));
    }

    @Test
    void aTableWithoutColumnsIsNotReady() {
        for (int at = 0; at < OWN.size(); at++) {
            model.shown(at, false);
        }
        assertThat(model.ready().get()).isFalse();
    }
}
