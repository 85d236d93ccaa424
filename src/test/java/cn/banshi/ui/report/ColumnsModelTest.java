package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.report.Align;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.definition.ColumnChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsModelTest {
    private static final List<ReportColumn> OWN = List.of(
            ReportColumn.text("no", 3, Align.CENTER, "序", "号"),
            ReportColumn.text("name", 14, Align.LEFT, "项目名称"),
            ReportColumn.text("content", 20, Align.LEFT, "主要内容"));

    private static final List<ReportColumn> MORE = List.of(
            ReportColumn.text("phone", 6, Align.CENTER, "联系电话"), ReportColumn.text("place", 6, Align.CENTER, "实施地点"));

    private final ColumnsModel model = new ColumnsModel(OWN, List.of(), List.of());

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
    void printsOtherColumnsOnlyWhereTheyAreChosenAndBehindTheRest() {
        ColumnsModel wide = new ColumnsModel(OWN, MORE, List.of());
        assertThat(wide.chosen()).isEmpty();
        assertThat(wide.lines()).hasSize(5);
        wide.shown(2, false);
        assertThat(wide.shown(4, true)).isEqualTo(2);
        assertThat(wide.chosen()).extracting(ColumnChoice::key).containsExactly("no", "name", "place");
        ColumnsModel again = new ColumnsModel(OWN, MORE, wide.chosen());
        assertThat(again.chosen()).isEqualTo(wide.chosen());
        assertThat(again.lines()).hasSize(5);
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
