package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PageZoomTest {
    private static final double A4_WIDTH = 842;
    private static final double A4_HEIGHT = 595;

    @Test
    void fitsTheWidthOrTheWholePage() {
        assertThat(PageZoom.WIDTH.scale(A4_WIDTH, A4_HEIGHT, 1684, 300)).isEqualTo(2, within(1e-9));
        assertThat(PageZoom.WHOLE.scale(A4_WIDTH, A4_HEIGHT, 1684, 595)).isEqualTo(1, within(1e-9));
        assertThat(PageZoom.WHOLE.scale(A4_WIDTH, A4_HEIGHT, 1, 1))
                .as("never invisible")
                .isPositive();
    }

    @Test
    void aHundredPercentIsTheSizeOnPaper() {
        assertThat(PageZoom.P100.scale(72, 72, 0, 0) * 72).isEqualTo(96, within(1e-9));
        assertThat(PageZoom.factor(96, 72)).isEqualTo(1, within(1e-9));
    }

    @Test
    void goesFromAFittedPageToTheNextFixedSize() {
        assertThat(PageZoom.WIDTH.next(1, 0.9)).isEqualTo(PageZoom.P100);
        assertThat(PageZoom.WIDTH.next(-1, 0.9)).isEqualTo(PageZoom.P75);
        assertThat(PageZoom.P100.next(1, 1)).isEqualTo(PageZoom.P150);
        assertThat(PageZoom.P100.next(-1, 1)).isEqualTo(PageZoom.P75);
    }

    @Test
    void staysAtTheLargestAndTheSmallest() {
        assertThat(PageZoom.P200.next(1, 2)).isEqualTo(PageZoom.P200);
        assertThat(PageZoom.P50.next(-1, 0.5)).isEqualTo(PageZoom.P50);
    }
}
