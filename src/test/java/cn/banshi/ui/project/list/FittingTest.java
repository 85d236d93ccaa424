package cn.banshi.ui.project.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.ItemField;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittingTest {
    private static final double EM = 13;

    private static double width(ColumnLayout layout) {
        return layout.columns().stream()
                .mapToDouble(column -> column.width() * EM)
                .sum();
    }

    @Test
    void givesTheNameWhatIsToSpare() {
        ColumnLayout fitted = Fitting.fit(Fields.STANDARD, 1400, EM, false);

        assertThat(fitted.keys()).isEqualTo(Fields.STANDARD.keys());
        assertThat(width(fitted)).isBetween(1399.0, 1401.0);
    }

    @Test
    void leavesCodeAndCategoryOutAt125Percent() {
        ColumnLayout fitted = Fitting.fit(Fields.STANDARD, 1093 - 48 - 33 - 14, EM, true);

        assertThat(fitted.keys())
                .doesNotContain(ItemField.CODE.key(), ItemField.CATEGORY.key())
                .contains(ItemField.LEAD_DEPARTMENT.key(), ItemField.PLANNED_YEAR.key());
    }

    @Test
    void showsEightFieldsAt150PercentWithoutScrolling() {
        double room = 911 - 48 - 33 - 14;
        ColumnLayout fitted = Fitting.fit(Fields.STANDARD, room, EM, true);

        assertThat(fitted.keys())
                .isEqualTo(List.of(
                        ItemField.LIST_NUMBER.key(),
                        ItemField.LIGHT.key(),
                        ItemField.NAME.key(),
                        ItemField.COMMUNITY.key(),
                        ItemField.DEADLINE_WORDING.key(),
                        ItemField.PHYSICAL_PROGRESS.key(),
                        ItemField.INVESTED_IN_YEAR.key(),
                        ItemField.STATUS.key()));
        assertThat(width(fitted)).isLessThanOrEqualTo(room + 1);
    }

    @Test
    void takesNothingAwayInAWideWindowWhereTheClerkChoseMore() {
        ColumnLayout more = Fields.STANDARD.toggled(ItemField.CONTENT.key(), Fields.catalogue());

        assertThat(Fitting.fit(more, 1200, EM, false).keys()).isEqualTo(more.keys());
    }

    @Test
    void keepsColumnsThatAreAwayAtTheirPlaceWhenOthersAreDragged() {
        ColumnLayout layout = ColumnLayout.of(List.of("a", "hidden", "b", "c"));

        assertThat(layout.reordered(List.of("c", "a", "b")).keys()).containsExactly("c", "hidden", "a", "b");
    }
}
