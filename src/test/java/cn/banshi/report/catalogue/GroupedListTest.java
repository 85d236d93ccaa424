package cn.banshi.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupedListTest {
    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "20,二十", "21,二十一", "99,九十九"})
    void numbersGroupsInChinese(int number, String expected) {
        assertThat(GroupedList.chinese(number)).isEqualTo(expected);
    }
}
