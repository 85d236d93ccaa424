package cn.banshi.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.time.DayWording.Meaning;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordingTest {
    @ParameterizedTest
    @CsvSource({
        "2021年9月, 2021-09-01, 2021-09-30, true",
        "2021-02, 2021-02-01, 2021-02-28, true",
        "21年9月, 2021-09-01, 2021-09-30, true",
        "9月份, 2021-09-01, 2021-09-30, false",
        "九月上旬, 2021-09-01, 2021-09-10, false",
        "2021年9月中旬, 2021-09-11, 2021-09-20, true",
        "9月下旬, 2021-09-21, 2021-09-30, false",
        "9月末, 2021-09-30, 2021-09-30, false",
        "二季度, 2021-04-01, 2021-06-30, false",
        "2022年第4季度, 2022-10-01, 2022-12-31, true",
        "上半年, 2021-01-01, 2021-06-30, false",
        "2021年下半年末, 2021-12-31, 2021-12-31, true",
        "去年12月, 2020-12-01, 2020-12-31, true",
        "今年年底, 2021-12-31, 2021-12-31, true",
        "年底, 2021-12-31, 2021-12-31, false",
        "年内, 2021-01-01, 2021-12-31, false",
        "约9月开工, 2021-09-01, 2021-09-30, false"
    })
    void readsPartsOfAYear(String wording, LocalDate first, LocalDate last, boolean yearWritten) {
        assertThat(DayWording.parse(wording, 2021)).isEqualTo(new Meaning.Within(first, last, yearWritten));
    }

    @ParameterizedTest
    @CsvSource({
        "2021年2月30日, 2021年2月只有28天",
        "2021-02-29, 2021年2月只有28天",
        "2021/13/5, 没有13月",
        "2021.0.5, 没有0月",
        "13月, 没有13月",
        "2021年4月0日, 没有0日",
        "20211301, 没有13月",
        "1021.9.30, 1021年不对",
        "3021年9月, 3021年不对",
        "2021年, 只写了年份，没有月和日",
        "5/6/2021, 分不清哪个是月、哪个是日"
    })
    void saysWhyItIsNoDay(String wording, String reason) {
        assertThat(DayWording.parse(wording, 2021)).isEqualTo(new Meaning.Impossible(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "待定", "完工", "3号楼", "长期", "2021.9.30.5", "约", "日", "9", "99999999999", "十"})
    void leavesOtherTexts(String wording) {
        assertThat(DayWording.parse(wording, 2021)).isEqualTo(new Meaning.Unknown());
    }
}
