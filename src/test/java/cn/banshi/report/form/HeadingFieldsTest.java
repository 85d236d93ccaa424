package cn.banshi.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingFieldsTest {
    private static final HeadingFields.Setting TOTAL = new HeadingFields.Setting(false, true, true, 2021);

    @Test
    void everyHeadingLeadsToAFieldThatExists() {
        assertThat(HeadingFields.keys()
                        .map(TOTAL::resolve)
                        .filter(key -> FormField.ofKey(key).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "序号,rowNumber",
        "项目名称,name",
        "实事项目名称,name",
        "所在社区,community",
        "具体内容,content",
        "建设内容及规模,content",
        "建设地点,place",
        "计划总投资（万元）,plannedTotal",
        "投资额（元）,plannedTotal",
        "年度计划投资,plannedYear",
        "本月完成投资,investedInPeriod",
        "年内累计完成投资,investedInYear",
        "自开工以来累计完成投资,investedTotal",
        "完成投资,investedTotal",
        "投资完成率（%）,totalInvestmentRate",
        "其中：财政资金,fundingPart",
        "资金来源,fundingSources",
        "形象进度（%）,progress",
        "截至6月底进展,monthText",
        "本月工作进展情况,monthText",
        "7月工作计划,nextPlan",
        "下一步工作打算,nextPlan",
        "存在的困难和问题,problem",
        "完成时限,deadlineWording",
        "时间节点,deadlineWording",
        "计划开工时间,plannedStart",
        "开工时间,startedOn",
        "办结日期,doneOn",
        "起止年限,startEnd",
        "责任领导,leaders",
        "包保领导,leaders",
        "责任单位,leadDepartment",
        "主办科室,leadDepartment",
        "配合单位,supportingDepartments",
        "责任人及联系电话,persons",
        "联系电话,phone",
        "受益户数,households",
        "受益人次,personTimes",
        "灯色,light",
        "应达进度,expected",
        "实际进度,progress",
        "相差（百分点）,gap",
        "备注,remark"
    })
    void understandsHeadingsOfReceivingOffices(String heading, String key) {
        assertThat(field(heading)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"投资情况/计划,plannedTotal", "受益情况/户数,households", "进度/计划开工,plannedStart", "经费/市财政,fundingPart"})
    void anUpperHeadingHelpsWhereTheLowestSaysTooLittle(String path, String key) {
        assertThat(field(path)).isEqualTo(key);
    }

    @Test
    void cumulativeInvestmentFollowsThePlanBesideIt() {
        HeadingFields.Setting year = new HeadingFields.Setting(true, false, true, 2021);
        assertThat(key(List.of("累计完成投资"), year)).isEqualTo("investedInYear");
        assertThat(key(List.of("投资完成率"), year)).isEqualTo("yearInvestmentRate");
    }

    @ParameterizedTest
    @CsvSource({
        "到上年底累计完成投资,investedBeforeYear",
        "截至上年底累计完成投资,investedBeforeYear",
        "截至2020年底累计完成投资,investedBeforeYear",
        "以前年度完成投资,investedBeforeYear",
        "10月完成投资,investedInMonth10",
        "9月份完成投资（万元）,investedInMonth9",
        "十月完成投资,investedInMonth10",
        "2021年9月完成投资,investedInMonth9",
        "完成投资/9月,investedInMonth9",
        "上月完成投资,investedLastMonth",
        "1-10月完成投资,investedInYear",
        "2021年1-10月累计完成投资,investedInYear",
        "年度计划完成投资,plannedYear",
        "计划完成投资,plannedYear",
        "2021年计划投资,plannedYear",
        "实际完成时间,doneOn",
        "完成时间,deadlineWording",
        "是否办结,doneYesNo",
        "是否完工,builtYesNo",
        "是否开工,startedYesNo",
        "是否滞后,lateYesNo",
        "是否逾期,lateYesNo",
        "是否达序,onSchedule",
        "投资（万元）/计划,plannedTotal",
        "投资（万元）/完成,investedTotal",
        "资金来源（财政）,fundingPart",
        "资金来源（自筹）,fundingPart",
        "资金来源/其他,fundingPart",
        "其中：街道自筹,fundingPart",
        "社会资金,fundingPart",
        "申请资金,applied",
        "需协调解决的问题,helpNeeded",
        "需上级协调解决的问题,helpNeeded",
        "总投资完成率,totalInvestmentRate",
        "年度投资完成率,yearInvestmentRate",
        "计划/开工时间,plannedStart",
        "实际/竣工时间,builtOn",
        "滞后原因,lagReason"
    })
    void tellsHeadingsApartThatShareWords(String heading, String key) {
        assertThat(field(heading)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "剩余投资",
                "累计支付率",
                "下月计划完成投资",
                "下月计划投资",
                "困难群众户数",
                "项目数",
                "办结数",
                "办结率",
                "办结数（个）",
                "满意率",
                "上年完成投资",
                "2020年完成投资",
                "2022年计划投资",
                "2020年9月完成投资",
                "上月进展",
                "7-9月完成投资",
                "投资计划/10月",
                "投资（万元）/时间",
                "投资（万元）/进展情况",
                "完成时限（万元）",
                "累计完成投资/其中：财政资金",
                "进展情况（万元）",
                "领导批示意见",
                "问题数",
                "是否续建",
                "单位",
                "合计",
                "本月",
                "累计",
                "预警",
                "验收时间",
                "本月计划投资",
                "本月工作计划",
                "项目进展/本月",
                "资金支付/累计",
                "完成情况/投资",
                "1-10月计划完成投资",
                "预计年底完成投资",
                "是否困难"
            })
    void leavesOpenWhatItDoesNotUnderstand(String heading) {
        assertThat(field(heading)).isEmpty();
    }

    private static String field(String path) {
        return key(Arrays.asList(path.split("/")), TOTAL);
    }

    private static String key(List<String> path, HeadingFields.Setting setting) {
        FormField field = HeadingFields.field(path, setting);
        return field == null ? "" : field.key();
    }
}
