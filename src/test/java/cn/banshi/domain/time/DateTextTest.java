package cn.banshi.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10-31",
                "1031",
                "10月31日",
                "2021-10-31",
                "2021.10.31",
                "2021/10/31",
                "2021年10月31日",
                "20211031",
                "１０－３１",
                " 10 月 31 日 ",
                "10.31"
            })
    void reads(String typed) {
        assertThat(DateText.parse(typed, TODAY)).contains(LocalDate.of(2021, 10, 31));
    }

    @Test
    void readsShortMonthsAndDays() {
        assertThat(DateText.parse("2021.9.3", TODAY)).contains(LocalDate.of(2021, 9, 3));
        assertThat(DateText.parse("9-3", TODAY)).contains(LocalDate.of(2021, 9, 3));
        assertThat(DateText.parse("0229", LocalDate.of(2024, 1, 1))).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2021-02-29", "13-01", "2021-10", "1131", "10-32", "十月", "2021103", "2021-10-31-1", "abc"})
    void refuses(String typed) {
        assertThat(DateText.parse(typed, TODAY)).isEmpty();
    }

    @Test
    void readsBackWhatItWrites() {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2022; day = day.plusDays(1)) {
            LocalDate sameYear = LocalDate.of(day.getYear(), 6, 15);
            assertThat(DateText.parse(DateText.longText(day), TODAY)).contains(day);
            assertThat(DateText.parse(DateText.shortText(day), sameYear)).contains(day);
        }
        assertThat(DateText.longText(LocalDate.of(2021, 1, 5))).isEqualTo("2021年1月5日");
        assertThat(DateText.shortText(LocalDate.of(2021, 1, 5))).isEqualTo("01-05");
    }
}
