package cn.banshi.ui.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthWidthsTest {
    /** What 1366, 1600 and 1920 wide leave to the columns, beside the menu and the scroll bar. */
    @ParameterizedTest
    @ValueSource(doubles = {1225, 1459, 1779})
    void givesWhatIsToSpareToTheTwoTextsAndLeavesNothingEmpty(double room) {
        Map<String, Double> widths = MonthWidths.of(room, false);
        assertThat(sum(widths)).isCloseTo(room, within(2.0)).isLessThanOrEqualTo(room);
        double last = width(widths, MonthWidths.LAST);
        assertThat(width(widths, MonthWidths.TEXT) / last).isCloseTo(1.4, within(0.02));
    }

    @Test
    void givesMoreRoomToTheTextsOnly() {
        Map<String, Double> small = MonthWidths.of(1225, false);
        Map<String, Double> large = MonthWidths.of(1779, false);
        assertThat(large.keySet()).isEqualTo(small.keySet());
        large.forEach((column, width) -> {
            if (!column.equals(MonthWidths.LAST) && !column.equals(MonthWidths.TEXT)) {
                assertThat(width).as(column).isEqualTo(width(small, column));
            }
        });
    }

    /** 150 % on 1366 × 768: 911 wide, the menu folded. */
    @Test
    void fitsANarrowWindowWithAndWithoutTheSideEditor() {
        assertThat(sum(MonthWidths.of(854, false))).isLessThanOrEqualTo(854);
        assertThat(sum(MonthWidths.of(503, true))).isLessThanOrEqualTo(503);
        assertThat(MonthWidths.of(503, true)).doesNotContainKeys(MonthWidths.LAST, MonthWidths.PROGRESS);
    }

    private static double width(Map<String, Double> widths, String column) {
        return java.util.Objects.requireNonNull(widths.get(column), column);
    }

    private static double sum(Map<String, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
