package cn.banshi.work.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which a cell, a row or a column is not one thing. */
class IntakeMessTest extends IntakeFixture {
    private static Map<IncomingField, String> values(Review review, int row) {
        return review.parts().get(0).rows().get(row).values();
    }

    private Map<String, Money> sources(Dossier dossier) {
        Map<String, Money> amounts = new HashMap<>();
        for (Funding funding : dossier.fundings()) {
            String name = services.session().ledger().office().valueName(funding.sourceId());
            amounts.put(name, Objects.requireNonNullElse(funding.applied(), Money.ZERO));
        }
        return amounts;
    }

    private static List<IncomingField> fields(IntakePlan plan) {
        return plan.columns().stream().map(ColumnPlan::field).toList();
    }

    @Test
    void takesColumnsNamedAfterASourceAsItsAmounts() {
        IncomingTable table = table("""
                项目名称|社区|类别|牵头单位|完成时限|总投资（万元）|其中：区级财政|街道自筹|社会资金
                新凉亭|文昌社区|环境整治|城市管理办|年底前|35|20|15|
                新步道|文昌社区|环境整治|城市管理办|年底前|12.6|0|/|12.6
                """);
        IntakePlan plan = intake.plan(table, IncomingKind.PROJECTS).at(2021, OCTOBER);
        intake.apply(review(table, plan));
        assertThat(named("新凉亭").project().budget().plannedTotal()).isEqualTo(Money.ofYuan("350000"));
        assertThat(sources(named("新凉亭")))
                .containsOnly(entry("区级财政", Money.ofYuan("200000")), entry("街道财政自筹", Money.ofYuan("150000")));
        assertThat(sources(named("新步道"))).containsOnly(entry("社会资金", Money.ofYuan("126000")));
        assertThat(plan.columns().get(7).unit()).as("as the columns beside it").isIn(null, MoneyUnit.WAN);
    }

