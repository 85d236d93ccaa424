package cn.banshi.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Severity;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.Target;
import cn.banshi.work.sample.SampleOffice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final Ledger SAMPLE = SampleOffice.read();
    /** 实施中, 12月底前, 12万元, one community, no sub-items. */
    private static final Edit ITEM = Edit.of(SAMPLE, "SF-AJ-2021-006");

    private static final long ID = ITEM.dossier().id();

    private static ListAssert<String> errors(Edit edit) {
        return sentences(edit, Severity.ERROR);
    }

    private static ListAssert<String> warnings(Edit edit) {
        return sentences(edit, Severity.WARNING);
    }

    private static ListAssert<String> sentences(Edit edit, Severity severity) {
        return assertThat(ProjectChecks.check(edit.dossier(), SAMPLE, TODAY).stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.field().key() + ": " + finding.sentence())
                .toList());
    }

    @Test
    void findsNoErrorInTheSampleOfficeAndOnlyWhatIsOdd() {
        List<String> all = new ArrayList<>();
        for (Dossier dossier : SAMPLE.all()) {
            for (Finding finding : ProjectChecks.check(dossier, SAMPLE, TODAY)) {
                all.add(finding.severity() + " " + dossier.project().code() + " " + finding.field());
            }
        }
        assertThat(all)
                .containsExactlyInAnyOrder("WARNING SF-WC-2021-003 FUNDING_SOURCE", "WARNING SF-HS-2021-005 DEADLINE");
    }

    @Test
    void asksForTheFiveMustFillFields() {
        errors(ITEM.basics(" ", 0, null).lead(null).schedule(null, null, ""))
                .containsExactly(
                        "name: 请填写项目名称",
                        "community: 请选择主要社区",
                        "category: 请选择类别",
                        "leadDepartment: 请选择牵头单位",
                        "deadlineWording: 请填写时限表述，如“10月底前”；没有时限的填“长期坚持”");
        errors(ITEM.basics("x", 999_999, 999_999L)).hasSize(2);
    }

    @Test
    void refusesADeadlineBeforeThePlannedStart() {
        LocalDate day = LocalDate.of(2021, 12, 31);
        errors(ITEM.schedule(day, day, "12月底前")).isEmpty();
        errors(ITEM.schedule(day.plusDays(1), day, "12月底前"))
                .containsExactly("deadline: 完成时限（2021年12月31日）早于计划开工（2022年1月1日）。请改其中一个");
    }

    @Test
    void refusesYearsThatCannotBe() {
        errors(ITEM.schedule(LocalDate.of(221, 3, 1), null, "长期坚持")).containsExactly("plannedStart: 计划开工的年份221不对，请改正");
    }

    @Test
    void warnsWhereWordingAndDateDiffer() {
        LocalDate start = LocalDate.of(2021, 3, 1);
        warnings(ITEM.schedule(start, LocalDate.of(2021, 11, 5), "10月底前"))
                .containsExactly("deadline: “10月底前”指2021年10月31日，完成时限填的是2021年11月5日。请核对");
        warnings(ITEM.schedule(start, null, "10月底前")).containsExactly("deadline: “10月底前”指2021年10月31日，完成时限还没有填");
        warnings(ITEM.schedule(start, null, "尽快")).containsExactly("deadline: “尽快”没有具体日期。请填完成时限，否则不计应达进度");
        warnings(ITEM.schedule(start, null, "再说")).containsExactly("deadline: 没有看懂“再说”。请填完成时限，否则不计应达进度");
        warnings(ITEM.schedule(start, null, "长期坚持")).isEmpty();
    }

    @Test
    void refusesNegativeAmountsAndCounts() {
        errors(ITEM.money(MoneyKind.FUNDED, "-1")).containsExactly("plannedTotal: 计划总投资不能是负数，请改正");
        errors(ITEM.contract("-0.01")).containsExactly("contractAmount: 合同金额不能是负数，请改正");
        errors(ITEM.benefit(-1, null)).containsExactly("households: 受益户数不能是负数，请改正");
        errors(ITEM.fundings(List.of(funding("-1", null)))).containsExactly("applied: 申请不能是负数，请改正");
    }

    @Test
    void warnsOfAbsurdAmountsAndSlipsWithoutBlocking() {
        Edit slip = ITEM.money(MoneyKind.FUNDED, "1200000000").noFundings();
        errors(slip).isEmpty();
        warnings(slip).contains("plannedTotal: 计划总投资是120,000.00万元，超过10亿元。请检查是否把元填成了万元");
        Edit same = Edit.of(SAMPLE, "SF-JT-2021-002")
                .money(MoneyKind.FUNDED, "120000000")
                .noFundings();
        warnings(same).anyMatch(sentence -> sentence.startsWith("plannedTotal: 计划总投资12,000.00万元，同类项目一般在"));
    }

    @Test
    void refusesAmountsBeyondAThousandYi() {
        errors(ITEM.money(MoneyKind.FUNDED, "100000000000.00").noFundings()).isEmpty();
        errors(ITEM.money(MoneyKind.FUNDED, "100000000000.01").noFundings())
                .containsExactly("plannedTotal: 计划总投资是10,000,000.00万元，超过1000亿元，不能保存。请检查单位");
        Money most = Money.ofFen(Money.MAX_FEN);
        assertThat(most.plus(most).fen()).as("sums may be larger").isEqualTo(2 * Money.MAX_FEN);
    }

    @Test
    void warnsWhereAmountsDoNotFitTogether() {
        warnings(ITEM.contract("120000.01")).containsExactly("contractAmount: 合同金额12.00万元大于计划总投资12.00万元，请核对");
        warnings(ITEM.money(MoneyKind.UNFUNDED, "120000")).containsExactly("moneyKind: 选了不涉及资金，却有计划总投资12.00万元。请改其中一个");
        warnings(ITEM.fundings(List.of(funding("120000", null)))).isEmpty();
        warnings(ITEM.fundings(List.of(funding("120000", "110000"))).payments(List.of()))
                .containsExactly("fundingSource: 资金来源合计11.00万元，计划总投资12.00万元，相差10,000.00元。请改其中一处");
        warnings(ITEM.benefit(10, 9)).containsExactly("people: 受益人数9少于受益户数10。请检查是否填反");
    }

    @Test
    void refusesASourceWrittenTwice() {
        Funding one = funding("60000", null);
        errors(ITEM.fundings(List.of(one, one))).singleElement().asString().endsWith("写了两行，请合并成一行");
    }

    @Test
    void warnsWhereMoreIsPaidThanApproved() {
        Funding funding = funding("120000", "120000");
        Edit paid = ITEM.fundings(List.of(funding));
        warnings(paid.payments(List.of(payment(funding, "120000")))).isEmpty();
        warnings(paid.payments(List.of(payment(funding, "100000"), payment(funding, "20000.01"))))
                .singleElement()
                .asString()
                .contains("已支付12.00万元，超过批复12.00万元，请核对");
    }

    @Test
    void keepsTheOpeningBalanceBeforeTheFirstMonth() {
        Edit edit = ITEM.onlyMonth(YearMonth.of(2021, 3), "x", null, "100");
        errors(edit.opening("100", YearMonth.of(2021, 2))).isEmpty();
        errors(edit.opening("100", YearMonth.of(2021, 3)))
                .containsExactly("openingMonth: 期初截至2021年3月，而2021年3月已有本月完成投资，会重复计算。请改其中一个");
        warnings(edit.opening("100", null)).containsExactly("openingMonth: 填了期初完成投资，请填它截至哪个月");
    }

    @Test
    void asksForATextWithANegativeMonth() {
        YearMonth month = YearMonth.of(2021, 11);
        errors(ITEM.onlyMonth(month, " ", null, "-100"))
                .containsExactly("monthInvestment: 2021年11月完成投资是负数，请在本月进展里写明冲减原因");
        errors(ITEM.onlyMonth(month, "冲减多计部分", null, "-100")).isEmpty();
    }

    @Test
    void boundsTheProgressAndAsksForABuiltDateAtTheEnd() {
        YearMonth month = YearMonth.of(2021, 11);
        errors(ITEM.onlyMonth(month, "x", "100.01", null)).containsExactly("physicalProgress: 2021年11月形象进度请填0到100之间的数");
        errors(ITEM.onlyMonth(month, "x", "-0.01", null)).hasSize(1);
        warnings(ITEM.onlyMonth(month, "x", "99.99", null)).isEmpty();
        warnings(ITEM.onlyMonth(month, "x", "100", null)).containsExactly("builtOn: 形象进度已到100%，还没有完工日期。请登记已完工");
    }

    @Test
    void asksForTheReasonOfAnOverride() {
        MonthlyProgress row = new MonthlyProgress(
                0, 0, ID, YearMonth.of(2021, 11), "x", "", "", "", null, null, "", Boolean.TRUE, "");
        errors(ITEM.months(List.of(row))).containsExactly("overrideReason: 2021年11月改判了是否达序，请写改判理由");
        errors(ITEM.months(List.of(MonthlyProgress.empty(ID, row.month()), MonthlyProgress.empty(ID, row.month()))))
                .containsExactly("month: 2021年11月写了两行，请删去一行");
    }

    @Test
    void checksListYears() {
        ListYear entry = ITEM.dossier().listYears().get(0);
        errors(ITEM.listYears(List.of(entry, entry))).containsExactly("year: 2021年的清单写了两次，请删去一行");
        errors(ITEM.listYears(List.of(new ListYear(0, 0, ID, 99, "", "", "", null, null))))
                .contains("year: 清单年度“99”不对，请填四位年份，如 2021");
        String taken =
                Edit.of(SAMPLE, "SF-CX-2021-003").dossier().listYears().get(0).listNumber();
        warnings(ITEM.listYears(List.of(new ListYear(0, 0, ID, 2021, "", taken, "", null, null))))
                .containsExactly("listNumber: 2021年清单里已有序号" + taken + "，请改一个");
        warnings(ITEM.listYears(List.of(
                        new ListYear(0, 0, ID, 2021, "", "999", "", Money.ofYuan("120000.01"), TODAY.plusDays(1)))))
                .containsExactly(
                        "plannedYear: 2021年度计划投资12.00万元大于计划总投资12.00万元，请核对", "joinedOn: 列入日期2021年12月1日还没到，到那天才计入清单");
    }

    @Test
    void checksAdjustments() {
        errors(ITEM.adjustments(List.of(new Adjustment(
                        0,
                        0,
                        ID,
                        TODAY.plusDays(1),
                        AdjustmentTarget.DEADLINE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        "",
                        ""))))
                .containsExactly(
                        "adjustmentDate: 批准日期2021年12月1日还没到。请改为今天（2021年11月30日）或以前的日期",
                        "adjustmentReason: 请写明调整原因",
                        "adjustmentNew: 请填写调整后的完成时限");
        warnings(ITEM.adjustments(List.of(new Adjustment(
                        0,
                        0,
                        ID,
                        TODAY,
                        AdjustmentTarget.DEADLINE,
                        null,
                        null,
                        LocalDate.of(2022, 1, 31),
                        null,
                        null,
                        "x",
                        "",
                        ""))))
                .containsExactly("deadline: 最近一次延期到2022年1月31日，与完成时限不一致。再次改期请用“延期”");
        errors(ITEM.adjustments(List.of(new Adjustment(
                        0,
                        0,
                        ID,
                        TODAY,
                        AdjustmentTarget.PLANNED_YEAR,
                        null,
                        null,
                        null,
                        null,
                        Money.ZERO,
                        "x",
                        "",
                        ""))))
                .containsExactly("adjustmentYear: 请选择调整的是哪一年的年度计划投资");
    }

    @Test
    void checksTargetsAndManualLights() {
        errors(ITEM.targets(List.of(new Target(0, 0, ID, "", new BigDecimal("-1"), null, "盏", 1))))
                .containsExactly("targetName: 请填写目标名称，或删去这一行", "targetPlanned: 计划数量不能是负数，请改正");
        errors(ITEM.lights(List.of(new ManualLight(0, 0, ID, Light.LATE, TODAY, YearMonth.of(2021, 10), ""))))
                .containsExactly("lightReason: 手工亮灯要写明理由", "lightUntil: 亮灯截至月份早于开始日期，请改正");
    }

    @Test
    void refusesDoneDateBeforeStart() {
        Edit done = Edit.of(SAMPLE, "SF-CX-2021-002");
        errors(done.moves(LifeCycle.redate(done.dossier().moves(), Status.BUILT, LocalDate.of(2021, 7, 5))))
                .containsExactly("moveDate: 完工日期（2021年7月5日）早于开工日期（2021年7月6日）。请改其中一个");
    }

    @Test
    void warnsOfTheSameNameInTheSameCommunity() {
        Dossier other = Edit.of(SAMPLE, "SF-AJ-2021-003").dossier();
        warnings(ITEM.name(other.project().name())).containsExactly("name: 2021年清单里这个社区已有同名项目。请检查是否重复，或写明地点加以区别");
    }

    @Test
    void keepsSubItemsOnOneLevel() {
        Dossier sub = Edit.of(SAMPLE, "SF-LY-2021-001-1").dossier();
        Dossier parent = Edit.of(SAMPLE, "SF-LY-2021-001").dossier();
        assertThat(ProjectChecks.check(sub, SAMPLE, TODAY)).isEmpty();
        assertThat(ProjectChecks.check(under(parent, ID), SAMPLE, TODAY)).anyMatch(ProjectChecksTest::isParentError);
        assertThat(ProjectChecks.check(under(ITEM.dossier(), sub.id()), SAMPLE, TODAY))
                .anyMatch(ProjectChecksTest::isParentError);
    }

    private static boolean isParentError(Finding finding) {
        return finding.isError() && finding.field() == ProjectField.PARENT;
    }

    private static Dossier under(Dossier dossier, long parentId) {
        return Edit.under(dossier, parentId);
    }

    private static Funding funding(@Nullable String applied, @Nullable String approved) {
        long source =
                Edit.of(SAMPLE, "SF-CX-2021-003").dossier().fundings().get(0).sourceId();
        return new Funding(
                0,
                0,
                ID,
                source,
                applied == null ? null : Money.ofYuan(applied),
                approved == null ? null : Money.ofYuan(approved),
                1);
    }

    private static Payment payment(Funding funding, String yuan) {
        return new Payment(0, 0, ID, YearMonth.of(2021, 10), funding.sourceId(), Money.ofYuan(yuan));
    }
}
