package cn.banshi.domain.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RawSheetTest {
    @Test
    void keepsCellsWhereTheyWerePut() {
        RawSheet sheet = new RawSheet.Builder("表")
                .row(2)
                .cell(3, text("甲"))
                .cell(1, text("乙"))
                .row(0)
                .cell(0, text("丙"))
                .row(2)
                .cell(5, text("丁"))
                .row(9)
                .cell(7, text(" "))
                .build();

        assertThat(sheet.rows()).isEqualTo(3);
        assertThat(sheet.columns()).isEqualTo(6);
        assertThat(sheet.texts(0)).containsExactly("丙");
        assertThat(sheet.texts(1)).isEmpty();
        assertThat(sheet.texts(2)).containsExactly("", "乙", "", "甲", "", "丁");
        assertThat(sheet.cell(8, 100)).isEqualTo(RawCell.blank());
    }

    @Test
    void readsNothingUnderAMergedArea() {
        RawSheet sheet = new RawSheet.Builder("表")
                .row(0)
                .cell(0, text("甲"))
                .cell(1, text("乙"))
                .cell(2, text("丙"))
                .row(1)
                .cell(0, text("丁"))
                .cell(1, text("戊"))
                .cell(2, text("己"))
                .merge(new Area(0, 1, 0, 1))
                .build();

        assertThat(sheet.texts(0)).containsExactly("甲", "", "丙");
        assertThat(sheet.texts(1)).containsExactly("", "", "己");
        assertThat(sheet.shown(1, 1)).isEqualTo(text("甲"));
        assertThat(sheet.with(1, 1, text("改")).cell(1, 1)).isEqualTo(text("改"));
    }

    @Test
    void findsTheMergedAreaOfEveryCellAmongThousands() {
        SplittableRandom random = new SplittableRandom(20211130);
        RawSheet.Builder builder = new RawSheet.Builder("表");
        List<Area> merges = new ArrayList<>();
        for (int band = 0; band < 2_000; band++) {
            int height = random.nextInt(1, 4);
            for (int column = 0; column < 30; ) {
                int width = random.nextInt(1, 5);
                if (height * width > 1 && random.nextInt(2) == 0) {
                    merges.add(new Area(band * 3, band * 3 + height - 1, column, column + width - 1));
                }
                column += width;
            }
        }
        merges.forEach(builder::merge);
        RawSheet sheet = builder.row(5_999).cell(0, text("末")).build();

        assertThat(merges).hasSizeGreaterThan(10_000);
        Area[][] covering = new Area[6_000][40];
        merges.forEach(merge -> {
            for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
                for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
                    covering[row][column] = merge;
                }
            }
        });
        for (int row = 0; row < 6_000; row++) {
            for (int column = 0; column < 40; column++) {
                assertThat(sheet.merge(row, column)).isSameAs(covering[row][column]);
            }
        }
    }

    @Test
    void replacesOneCellAndKeepsTheRest() {
        RawSheet sheet = new RawSheet.Builder("表")
                .row(0)
                .cell(0, text("甲"))
                .cell(1, text("乙"))
                .row(1)
                .cell(0, text("丙"))
                .merge(new Area(0, 1, 1, 2))
                .hideRow(1)
                .hideColumn(2)
                .build();

        RawSheet mended = sheet.with(1, 0, text("丁"));
        RawSheet longer = sheet.with(4, 2, text("戊"));

        assertThat(sheet.texts(1)).containsExactly("丙");
        assertThat(mended.texts(1)).containsExactly("丁");
        assertThat(mended.shown(1, 2)).isEqualTo(text("乙"));
        assertThat(mended.hiddenRow(1)).isTrue();
        assertThat(mended.hiddenColumn(2)).isTrue();
        assertThat(longer.rows()).isEqualTo(5);
        assertThat(longer.texts(4)).containsExactly("", "", "戊");
        assertThat(longer.merge(1, 1)).isEqualTo(new Area(0, 1, 1, 2));
    }

    private static RawCell text(String text) {
        return new RawCell.Text(text);
    }
}
