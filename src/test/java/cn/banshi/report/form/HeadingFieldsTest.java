package cn.banshi.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingFieldsTest {
    private static final HeadingFields.Setting TOTAL = new HeadingFields.Setting(false, true);

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
        HeadingFields.Setting year = new HeadingFields.Setting(true, false);
        assertThat(key(List.of("累计完成投资"), year)).isEqualTo("investedInYear");
        assertThat(key(List.of("投资完成率"), year)).isEqualTo("yearInvestmentRate");
    }

    private static String field(String path) {
        return key(Arrays.asList(path.split("/")), TOTAL);
    }

    private static String key(List<String> path, HeadingFields.Setting setting) {
        FormField field = HeadingFields.field(path, setting);
        return field == null ? "" : field.key();
    }
}
