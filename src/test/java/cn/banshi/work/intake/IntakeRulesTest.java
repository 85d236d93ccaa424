package cn.banshi.work.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.found.FoundTable;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Status;
import cn.banshi.work.WorkFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeRulesTest extends IntakeFixture {
    @Test
    void turnsACumulativeIntoTheMonthsValue() {
        Dossier before = named(WENCHANG);
        Money earlier = before.months().stream()
                .filter(row -> row.month().isBefore(OCTOBER) && row.investment() != null)
                .map(MonthlyProgress::investment)
                .reduce(Money.ZERO, Money::plus);
        Money wanted = Money.ofYuan("45678.90");
        Review review = review(
                IncomingKind.PROGRESS, "项目名称|社区|本月进展|年内累计完成投资（元）\n" + WENCHANG + "|文昌社区|继续施工。|" + earlier.plus(wanted));
        intake.apply(review);
        assertThat(month(named(WENCHANG), OCTOBER)).isEqualTo(wanted);
    }

    @Test
    void warnsWhereACumulativeFallsBehindTheMonthsBefore() {
        ReviewRow row =
                only(review(IncomingKind.PROGRESS, "项目名称|社区|本月进展|年内累计完成投资（元）\n" + WENCHANG + "|文昌社区|结算核减。|0.5万元"));
        assertThat(row.verdict()).isEqualTo(Verdict.UPDATE);
        assertThat(kinds(row.warnings())).contains(Remark.Kind.REVERSAL);
    }

    @Test
    void takesNamesThatDifferInANumberForDifferentThings() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限
                健身步道（一期）|文昌社区|环境整治|城市管理办|年底前
                健身步道（二期）|文昌社区|环境整治|城市管理办|年底前
                """);
        intake.apply(review);
        assertThat(only(review(IncomingKind.PROJECTS, "项目名称|社区|类别|牵头单位|完成时限\n健身步道（三期）|文昌社区|环境整治|城市管理办|年底前"))
                        .verdict())
                .isEqualTo(Verdict.NEW);
    }

    @Test
    void beginsTheLogOfAnItemFromItsDatesAndGoesOnWithItLater() {
        intake.apply(review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限|实际开工|状态
                新的凉亭|文昌社区|环境整治|城市管理办|年底前|2021.3.8|正在实施
                """));
        assertThat(Course.latest(named("新的凉亭").moves()).status()).isEqualTo(Status.UNDERWAY);
        Review later = review(IncomingKind.PROJECTS, """
                项目名称|社区|状态|办结日期
                新的凉亭|文昌社区|已办结|2021年9月30日
                """);
        assertThat(only(later).verdict()).as(only(later).toString()).isEqualTo(Verdict.UPDATE);
        intake.apply(later);
        Course course = Course.latest(named("新的凉亭").moves());
        assertThat(course.startedOn()).isEqualTo(LocalDate.of(2021, 3, 8));
        assertThat(course.doneOn()).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(services.projects().check(named("新的凉亭")).stream().filter(one -> one.isError()))
                .isEmpty();
        assertThat(kinds(only(review(IncomingKind.PROJECTS, "项目名称|社区|类别|状态\n别的凉亭甲|文昌社区|环境整治|已办结"))
                        .errors()))
                .as("a status that its dates cannot support")
                .isNotEmpty();
    }

    @Test
    void keepsTheWordingOfAnEstimateAsANote() {
        intake.apply(review(IncomingKind.PROJECTS, "项目名称|社区|类别|牵头单位|完成时限|总投资（万元）\n新的凉亭|文昌社区|环境整治|城市管理办|年底前|约260万元"));
        assertThat(named("新的凉亭").papers().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("导入原文：计划总投资“约260万元”"));
    }

    @Test
    void neverBooksOnAParentWhatItsSubItemsCarry() {
        Dossier parent = WorkFixture.item(services, "SF-AJ-2021-001");
        assertThat(services.session().ledger().subItems(parent.id())).isNotEmpty();
        Review review = review(
                IncomingKind.PROGRESS,
                "项目编号|项目名称|社区|本月进展|累计完成投资（万元）|形象进度\n%s|%s|安居社区|收尾。|1229.94|99%%"
                        .formatted(parent.project().code(), parent.project().name()));
        assertThat(kinds(only(review).warnings())).contains(Remark.Kind.NOTE);
        intake.apply(review);
        MonthlyProgress row = WorkFixture.item(services, "SF-AJ-2021-001").months().stream()
                .filter(one -> one.month().equals(OCTOBER))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).isEqualTo("收尾。");
        assertThat(row.investment()).isNull();
        assertThat(row.physicalProgress()).isNull();
    }

    @Test
    void doubtsACodeBesideAnotherItemsName() {
        Dossier slipped = WorkFixture.item(services, "SF-WC-2021-002");
        String text = "项目编号|项目名称|社区|备注\nSF-WC-2021-002|湖滨口袋公园建设|东湖社区|x";
        assertThat(kinds(only(review(IncomingKind.PROJECTS, text)).errors())).contains(Remark.Kind.DOUBTFUL_MATCH);
        IncomingTable table = table(text);
        IntakePlan plan = intake.plan(table, IncomingKind.PROJECTS).at(2021, null);
        assertThat(only(review(table, plan.with(1, new Choice.Item(slipped.id()))))
                        .verdict())
                .isEqualTo(Verdict.UPDATE);
        assertThat(only(review(IncomingKind.PROJECTS, "项目编号|项目名称|社区\nsf-wc-2021-002|电动自行车集中充电停车棚建设（二次）|文昌社区"))
                        .changes())
                .extracting(ReviewRow.Change::label)
                .as("a code never changes")
                .doesNotContain("编号");
    }

    @Test
    void takesOnlyParentsThatAreThereAndStandAtTheTop() {
        Review review = review(IncomingKind.PROJECTS, """
                项目编号|上级项目编号|项目名称|社区|类别|牵头单位|完成时限
                SF-WC-2021-901|SF-WC-2021-901|甲的凉亭|文昌社区|环境整治|城市管理办|年底前
                SF-WC-2021-902|SF-WC-2021-999|乙的凉亭|文昌社区|环境整治|城市管理办|年底前
                SF-WC-2021-903||丙的凉亭|文昌社区|环境整治|城市管理办|年底前
                SF-WC-2021-903-1|SF-WC-2021-903|丙的凉亭南侧座椅|文昌社区|环境整治|城市管理办|年底前
                SF-WC-2021-903-2|SF-WC-2021-903-1|丙的凉亭北侧栏杆|文昌社区|环境整治|城市管理办|年底前
                """);
        assertThat(review.parts().get(0).rows())
                .extracting(ReviewRow::verdict)
                .containsExactly(Verdict.ERROR, Verdict.ERROR, Verdict.NEW, Verdict.NEW, Verdict.ERROR);
        intake.apply(review);
        Dossier parent = named("丙的凉亭");
        assertThat(services.session().ledger().subItems(parent.id())).hasSize(1);
    }

    @Test
    void leavesCancelledItemsAndPutOffDeadlinesToTheirOwnPage() {
        Dossier cancelled = services.session().ledger().items().stream()
                .filter(one -> Course.latest(one.moves()).status() == Status.CANCELLED)
                .findFirst()
                .orElseThrow();
        ReviewRow row = only(review(
                IncomingKind.PROJECTS,
                "项目编号|项目名称|状态|实际开工\n%s|%s|实施中|2021-10-12"
                        .formatted(
                                cancelled.project().code(), cancelled.project().name())));
        assertThat(kinds(row.errors())).contains(Remark.Kind.STATUS);
        Dossier putOff = services.session().ledger().items().stream()
                .filter(one -> one.adjustments().stream()
                        .anyMatch(adjustment -> adjustment.target() == AdjustmentTarget.DEADLINE))
                .findFirst()
                .orElseThrow();
        assertThat(only(review(
                                IncomingKind.PROJECTS,
                                "项目编号|项目名称|完成时限\n%s|%s|2021-12-30"
                                        .formatted(
                                                putOff.project().code(),
                                                putOff.project().name())))
                        .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void guessesOneUnitForAWholeColumn() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|投资额（元）|本年度计划投资
                甲的凉亭|文昌社区|1200000|1200000
                乙的凉亭|文昌社区|5000|5000
                丙的凉亭|文昌社区|35|35
                """);
        assertThat(review.parts().get(0).rows())
                .allSatisfy(row -> assertThat(row.values().get(IncomingField.PLANNED_YEAR))
                        .isEqualTo(row.values().get(IncomingField.PLANNED_TOTAL)));
    }

    @Test
    void makesANewCodeWhereTheFilesIsNoneOfTheProgram() {
        intake.apply(review(IncomingKind.PROJECTS, "项目编号|项目名称|社区|类别|牵头单位|完成时限\n乱写的编号|甲的凉亭|文昌社区|环境整治|城市管理办|年底前"));
        assertThat(named("甲的凉亭").project().code()).startsWith("SF-WC-2021-");
    }

    private static List<String> notes(ReviewRow row) {
        return row.remarks().stream().map(at -> at.remark().sentence()).toList();
    }

    @Test
    void fillsInTheCommunityAndTheCategoryOfTheGroup() {
        Review review = review(IncomingKind.PROJECTS, """
                序号|项目名称|总投资（万元）|牵头单位|完成时限
                一、基础设施类||||
                （一）春晓社区||||
                1|甲的凉亭|3|城市管理办|年底前
                （二）文昌社区（1项）||||
                2|乙的凉亭|3|城市管理办|年底前
                二、谁也不知道的类||||
                3|丙的凉亭|3|城市管理办|年底前
                """);
        List<ReviewRow> rows = review.parts().get(0).rows();
        assertThat(rows).extracting(ReviewRow::verdict).containsExactly(Verdict.NEW, Verdict.NEW, Verdict.ERROR);
        assertThat(notes(rows.get(0))).anyMatch(note -> note.contains("春晓社区")).anyMatch(note -> note.contains("基础设施类"));
        intake.apply(review);
        assertThat(named("甲的凉亭").project().code()).startsWith("SF-CX-");
        assertThat(named("乙的凉亭").project().code()).startsWith("SF-WC-");
        Long category = named("乙的凉亭").project().basics().categoryId();
        assertThat(services.session().ledger().office().values())
                .filteredOn(value -> category != null && value.id() == category)
                .extracting(value -> value.name())
                .containsExactly("基础设施");
    }

    @Test
    void prefersTheCellToTheGroupAndTheGroupToWhoReports() {
        Review review = review(IncomingKind.PROJECTS, """
                春晓社区实事项目计划表||||
                序号|项目名称|社区|类别|完成时限
                1|甲的凉亭|||年底前
                一、东湖社区||||
                2|乙的凉亭|||年底前
                3|丙的凉亭|文昌社区|环境整治|年底前
                """);
        intake.apply(review);
        assertThat(named("甲的凉亭").project().code()).startsWith("SF-CX-");
        assertThat(named("乙的凉亭").project().code()).startsWith("SF-DH-");
        assertThat(named("丙的凉亭").project().code()).startsWith("SF-WC-");
        assertThat(notes(review.parts().get(0).rows().get(2))).noneMatch(note -> note.contains("分组行"));
    }

    @Test
    void readsDittoMarksAsTheValueAbove() {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限
                甲的凉亭|文昌社区|环境整治|城市管理办|年底前
                乙的凉亭|同上|〃|″|年底前
                丙的凉亭|同上行|||年底前
                丁的凉亭||||年底前
                """);
        List<ReviewRow> rows = review.parts().get(0).rows();
        assertThat(rows)
                .extracting(ReviewRow::verdict)
                .containsExactly(Verdict.NEW, Verdict.NEW, Verdict.NEW, Verdict.ERROR);
        assertThat(rows.get(1).values())
                .containsEntry(IncomingField.COMMUNITY, "文昌社区")
                .containsEntry(IncomingField.CATEGORY, "环境整治")
                .containsEntry(IncomingField.LEAD_DEPARTMENT, "城市管理办");
        assertThat(rows.get(2).values()).doesNotContainKey(IncomingField.CATEGORY);
    }

    @Test
    void takesTheOpeningBalanceForWhatWasInvestedBefore() {
        ReviewRow row = only(review(IncomingKind.PROJECTS, """
                项目名称|社区|总投资（元）|期初完成投资（元）|完成时限
                甲的凉亭|文昌社区|50000|20000|年底前
                """));
        assertThat(row.values())
                .containsKey(IncomingField.INVESTED_BEFORE)
                .doesNotContainKey(IncomingField.INVESTED_CUMULATIVE);
    }

    @Test
    void saysOnceThatSomethingFarBelowIsLeftOut() {
        IncomingTable found = table("项目名称|社区|完成时限\n甲的凉亭|文昌社区|年底前\n乙的凉亭|文昌社区|年底前");
        RawSheet.Builder again = new RawSheet.Builder("").leaveOut(1_048_575);
        for (int row = 0; row < found.sheet().rows(); row++) {
            again.row(row);
            for (int column = 0; column < found.sheet().width(row); column++) {
                again.cell(column, found.sheet().cell(row, column));
            }
        }
        IncomingTable table = new IncomingTable(null, FoundTable.alone(again.build(), found.shape()));
        Review review = review(table, intake.plan(table, IncomingKind.PROJECTS).at(2021, OCTOBER));
        List<ReviewRow> rows = review.parts().get(0).rows();
        assertThat(notes(rows.get(0))).anyMatch(note -> note.contains("第 1048576 行"));
        assertThat(notes(rows.get(1))).noneMatch(note -> note.contains("1048576"));
    }

    @Test
    void leavesTheOtherCommunitiesWhereOnlyTheMainOneIsNamed() {
        Dossier several = services.session().ledger().items().stream()
                .filter(one -> one.linked(LinkRole.COMMUNITY).size() > 1)
                .findFirst()
                .orElseThrow();
        String main = services.session()
                .ledger()
                .office()
                .communityName(several.project().basics().communityId());
        ReviewRow row = only(review(
                IncomingKind.PROJECTS,
                "项目编号|项目名称|主要社区\n%s|%s|%s"
                        .formatted(several.project().code(), several.project().name(), main)));
        assertThat(row.verdict()).as(row.toString()).isEqualTo(Verdict.SAME);
    }

    @Test
    void showsTheWordingOfItsOwnColumn() {
        assertThat(only(review(IncomingKind.PROJECTS, "项目名称|社区|完成时限|时限表述\n甲的凉亭|文昌社区|2021-01-31|1月底前"))
                        .values())
                .containsEntry(IncomingField.DEADLINE, "2021-01-31")
                .containsEntry(IncomingField.DEADLINE_WORDING, "1月底前");
    }

    @Test
    void readsAColumnOfFractionsAsAWhole() {
        Review review = review(IncomingKind.PROGRESS, """
                项目名称|社区|本月进展|形象进度
                电动自行车集中充电停车棚建设|文昌社区|完工。|1
                既有住宅加装电梯|文昌社区|继续。|0.42
                """);
        assertThat(review.parts().get(0).rows())
                .extracting(row -> row.values().get(IncomingField.PHYSICAL_PROGRESS))
                .containsExactly("100", "42");
    }

    @Test
    void joinsSeveralColumnsOfRemarks() {
        assertThat(only(review(IncomingKind.PROJECTS, "项目名称|社区|备注|说明\n甲的凉亭|文昌社区|甲|乙"))
                        .values())
                .containsEntry(IncomingField.REMARK, "甲；说明：乙");
    }

    @Test
    void saysThatAPausedItemStaysPaused() {
        Dossier paused = services.session().ledger().items().stream()
                .filter(one -> Course.latest(one.moves()).status() == Status.PAUSED)
                .findFirst()
                .orElseThrow();
        ReviewRow row = only(review(
                IncomingKind.PROJECTS,
                "项目编号|项目名称|状态|实际开工\n%s|%s|实施中|%s"
                        .formatted(
                                paused.project().code(),
                                paused.project().name(),
                                Course.latest(paused.moves()).startedOn())));
        assertThat(row.warnings().toString()).contains("暂停着");
    }

    @Test
    void takesWhatAReturnSaysOfTheState() {
        intake.apply(review(IncomingKind.PROGRESS, """
                项目名称|社区|本月进展|形象进度（%）|状态|完工日期
                电动自行车集中充电停车棚建设|文昌社区|全部建成。|100|已完工|2021-10-28
                """));
        Course course = Course.latest(named(WENCHANG).moves());
        assertThat(course.status()).isEqualTo(Status.BUILT);
        assertThat(course.builtOn()).isEqualTo(LocalDate.of(2021, 10, 28));
    }

    @Test
    void keepsTheRemarkOfAReturnAsANote() {
        String text = "项目名称|社区|本月进展|备注\n" + WENCHANG + "|文昌社区|继续。|下月请现场看";
        intake.apply(review(IncomingKind.PROGRESS, text));
        assertThat(named(WENCHANG).papers().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("2021年10月填报备注：下月请现场看"));
        assertThat(only(review(IncomingKind.PROGRESS, text)).verdict()).isEqualTo(Verdict.SAME);
    }
}
