package cn.banshi.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void groupsAsTheLibraryDoes() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            long unscaled = random.nextLong() >> random.nextInt(64);
            BigDecimal number = BigDecimal.valueOf(unscaled, random.nextInt(7));
            assertThat(NumberText.grouped(number))
                    .isEqualTo(String.format(Locale.ROOT, "%,." + number.scale() + "f", number));
        }
    }

    @Test
    void writesPowersOfTenOut() {
        assertThat(NumberText.grouped(new BigDecimal("12E+5"))).isEqualTo("1,200,000");
        assertThat(NumberText.grouped(new BigDecimal("-999"))).isEqualTo("-999");
        assertThat(NumberText.grouped(new BigDecimal("0.00"))).isEqualTo("0.00");
    }
}
