package cn.banshi.domain.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.LayoutFixture;
import cn.banshi.domain.intake.column.ColumnPlan.Origin;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.HeadingFinder;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.intake.word.FieldWords;
import cn.banshi.domain.intake.word.HeadingWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnMatcherTest {
    @Test
    void knowsWordingsOfPublishedForms() throws IOException {
        SoftAssertions all = new SoftAssertions();
        try (InputStream in =
                Objects.requireNonNull(ColumnMatcherTest.class.getResourceAsStream("/cn/banshi/intake/wordings.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                String[] words = line.split(" ", -1);
                IncomingKind kind = IncomingKind.ofKey(words[0]).orElseThrow();
                String anchor = kind == IncomingKind.REQUESTS ? "问题描述" : "项目名称";
                for (String wording : List.of(words).subList(2, words.length)) {
                    ColumnPlan plan = plans(kind, "2021年10月某表", List.of(anchor, wording), List.of())
                            .get(1);
                    all.assertThat(key(plan)).as(words[0] + " " + wording).isEqualTo(words[1]);
                }
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"项目类型（新建/续建）, 新建, ", "项目类型, 续建, ", "建设类别, 改扩建, ", "项目类型, 环境整治, category"})
    void takesHowItIsBuiltForNoCategory(String heading, String cell, String field) {
        ColumnPlan plan = plans(
                        IncomingKind.PROJECTS,
                        "2021年项目清单",
                        List.of("项目名称", heading),
                        List.of(List.of("道路修复", cell), List.of("公园修复", cell)))
                .get(1);
        assertThat(plan.field()).isEqualTo(field == null ? null : IncomingField.CATEGORY);
    }

    @ParameterizedTest
    @CsvSource({
        "总投资（万元）, 单位：元, WAN",
        "总投资(元), 单位：万元, YUAN",
        "总投资, 单位：万元、%, WAN",
        "总投资, 单位：项、万元, WAN",
        "总投资, 金额单位：元, YUAN",
        "总投资, （单位：亿元）, YI",
        "总投资, 计量单位：千元, THOUSAND",
        "总投资, 填报单位：万元社区, ",
        "总投资, 填报单位：和顺社区, ",
        "'总投资，万元', '', WAN",
        "总投资（单位：万元）, '', WAN",
        "总投资[万元], '', WAN",
        "总投资万元, '', WAN",
        "总投资\\n（百万元）, '', MILLION"
    })
    void takesUnitFromHeadingBeforeUnitLine(String heading, String caption, MoneyUnit unit) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("某清单"));
        rows.add(List.of("", "", caption));
        rows.add(List.of("序号", "项目名称", heading));
        rows.add(List.of("1", "道路", "#3"));
        RawSheet sheet = LayoutFixture.sheet(rows, "", 0, 0);
        TableShape shape = HeadingFinder.find(sheet, "").get(0);
        ColumnPlan plan = ColumnMatcher.match(IncomingKind.PROJECTS, shape, sheet, Optional.empty())
                .get(2);
        assertThat(plan.field()).isEqualTo(IncomingField.PLANNED_TOTAL);
        assertThat(plan.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "年内累计完成投资, true",
        "今年以来完成投资, true",
        "本年累计完成投资, true",
        "1-10月完成投资, true",
        "1至10月累计完成投资, true",
        "2021年累计完成投资, true",
        "年度累计完成投资, true",
        "累计完成投资, false",
        "自开工累计完成投资, false",
        "截至10月底累计完成投资, false",
        "截至2021年10月底累计完成投资, false"
    })
    void knowsFromWhenACumulativeCounts(String heading, boolean january) {
        ColumnPlan plan = plans(IncomingKind.PROGRESS, "2021年10月进展表", List.of("项目名称", heading), List.of())
                .get(1);
        assertThat(plan.field()).isEqualTo(IncomingField.INVESTED_CUMULATIVE);
        assertThat(plan.sinceJanuary()).isEqualTo(january);
    }

    @ParameterizedTest
    @CsvSource({
        "责任单位, 联系人, leadDepartment, personInCharge",
        "责任单位, 牵头单位, supportingDepartments, leadDepartment",
        "完成时间, 完成时限, doneDate, deadline",
        "完成时间, 开工时间, deadline, plannedStart",
        "完成投资, 本月完成投资, investedCumulative, monthInvestment",
        "完成投资, 累计完成投资, monthInvestment, investedCumulative",
        "负责人, 责任人, leaders, personInCharge",
        "负责人, 责任领导, personInCharge, leaders",
        "投资额, 总投资, -, plannedTotal",
        "完工时间, 实际完工时间, deadline, builtDate",
        "内容, 建设内容, -, content"
    })
    void readsAmbiguousHeadingByItsNeighbour(String one, String other, String first, String second) {
        List<ColumnPlan> plans = plans(IncomingKind.PROJECTS, "清单", List.of("项目名称", one, other), List.of());
        assertThat(List.of(key(plans.get(1)), key(plans.get(2)))).isEqualTo(List.of(first, second));
    }

    @Test
    void takesNumbersForCodesOnlyWhereCellsLookLikeThem() {
        List<String> head = List.of("编号", "项目名称", "内部编号");
        assertThat(keys(plans(
                        IncomingKind.PROJECTS,
                        "",
                        head,
                        List.of(List.of("SF-HS-2021-001", "甲", "A1"), List.of("SF-HS-2021-002", "乙", "A2")))))
                .containsExactly("code", "name", "-");
        assertThat(keys(plans(
                        IncomingKind.PROJECTS,
                        "",
                        head,
                        List.of(List.of("1", "甲", "SF-HS-2021-001"), List.of("2", "乙", "SF-HS-2021-002")))))
                .containsExactly("-", "name", "code");
    }

    @Test
    void asksTheCellsWhatTheWordsLeaveOpen() {
        List<List<String>> rows = List.of(
                List.of("甲", "和顺社区", "★建设管理办\\n和顺社区", "0000-8800201", "70%", "办理中"),
                List.of("乙", "柳园社区", "城市管理办", "13800000011", "80%", "已办结"),
                List.of("丙", "柳园社区", "城市管理办", "/", "90%", "已办结"));
        List<String> head = List.of("项目名称", "归属", "谁来办", "找谁", "做到", "现在");
        RawSheet sheet = sheet("", head, rows);
        TableShape shape = HeadingFinder.find(sheet, "").get(0);
        Vocabulary known = new Vocabulary(Set.of("和顺社区", "柳园社区"), Set.of("建设管理办", "城市管理办", "和顺社区"));
        List<ColumnPlan> plans = ColumnMatcher.match(IncomingKind.PROJECTS, shape, sheet, Optional.empty(), known);
        assertThat(keys(plans))
                .containsExactly("name", "community", "leadDepartment", "phone", "physicalProgress", "status");
        assertThat(plans.subList(1, 6)).allMatch(plan -> plan.origin() == Origin.CONTENT);
        assertThat(ColumnMatcher.match(IncomingKind.PROJECTS, shape, sheet, Optional.empty())
                        .get(1)
                        .origin())
                .isEqualTo(Origin.OPEN);
    }

    @Test
    void givesNoFieldTwiceExceptRemarks() {
        List<ColumnPlan> plans =
                plans(IncomingKind.PROJECTS, "", List.of("项目名称", "项目名称", "备注", "责任单位", "责任部门", "备注"), List.of());
        assertThat(keys(plans))
                .containsExactly("name", "-", "remark", "leadDepartment", "supportingDepartments", "remark");
    }

    @Test
    void takesTextualProgressForText() {
        List<List<String>> rows = List.of(List.of("甲", "主体封顶"), List.of("乙", "正在装修"), List.of("丙", "已完工"));
        assertThat(keys(plans(IncomingKind.PROGRESS, "", List.of("项目名称", "形象进度"), rows)))
                .containsExactly("name", "progressText");
        List<List<String>> figures = List.of(List.of("甲", "#70"), List.of("乙", "80%"), List.of("丙", "#100"));
        assertThat(keys(plans(IncomingKind.PROGRESS, "", List.of("项目名称", "形象进度"), figures)))
                .containsExactly("name", "physicalProgress");
    }

    @ParameterizedTest
    @EnumSource(IncomingKind.class)
    void knowsEveryOwnLabelAndDeclaresNoSureWordingTwice(IncomingKind kind) {
        Map<String, IncomingField> sure = new HashMap<>();
        SoftAssertions all = new SoftAssertions();
        for (FieldWords words : HeadingWords.of(kind)) {
            words.ranks().forEach((word, rank) -> {
                if (rank == 100) {
                    IncomingField before = sure.put(word, words.field());
                    all.assertThat(before)
                            .as("%s means two fields: %s", word, words.field())
                            .isNull();
                }
            });
        }
        for (IncomingField field : IncomingField.of(kind)) {
            all.assertThat(HeadingWords.of(kind)).as("%s has words", field).anyMatch(words -> words.field() == field);
        }
        all.assertAll();
    }

    private static List<ColumnPlan> plans(IncomingKind kind, String title, List<String> head, List<List<String>> rows) {
        RawSheet sheet = sheet(title, head, rows);
        int heading = title.isEmpty() ? 0 : 1;
        TableShape shape = HeadingFinder.at(sheet, "", heading, heading);
        return ColumnMatcher.match(kind, shape, sheet, Optional.empty());
    }

    private static RawSheet sheet(String title, List<String> head, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        if (!title.isEmpty()) {
            all.add(List.of(title));
        }
        all.add(head);
        all.addAll(rows);
        return LayoutFixture.sheet(all, "", 0, 0);
    }

    private static List<String> keys(List<ColumnPlan> plans) {
        return plans.stream().map(ColumnMatcherTest::key).toList();
    }

    private static String key(ColumnPlan plan) {
        IncomingField field = plan.field();
        return field == null ? "-" : field.key();
    }
}
