package cn.banshi.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "40, 76, 52.6",
        "26, 65, 40.0",
        "452, 512, 88.3",
        "26, 29, 89.7",
        "206, 350, 58.9",
        "597, 601, 99.3",
        "172, 100, 172.0",
        "1, 16, 6.3",
        "0, 5, 0.0"
    })
    void roundsCountsAsPublished(long part, long whole, String shown) {
        assertThat(new Rate(part, whole).text(1)).isEqualTo(shown);
    }

    @Test
    void roundsAmountsAsPublished() {
        assertThat(wan("1059600", "1300000").text(1)).isEqualTo("81.5");
        assertThat(wan("120900", "242600").text(2)).isEqualTo("49.84");
    }

    private static Rate wan(String part, String whole) {
        return Rate.of(Money.ofYuan(part), Money.ofYuan(whole));
    }

    @Test
    void printsSlashForZeroDivisor() {
        Rate none = new Rate(0, 0);
        assertThat(none.text(1)).isEqualTo("/");
        assertThat(none.percent(1)).isEqualTo("/");
        assertThat(none.value(1)).isNull();
        assertThat(new Rate(1, 3).percent(1)).isEqualTo("33.3%");
    }

    @Test
    void survivesTheLargestAmounts() {
        assertThat(new Rate(Money.MAX_FEN * 900, Money.MAX_FEN).text(1)).isEqualTo("90000.0");
    }

    @Test
    void givesTheExactQuotient() {
        assertThat(new Rate(1, 3).fraction()).isEqualTo(new Fraction(100, 3));
        assertThat(new Rate(-1, 4).fraction()).isEqualTo(Fraction.of(-25));
    }
}
