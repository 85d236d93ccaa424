package cn.banshi.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {
    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "一, 1",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "三十一, 31",
        "一百, 100",
        "一百零五, 105",
        "一百二十, 120",
        "三千, 3000",
        "三千零二十, 3020",
        "一万, 10000",
        "十二万, 120000",
        "三万五千, 35000",
        "一千二百五十三万, 12530000",
        "二亿三千万, 230000000",
        "一万亿, 1000000000000",
        "壹万零伍, 10005",
        "壹拾伍, 15",
        "二〇二一, 2021",
        "二零二一, 2021"
    })
    void reads(String numeral, long number) {
        assertThat(ChineseNumeral.parse(numeral)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "百", "三万五", "一百二", "十十", "一二十", "万", "一万万", "几十", "一亿亿", "二十三十", "12"})
    void refusesWhatIsNoNumberOrMayBeTwo(String numeral) {
        assertThat(ChineseNumeral.parse(numeral)).isEmpty();
    }

    @Test
    void turnsDatesIntoDigits() {
        assertThat(ChineseNumeral.datesInDigits("二〇二一年十月八日前")).isEqualTo("2021年10月8日前");
        assertThat(ChineseNumeral.datesInDigits("三十一号、二十日")).isEqualTo("31号、20日");
        assertThat(ChineseNumeral.datesInDigits("完成三处")).isEqualTo("完成三处");
    }

    @ParameterizedTest
    @CsvSource({
        "1,一",
        "9,九",
        "10,十",
        "11,十一",
        "20,二十",
        "21,二十一",
        "99,九十九",
        "100,一百",
        "101,一百零一",
        "110,一百一十",
        "111,一百一十一",
        "120,一百二十",
        "999,九百九十九",
        "1000,一千",
        "1001,一千零一",
        "1010,一千零一十",
        "1100,一千一百",
        "9999,九千九百九十九",
        "10000,10000"
    })
    void numbersGroupsInChinese(int number, String expected) {
        assertThat(ChineseNumeral.of(number)).isEqualTo(expected);
    }
}
