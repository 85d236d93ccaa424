package cn.banshi.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "        年   月“我为群众办实事”项目推进情况月报表|{年}年{月}月“我为群众办实事”项目推进情况月报表",
                "2021年民生实事项目进展情况表|{年}年民生实事项目进展情况表",
                "2021年6月重点项目统计表|{年}年{月}月重点项目统计表",
                "（截至    年  月  日）|（截至{截至}）",
                "截至6月底进展|截至{月底}进展",
                "7月工作计划|{下月}月工作计划",
                "截至2020年底累计完成投资|截至{上年}年底累计完成投资",
                "截至2018年底累计完成投资|截至2018年底累计完成投资",
                "1-10月完成投资|1-{月}月完成投资",
                "2021年1-6月完成投资|{年}年1-{月}月完成投资",
                "9月完成投资|9月完成投资",
                "填报日期：2021年  月  日|填报日期：{填报日期}",
                "填报单位（盖章）：|填报单位（盖章）：{单位}",
                "报送单位：    |报送单位：{单位}    ",
                "填报单位：示范街道|填报单位：示范街道",
                "单位负责人：　　审核人：　　填报人：　　联系电话：|单位负责人：{负责人}　　审核人：{审核人}　　填报人：{填报人}　　联系电话：{电话}",
                "单位负责人（签字）：　　|单位负责人（签字）：　　",
                "单位：万元|单位：万元"
            })
    void findsWhatChangesEveryMonth(String found, String pattern) {
        assertThat(FormTexts.pattern(found, true, 2021)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource({"注：依据2019年文件，每年3月报送一次。", "说明：2021年6月以后办结的项目不填。"})
    void leavesNotesAlone(String note) {
        assertThat(FormTexts.pattern(note, false, 2021)).isEqualTo(note);
    }
}
