package cn.banshi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void failsByTheLastDigit() {
        Check check = Check.amounts(
                "版", List.of(Money.ofYuan("2827200"), Money.ofYuan("395000")), Money.ofYuan("3222300"), 2, List.of(7L));
        assertThat(check.left()).isEqualTo("282.72 + 39.50");
        assertThat(check.right()).isEqualTo("322.23");
        assertThat(check.difference()).isEqualTo("-0.01");
        assertThat(check.passed()).isFalse();
        assertThat(check.items()).containsExactly(7L);
    }

    @Test
    void showsADifferenceThatRoundingWouldHide() {
        Check check = Check.amounts("合计", Money.ofYuan("10000.01"), Money.ofYuan("10000"), 2, List.of());
        assertThat(check.passed()).isFalse();
        assertThat(List.of(check.left(), check.right(), check.difference()))
                .containsExactly("1.000001", "1.00", "0.000001");
        Check half = Check.amounts("合计", Money.ofYuan("10049"), Money.ofYuan("10050"), 2, List.of());
        assertThat(half.difference()).isEqualTo("-0.0001");
    }

    @Test
    void failsWhereANumberIsMissing() {
        Check check = Check.counts("情况通报 = 月报表", (Long) null, 3L, List.of());
        assertThat(check.passed()).isFalse();
        assertThat(check.difference()).isEqualTo("/");
        Check none = Check.printed("情况通报", BigDecimal.ZERO, new BigDecimal("0.00"), List.of());
        assertThat(List.of(none.left(), none.right(), none.difference())).containsOnly("0.00");
        assertThat(Check.printed("情况通报", null, null, List.of()).passed()).isFalse();
        assertThat(Check.printed("情况通报", new BigDecimal("1.0"), new BigDecimal("1.00"), List.of())
                        .passed())
                .isTrue();
    }

    @Test
    void saysHowManyFail() {
        Check good = Check.counts("好", List.of(1L, 2L), 3, List.of());
        Check bad = Check.counts("坏", List.of(1L, 2L), 4, List.of());
        assertThat(new CrossCheck(List.of(good, good)).summary()).isEqualTo("2 项通过");
        assertThat(new CrossCheck(List.of(good, bad)).summary()).isEqualTo("1 项通过，1 项不符");
        assertThat(new CrossCheck(List.of(good, bad)).passed()).isFalse();
        assertThat(new CrossCheck(List.of(good)).passed()).isTrue();
    }
}