    @Test
    void doesNotSayThatNothingIsFilledInWhereAUnitIsUnknown() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限
                新步道|文昌社区|环境整治||年底前
                新花池|文昌社区|环境整治类|奇怪科|年底前
                """);
        assertThat(said(review, 0)).anyMatch(one -> one.contains("没有填牵头单位"));
        assertThat(said(review, 1)).anyMatch(one -> one.contains("单位“奇怪科”")).noneMatch(one -> one.contains("没有填"));
    }

    @Test
    void takesACategoryThatIsOnlyWrittenLonger() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限
                新步道|文昌社区|环境整治类|城市管理办|年底前
                """);
        assertThat(said(review, 0)).contains("类别“环境整治类”按“环境整治”导入");
        intake.apply(review);
        assertThat(services.session().ledger().office().values())
                .extracting(DictionaryValue::name)
                .doesNotContain("环境整治类");
    }

    @Test
    void takesTheColumnsOfTheMonthThatIsChosen() {
        IncomingTable table = table("""
                项目名称|社区|9月进展|9月完成投资（万元）|10月进展|10月完成投资（万元）|形象进度
                电动自行车集中充电停车棚建设|文昌社区|完成7处|3|完成8处|3.8|82%
                """);
        IntakePlan undated = intake.plan(table, IncomingKind.PROGRESS);
        IntakePlan october = intake.at(table, undated, 2021, OCTOBER);
        assertThat(fields(october)).containsSubsequence(IncomingField.PROGRESS_TEXT, IncomingField.MONTH_INVESTMENT);
        assertThat(october.column(IncomingField.PROGRESS_TEXT).orElseThrow().heading())
                .isEqualTo("10月进展");
        IntakePlan september = intake.at(table, october, 2021, OCTOBER.minusMonths(1));
        assertThat(september.column(IncomingField.PROGRESS_TEXT).orElseThrow().heading())
                .isEqualTo("9月进展");
        assertThat(september
                        .column(IncomingField.MONTH_INVESTMENT)
                        .orElseThrow()
                        .heading())
                .isEqualTo("9月完成投资（万元）");
        assertThat(fields(september)).doesNotContain(IncomingField.INVESTED_CUMULATIVE);
        ColumnPlan chosen = september.columns().get(6);
        IntakePlan again = intake.at(
                table,
                september.with(new ColumnPlan(
                        chosen.index(), chosen.heading(), IncomingField.REMARK, null, false, ColumnPlan.Origin.CLERK)),
                2021,
                OCTOBER);
        assertThat(again.columns().get(6).field()).as("the clerk's own choice").isEqualTo(IncomingField.REMARK);
    }

    @Test
    void takesTheUnitThatHandsInForTheCommunityWhereItIsOne() {
        Review review = review(IncomingKind.PROJECTS, """
                申报单位|项目名称|完成时限
                春晓社区居委会|新凉亭|年底前
                文昌社区党总支|新步道|年底前
                """);
        intake.apply(review);
        assertThat(services.session()
                        .ledger()
                        .office()
                        .communityName(named("新凉亭").project().basics().communityId()))
                .isEqualTo("春晓社区");
    }

    @Test
    void findsAUnitThatIsOnlyWrittenLonger() {
        Review review = review(IncomingKind.DEPARTMENTS, """
                单位名称|办公电话
                城市管理办公室|6600001
                """);
        assertThat(review.parts().get(0).rows()).extracting(ReviewRow::verdict).containsExactly(Verdict.UPDATE);
        assertThat(said(review, 0)).contains("责任单位“城市管理办公室”按“城市管理办”导入");
    }

    @ParameterizedTest
    @ValueSource(strings = {"实施中", "在建", "已立项"})
    void takesAReturnThatRepeatsTheStateWithoutItsDate(String state) {
        Review review = review(IncomingKind.PROGRESS, """
                项目|社区|状态|本月进展
                电动自行车集中充电停车棚建设|文昌社区|%s|收尾
                """.formatted(state));
        assertThat(review.parts().get(0).rows()).extracting(ReviewRow::verdict).containsExactly(Verdict.UPDATE);
        intake.apply(review);
        assertThat(Objects.requireNonNull(Course.latest(named("电动自行车集中充电停车棚建设").moves()))
                        .status())
                .isEqualTo(Status.UNDERWAY);
    }

    @Test
    void asksForTheDateOfAStateThatIsNew() {
        Review review = review(IncomingKind.PROGRESS, """
                项目|社区|状态|本月进展
                电动自行车集中充电停车棚建设|文昌社区|已办结|收尾
                """);
        assertThat(review.parts().get(0).rows()).extracting(ReviewRow::verdict).containsExactly(Verdict.ERROR);
    }

    private static List<String> said(Review review, int row) {
        return review.parts().get(0).rows().get(row).remarks().stream()
                .map(at -> at.remark().sentence())
                .toList();
    }

    @Test
    void leavesSourcesOfOtherFiguresThanTheWholePlanAlone() {
        IntakePlan plan =
                intake.plan(table("项目名称|社区|总投资（万元）|2021年计划投资（万元）|其中：财政资金\n新凉亭|文昌社区|35|20|15"), IncomingKind.PROJECTS);
        assertThat(fields(plan)).doesNotContain(IncomingField.FUNDING_SOURCE);
    }

    @Test
    void addsUpTheRowsOfAnItemThatNameASourceEach() {
        Review review = review(IncomingKind.PROJECTS, """
                序号|项目名称|社区|类别|牵头单位|资金来源|金额（万元）|完成时限
                1|新凉亭|文昌社区|环境整治|城市管理办|区级财政|20|年底前
                |||||街道财政自筹|15|
                |||||社会捐助|5|
                2|新步道|文昌社区|环境整治|城市管理办|区级财政|7|年底前
                """);
        assertThat(review.parts().get(0).rows())
                .extracting(ReviewRow::verdict)
                .containsExactly(Verdict.NEW, Verdict.SKIP, Verdict.SKIP, Verdict.NEW);
        assertThat(values(review, 0)).containsEntry(IncomingField.PLANNED_TOTAL, "400000.00");
        intake.apply(review);
        assertThat(sources(named("新凉亭")))
                .containsOnly(
                        entry("区级财政", Money.ofYuan("200000")),
                        entry("街道财政自筹", Money.ofYuan("150000")),
                        entry("社会捐助", Money.ofYuan("50000")));
        assertThat(named("新步道").project().budget().plannedTotal()).isEqualTo(Money.ofYuan("70000"));
    }

    @Test
    void readsTheWholeAndItsSourcesOutOfOneCell() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限|投资规模及资金来源
                新凉亭|文昌社区|环境整治|城市管理办|年底前|总投资35万元，其中区级财政20万元，街道自筹15万元
                新步道|文昌社区|环境整治|城市管理办|年底前|8万元（社会资金）
                新路灯|文昌社区|环境整治|城市管理办|年底前|共计6万元（其中：区级财政4万元、福彩公益金2万元）
                """);
        intake.apply(review);
        assertThat(named("新凉亭").project().budget().plannedTotal()).isEqualTo(Money.ofYuan("350000"));
        assertThat(sources(named("新凉亭"))).containsOnlyKeys("区级财政", "街道财政自筹");
        assertThat(sources(named("新步道"))).containsOnly(entry("社会资金", Money.ofYuan("80000")));
        assertThat(sources(named("新路灯")))
                .containsOnly(entry("区级财政", Money.ofYuan("40000")), entry("福彩公益金", Money.ofYuan("20000")));
    }

    @Test
    void takesPersonAndPhoneApart() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限|责任人及联系电话
                新凉亭|文昌社区|环境整治|城市管理办|年底前|曹文博 0000-8800311
                新步道|文昌社区|环境整治|城市管理办|年底前|施晓岚（电话：0000-8800204）、曹文博0000-8800311
                新路灯|文昌社区|环境整治|城市管理办|年底前|曹文博
                """);
        assertThat(values(review, 0))
                .containsEntry(IncomingField.PERSON_IN_CHARGE, "曹文博")
                .containsEntry(IncomingField.PHONE, "0000-8800311");
        assertThat(values(review, 1))
                .containsEntry(IncomingField.PERSON_IN_CHARGE, "施晓岚、曹文博")
                .containsEntry(IncomingField.PHONE, "0000-8800204、0000-8800311");
        assertThat(values(review, 2))
                .containsEntry(IncomingField.PERSON_IN_CHARGE, "曹文博")
                .doesNotContainKey(IncomingField.PHONE);
    }

    @Test
    void takesStartAndDeadlineOutOfAPeriod() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|起止年限
                新凉亭|文昌社区|环境整治|城市管理办|2021.3-2021.10
                新步道|文昌社区|环境整治|城市管理办|2021年4月开工，2021年9月竣工
                新路灯|文昌社区|环境整治|城市管理办|2021-2022年
                """);
        intake.apply(review);
        assertThat(named("新凉亭").project().schedule().plannedStart()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(named("新凉亭").project().schedule().deadline()).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(named("新步道").project().schedule().plannedStart()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(named("新步道").project().schedule().deadline()).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(named("新路灯").project().schedule().deadline()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void takesThePlannedStartOutOfAPeriodBesideADeadline() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|开竣工时间|完成时限
                新凉亭|文昌社区|环境整治|城市管理办|2021.3-2021.9|11月底前
                """);
        assertThat(values(review, 0))
                .containsEntry(IncomingField.PLANNED_START, "2021-03-01")
                .containsEntry(IncomingField.DEADLINE, "2021-11-30");
    }

    @Test
    void readsHouseholdsAndPeopleOutOfOneCell() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限|惠及群众（户/人）
                新凉亭|文昌社区|环境整治|城市管理办|年底前|120户/350人
                新步道|文昌社区|环境整治|城市管理办|年底前|80人
                新路灯|文昌社区|环境整治|城市管理办|年底前|90余人次
                """);
        assertThat(values(review, 0))
                .containsEntry(IncomingField.HOUSEHOLDS, "120")
                .containsEntry(IncomingField.PEOPLE, "350");
        assertThat(values(review, 1))
                .containsEntry(IncomingField.PEOPLE, "80")
                .doesNotContainKey(IncomingField.HOUSEHOLDS);
        assertThat(values(review, 2)).containsEntry(IncomingField.PERSON_TIMES, "90");
    }

    @Test
    void takesNoneOfTwelveMonthsForTheMonthOfTheReturn() {
        IntakePlan plan =
                intake.plan(table("项目名称|社区|总投资（万元）|8月|9月|10月|11月\n新凉亭|文昌社区|35|1|2|3|4"), IncomingKind.PROJECTS);
        assertThat(fields(plan.at(2021, OCTOBER))).doesNotContain(IncomingField.MONTH_INVESTMENT);
    }

    @Test
    void takesTheCumulativeThatReachesTheLastMonth() {
        IncomingTable table = table("项目名称|社区|1-9月累计完成（万元）|10月完成（万元）|1-10月累计完成（万元）\n" + WENCHANG + "|文昌社区|19.2|3.8|23");
        List<IncomingField> fields = fields(intake.plan(table, IncomingKind.PROGRESS));
        assertThat(fields.get(2)).isNull();
        assertThat(fields.get(4)).isEqualTo(IncomingField.INVESTED_CUMULATIVE);
    }

    @Test
    void leavesTheStateToTheDatesWhereAQuestionIsAnsweredWithNo() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限|是否完成
                新凉亭|文昌社区|环境整治|城市管理办|年底前|否
                """);
        assertThat(only(review).verdict()).as(only(review).toString()).isEqualTo(Verdict.NEW);
        assertThat(values(review, 0)).doesNotContainKey(IncomingField.STATUS);
    }

    @Test
    void keepsReasonsOfDelayAndWishesForHelpApartFromProblems() {
        Review review = review(IncomingKind.PROGRESS, """
                项目名称|社区|本月进展|存在问题|滞后原因|需协调事项
                %s|文昌社区|继续施工|缺电缆|连续降雨|请区里协调供电
                """.formatted(WENCHANG));
        intake.apply(review);
        var row = named(WENCHANG).months().stream()
                .filter(one -> one.month().equals(OCTOBER))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(row.problem(), row.lagReason(), row.helpNeeded())).containsExactly("缺电缆", "连续降雨", "请区里协调供电");
    }

    @Test
    void namesACommunityThatOnlyAGroupOfRowsStates() {
        Review review = review(IncomingKind.PROJECTS, """
                序号|项目名称|类别|牵头单位|完成时限
                一|文昌社区|||
                1|新凉亭|环境整治|城市管理办|年底前
                """);
        assertThat(values(review, 0)).containsEntry(IncomingField.COMMUNITY, "文昌社区");
    }

    @Test
    void takesTheStreetForTheOfficeItself() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限
                新凉亭|全街道|环境整治|城市管理办|年底前
                新步道|示范街道办事处|环境整治|城市管理办|年底前
                新路灯|各社区|环境整治|城市管理办|年底前
                """);
        assertThat(review.parts().get(0).rows()).allSatisfy(row -> {
            assertThat(row.verdict()).as(row.toString()).isEqualTo(Verdict.NEW);
            assertThat(row.warnings())
                    .anySatisfy(at -> assertThat(at.remark().sentence()).endsWith("按“街道本级”导入"));
        });
    }

    @Test
    void readsHeadingsInTwoLanguages() {
        IntakePlan plan = intake.plan(
                table("No.|项目名称(Project Name)|所属社区|类 别|总投资(万元)\n1|新凉亭|文昌社区|环境整治|3.5"), IncomingKind.PROJECTS);
        assertThat(fields(plan)).contains(IncomingField.NAME, IncomingField.PLANNED_TOTAL);
    }

    @Test
    void takesWordsUnderActualProgressForTheText() {
        IntakePlan plan = intake.plan(
                table("项目名称|社区|10月实际进度|本月完成投资（元）\n" + WENCHANG + "|文昌社区|主体完工，正在装灯|38000"), IncomingKind.PROGRESS);
        assertThat(fields(plan)).contains(IncomingField.PROGRESS_TEXT).doesNotContain(IncomingField.PHYSICAL_PROGRESS);
    }

    @Test
    void saysWhichYearIsTakenWhereNothingSaysOne() {
        IncomingTable table = table("项目名称|社区|类别|牵头单位|完成时限\n新凉亭|文昌社区|环境整治|城市管理办|2021年12月底前");
        Review review = review(table, intake.plan(table, IncomingKind.PROJECTS));
        assertThat(only(review).warnings())
                .anySatisfy(at -> assertThat(at.remark().sentence()).contains("按2021年列入"));
    }
}
