package cn.banshi.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.SampleRows;
import cn.banshi.domain.time.DeadlineWording.Meaning;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineWordingTest {
    @ParameterizedTest
    @CsvSource({
        "10月底前, 2021-10-31",
        "10月底竣工, 2021-10-31",
        "10月内, 2021-10-31",
        "10月, 2021-10-31",
        "10月份, 2021-10-31",
        "１０月末, 2021-10-31",
        "9月投入使用, 2021-09-30",
        "2月底前, 2021-02-28",
        "6月上旬, 2021-06-10",
        "6月中旬前, 2021-06-20",
        "6月下旬, 2021-06-30",
        "2月下旬, 2021-02-28",
        "12月20日前, 2021-12-20",
        "12月20日, 2021-12-20",
        "12月20号以前, 2021-12-20",
        "一季度, 2021-03-31",
        "第二季度末, 2021-06-30",
        "三季度, 2021-09-30",
        "4季度, 2021-12-31",
        "上半年, 2021-06-30",
        "下半年, 2021-12-31",
        "年底, 2021-12-31",
        "年底前, 2021-12-31",
        "年内, 2021-12-31",
        "今年年底, 2021-12-31",
        "今年内, 2021-12-31",
        "2022年5月底前, 2022-05-31",
        "2022年6月 底前, 2022-06-30",
        "2024年2月底前, 2024-02-29",
        "明年3月, 2022-03-31",
        "2022年底, 2022-12-31",
        "2022年上半年, 2022-06-30",
        "2022年三季度前, 2022-09-30",
        "22年5月底, 2022-05-31",
        "十月底前, 2021-10-31",
        "十二月二十日前, 2021-12-20",
        "10月底前（调整后）, 2021-10-31",
        "9月至10月底, 2021-10-31",
        "9-10月, 2021-10-31",
        "9月开工12月底竣工, 2021-12-31",
        "2022年3月开工、5月完工, 2022-05-31",
        "2021-12-20, 2021-12-20",
        "2022.3.31前, 2022-03-31",
        "12.20前, 2021-12-20"
    })
    void means(String wording, LocalDate day) {
        assertThat(DeadlineWording.parse(wording, 2021)).isEqualTo(new Meaning.OnDay(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"雨季前", "今年雨季前", "汛期前", "供暖前", "供暖季前", "尽快", "春节前", "重阳节前后", "待定", "10月初", "6月中", "2022年前"})
    void asksForTheDay(String wording) {
        assertThat(DeadlineWording.parse(wording, 2021)).isEqualTo(new Meaning.NoDate(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期坚持", "长期", "常态化推进", "每周二"})
    void hasNoDay(String wording) {
        assertThat(DeadlineWording.parse(wording, 2021)).isEqualTo(new Meaning.NoDate(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "看情况", "13月底前", "2月30日前", "2月29日前", "3个月内", "完成三处"})
    void isNotUnderstood(String wording) {
        assertThat(DeadlineWording.parse(wording, 2021)).isEqualTo(new Meaning.Unknown());
    }

    @Test
    void takesTheLastDayOfEveryMonthInEveryYear() {
        for (int year = 2019; year <= 2032; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDate last = YearMonth.of(year, month).atEndOfMonth();
                assertThat(DeadlineWording.parse(month + "月底前", year)).isEqualTo(new Meaning.OnDay(last));
                assertThat(DeadlineWording.parse(year + "年" + month + "月下旬", 2021))
                        .isEqualTo(new Meaning.OnDay(last));
                assertThat(DeadlineWording.parse(DateText.monthDayText(last) + "前", year))
                        .isEqualTo(new Meaning.OnDay(last));
            }
        }
        assertThat(DeadlineWording.parse("2月29日前", 2024)).isEqualTo(new Meaning.OnDay(LocalDate.of(2024, 2, 29)));
    }

    /** The wordings of the sample office that name a day agree with its dates, unless an adjustment moved them. */
    @Test
    void agreesWithTheDatesOfTheSampleOffice() {
        int named = 0;
        for (Map<String, String> row : SampleRows.of("projects.csv")) {
            if (DeadlineWording.parse(row.get("时限表述"), 2021) instanceof Meaning.OnDay meant) {
                named++;
                assertThat(meant.day()).as(row.get("项目编号")).isEqualTo(row.get("完成时限日期"));
            }
        }
        assertThat(named).isEqualTo(36);
    }
}
