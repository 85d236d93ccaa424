package cn.banshi.work.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Status;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakeProgress;
import cn.banshi.work.intake.Review;
import cn.banshi.work.project.MoveRequest;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.LockedMonthException;
import cn.banshi.work.session.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample office with October locked. */
class LockGuardTest {
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);
    private static final LocalDate IN_OCTOBER = LocalDate.of(2021, 10, 20);
    private static final LocalDate IN_NOVEMBER = LocalDate.of(2021, 11, 20);
    private static final String OPEN_ITEM = "SF-LY-2021-002-1";
    private static final String REASON = "社区补报";

    @TempDir
    Path base;

    private Services services;
    private Edition edition;

    @BeforeEach
    void lockOctober() {
        services = WorkFixture.sample(base.resolve("ledger"));
        edition = services.editions().lock(OCTOBER, List.of("R01"), true);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private Dossier item(String code) {
        return WorkFixture.item(services, code);
    }

    private MonthlyProgress other(YearMonth month) {
        MonthlyProgress row = services.months().row(item(OPEN_ITEM).id(), month);
        return RowCopy.with(row, "investment", Money.ofYuan("12345.00"));
    }

    /** Refused without a reason, leaving everything as it was; goes through with one, which is kept. */
    private void needsReason(ThrowingCallable write) {
        Ledger before = services.session().ledger();
        assertThatThrownBy(write).isInstanceOfSatisfying(LockedMonthException.class, e -> {
            assertThat(e.months()).containsExactly(OCTOBER);
            assertThat(e.sentence()).isEqualTo("2021年10月已报送，改动记入调整说明。请写明原因");
        });
        assertThat(services.session().ledger()).isSameAs(before);

        services.session().explain(OCTOBER, REASON);
        assertThatCode(write).doesNotThrowAnyException();

        assertThat(services.session().ledger()).isNotSameAs(before);
        assertThat(services.editions().laterChanges(edition))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.reason()).isEqualTo(REASON));
        assertThat(services.backups().check().findings()).isEmpty();
    }

    private void isFree(ThrowingCallable write) {
        assertThatCode(write).doesNotThrowAnyException();
        assertThat(services.editions().laterChanges(edition)).isEmpty();
    }

    @Test
    void asksForAReasonBeforeACellOfTheLockedMonthIsSaved() {
        needsReason(() -> services.months().save(other(OCTOBER)));
        assertThat(services.editions().laterChanges(edition)).singleElement().satisfies(change -> {
            assertThat(change.change().field()).isEqualTo("月进展（2021年10月）：本月完成投资");
            assertThat(change.change().before()).contains("32");
            assertThat(change.change().after()).contains("1.2345");
            assertThat(change.by().author().person())
                    .isEqualTo(services.session().author().person());
        });
    }

    @Test
    void asksForAReasonBeforeAnEarlierMonthIsSaved() {
        needsReason(() -> services.months().save(other(YearMonth.of(2021, 9))));
    }

    @Test
    void asksForAReasonBeforeABlockOfCellsIsSaved() {
        needsReason(() -> services.months().saveAll(OCTOBER, List.of(other(OCTOBER))));
    }

    @Test
    void leavesTheNextMonthFree() {
        isFree(() -> services.months().save(other(NOVEMBER)));
    }

    @Test
    void asksForAReasonBeforeThePageOfAnItemIsSaved() {
        needsReason(() -> {
            Dossier dossier = item(OPEN_ITEM);
            List<MonthlyProgress> months = new ArrayList<>(dossier.months());
            months.replaceAll(row -> row.month().equals(OCTOBER) ? RowCopy.with(row, "text", "改过") : row);
            services.projects().save(dossier, RowCopy.with(dossier, "months", months));
        });
    }

    @Test
    void asksForAReasonBeforeTheOpeningBalanceOfAReportedItemIsChanged() {
        Dossier dossier = item("SF-CX-2020-001");
        Budget budget = dossier.project().budget();
        needsReason(() -> services.projects()
                .save(
                        dossier,
                        RowCopy.with(
                                dossier,
                                "project",
                                RowCopy.with(
                                        dossier.project(),
                                        "budget",
                                        RowCopy.with(budget, "openingBalance", Money.ofYuan("192000.00"))))));
        assertThat(services.editions().laterChanges(edition))
                .extracting(change -> change.change().field())
                .containsExactly("期初完成投资");
    }

    @Test
    void asksForAReasonBeforeALightIsSetByHandForTheLockedTime() {
        needsReason(() -> light(LocalDate.of(2021, 10, 1), NOVEMBER));
        assertThat(services.editions().laterChanges(edition))
                .extracting(change -> change.change().after())
                .contains("督查要求");
    }

    @Test
    void leavesLaterLightsAndALaterEndOfOneFree() {
        isFree(() -> light(IN_NOVEMBER, NOVEMBER));
        services.session().explain(OCTOBER, REASON);
        light(LocalDate.of(2021, 10, 1), NOVEMBER);
        services.close();
        services = Services.of(LedgerSession.open(base.resolve("ledger"), null));
        Dossier dossier = item("SF-DH-2021-004");
        List<ManualLight> longer = dossier.manualLights().stream()
                .map(one -> RowCopy.with(one, "until", YearMonth.of(2021, 12)))
                .toList();
        assertThatCode(() -> services.projects().save(dossier, RowCopy.with(dossier, "manualLights", longer)))
                .doesNotThrowAnyException();
    }

    private void light(LocalDate since, YearMonth until) {
        Dossier dossier = item("SF-DH-2021-004");
        List<ManualLight> lights = new ArrayList<>(dossier.manualLights());
        lights.add(new ManualLight(0, 0, dossier.id(), Light.LATE, since, until, "督查要求"));
        services.projects().save(dossier, RowCopy.with(dossier, "manualLights", lights));
    }

    @Test
    void keepsTheDaysOfReportedMonths() {
        Office office = services.session().ledger().office().office();
        services.session().explain(OCTOBER, REASON);
        assertThatThrownBy(() -> services.basics().save(RowCopy.with(office, "cutoffDay", 25)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("2021年10月已经报送，统计截止日不能再改")
                .hasMessageContaining("请从下一年度起另建一份台账");
        assertThat(services.session().ledger().office().office()).isEqualTo(office);
        isFree(() -> services.basics().save(RowCopy.with(office, "phone", "0000-0000")));
    }

    @Test
    void doesNotUndoAChangeOfTheDaysMadeBeforeTheLock() {
        services.close();
        services = WorkFixture.sample(base.resolve("second"));
        Office office = services.session().ledger().office().office();
        services.basics().save(RowCopy.with(office, "cutoffDay", 25));
        services.editions().lock(OCTOBER, List.of("R01"), true);
        services.session().explain(OCTOBER, REASON);
        assertThatThrownBy(() -> services.history().undo()).hasMessageContaining("统计截止日不能再改");
        assertThat(services.session().ledger().office().office().cutoffDay()).isEqualTo(25);
    }

    @Test
    void leavesFieldsWithoutADateFree() {
        isFree(() -> {
            Dossier dossier = item(OPEN_ITEM);
            services.projects()
                    .save(dossier, RowCopy.with(dossier, "project", RowCopy.with(dossier.project(), "remark", "改过")));
        });
    }

    @Test
    void asksForAReasonBeforeAPaymentOfTheLockedMonthIsEntered() {
        long source = services.session()
                .ledger()
                .office()
                .values(DictionaryKind.FUNDING_SOURCE)
                .get(0)
                .id();
        isFree(() -> pay(NOVEMBER, source));
        needsReason(() -> pay(OCTOBER, source));
    }

    private void pay(YearMonth month, long source) {
        Dossier dossier = item(OPEN_ITEM);
        List<Payment> payments = new ArrayList<>(dossier.payments());
        payments.add(new Payment(0, 0, dossier.id(), month, source, Money.ofYuan("100.00")));
        services.projects().save(dossier, RowCopy.with(dossier, "payments", payments));
    }

    @Test
    void asksForAReasonBeforeItemsMoveWithinTheLockedTime() {
        Dossier dossier = services.session().ledger().items().stream()
                .filter(one -> one.moves().get(one.moves().size() - 1).to() == Status.UNDERWAY)
                .filter(one -> one.moves().get(one.moves().size() - 1).date().isBefore(IN_OCTOBER))
                .findFirst()
                .orElseThrow();
        List<Long> ids = List.of(dossier.id());
        needsReason(() -> services.projects().move(ids, new MoveRequest(Status.PAUSED, IN_OCTOBER, "田野", "", "等材料")));
    }

    @Test
    void leavesMovesAfterItFree() {
        List<Long> ids = List.of(services.session().ledger().items().stream()
                .filter(one -> one.moves().get(one.moves().size() - 1).to() == Status.UNDERWAY)
                .filter(one -> one.moves().get(one.moves().size() - 1).date().isBefore(IN_OCTOBER))
                .findFirst()
                .orElseThrow()
                .id());
        isFree(() -> services.projects().move(ids, new MoveRequest(Status.PAUSED, IN_NOVEMBER, "田野", "", "等材料")));
    }

    @Test
    void asksForAReasonBeforeAnAdjustmentIsDatedBack() {
        Dossier dossier = services.session().ledger().items().stream()
                .filter(one -> one.adjustments().isEmpty())
                .filter(one -> one.project().budget().plannedTotal() != null)
                .filter(one -> services.session().ledger().subItems(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        Adjustment more = new Adjustment(
                0,
                0,
                dossier.id(),
                IN_OCTOBER,
                AdjustmentTarget.PLANNED_TOTAL,
                null,
                null,
                null,
                null,
                Money.ofYuan("987654.00"),
                "增加内容",
                "办公会",
                "");
        isFree(() -> services.projects().adjust(dossier.id(), RowCopy.with(more, "date", IN_NOVEMBER)));
        services.history().undo();
        needsReason(() -> services.projects().adjust(dossier.id(), more));
    }

    @Test
    void asksForAReasonBeforeAnImportWritesIntoIt() {
        String name = item(OPEN_ITEM).project().name();
        IncomingTable table = services.intake()
                .pasted("项目名称\t本月进展\t本月完成投资（万元）\n" + name + "\t补报的进展\t1.50")
                .get(0);
        needsReason(() -> {
            Review review = services.intake()
                    .review(
                            List.of(table),
                            List.of(services.intake()
                                    .plan(table, IncomingKind.PROGRESS)
                                    .at(2021, OCTOBER)),
                            IntakeProgress.NONE);
            services.intake().apply(review);
        });
    }

    @Test
    void asksForAReasonBeforeAnUndoAndARedoTouchIt() {
        services.session().explain(OCTOBER, REASON);
        services.months().save(other(OCTOBER));
        services.close();
        services = Services.of(LedgerSession.open(base.resolve("ledger"), null));

        assertThatThrownBy(() -> services.history().undo()).isInstanceOf(LockedMonthException.class);
        long number = services.session().ledger().changeNumber();
        assertThatThrownBy(() -> services.history().undoTo(number)).isInstanceOf(LockedMonthException.class);
        assertThat(services.session().ledger().changeNumber()).isEqualTo(number);
        services.session().explain(OCTOBER, "报错了");
        assertThat(services.history().undo()).isPresent();
        assertThat(services.editions().laterChanges(edition)).isEmpty();

        assertThat(services.history().redo()).isPresent();
        assertThat(services.editions().laterChanges(edition))
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo(REASON));
        assertThat(services.backups().check().findings()).isEmpty();
    }

    @Test
    void listsTheUndoOfAChangeThatWasMadeBeforeTheLock() {
        services.session().explain(OCTOBER, "先锁");
        services.close();
        services = WorkFixture.sample(base.resolve("second"));
        services.months().save(other(OCTOBER));
        edition = services.editions().lock(OCTOBER, List.of("R01"), true);

        assertThatThrownBy(() -> services.history().undo()).isInstanceOf(LockedMonthException.class);
        services.session().explain(OCTOBER, REASON);
        services.history().undo();

        assertThat(services.editions().laterChanges(edition)).hasSize(1);
        services.history().redo();
        assertThat(services.editions().laterChanges(edition)).isEmpty();
    }

    @Test
    void asksForAReasonBeforeAnItemIsDatedBackIntoIt() {
        Dossier late = services.projects().create(WorkFixture.form(services, "补录的项目"));
        needsReason(() -> services.projects()
                .save(
                        late,
                        RowCopy.with(late, "moves", List.of(late.moves().get(0).withDate(IN_OCTOBER)))));
    }

    @Test
    void leavesANewItemOfTodayFree() {
        isFree(() -> services.projects().create(WorkFixture.form(services, "新的一项")));
    }

    @Test
    void neverRemovesAnItemThatWasReported() {
        services.session().explain(OCTOBER, REASON);
        Dossier dossier = services.session().ledger().items().get(0);
        assertThatThrownBy(() -> services.projects().recycle(List.of(dossier.id())))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("在2021年10月报送的报表里，不能删除")
                .hasMessageContaining("请改为取消");
        assertThat(services.session().ledger().recycled()).isEmpty();
    }

    @Test
    void doesNotUndoTheCreationOfAnItemThatWasReported() {
        services.projects().create(WorkFixture.form(services, "新的一项"));
        services.editions().lock(NOVEMBER, List.of("R01"), true);
        services.session().explain(NOVEMBER, REASON);
        assertThatThrownBy(() -> services.history().undo()).hasMessageContaining("在2021年11月报送的报表里，不能删除");
    }

    @Test
    void asksForAReasonBeforeSourcesOfPaymentsAreMerged() {
        List<DictionaryValue> sources = services.session().ledger().office().values(DictionaryKind.FUNDING_SOURCE);
        DictionaryValue paid = sources.stream()
                .filter(source -> services.session().ledger().all().stream()
                        .flatMap(one -> one.payments().stream())
                        .anyMatch(one ->
                                one.sourceId() == source.id() && !one.month().isAfter(OCTOBER)))
                .findFirst()
                .orElseThrow();
        DictionaryValue into = sources.stream()
                .filter(one -> one.id() != paid.id())
                .findFirst()
                .orElseThrow();
        needsReason(() -> services.basics().merge(paid, into));
        assertThat(services.editions().laterChanges(edition))
                .extracting(LaterChange::change)
                .noneMatch(line -> (line.before() + line.after()).contains("已删除"))
                .anyMatch(line ->
                        line.before().equals(paid.name()) && line.after().equals(into.name()))
                .extracting(line -> line.projectId() + line.field().replaceAll("（.*", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesBasicsWithoutDatedFactsFree() {
        Department department =
                services.session().ledger().office().departments().get(0);
        isFree(() -> services.basics().save(RowCopy.with(department, "name", "新名称办")));
    }

    @Test
    void removesAnItemThatCameAfterTheEdition() {
        Dossier late = services.projects().create(WorkFixture.form(services, "新的一项"));
        isFree(() -> services.projects().recycle(List.of(late.id())));
    }

    @Test
    void asksOncePerMonthAndSitting() {
        services.session().explain(OCTOBER, REASON);
        services.months().save(other(OCTOBER));
        assertThatCode(() -> services.months().save(other(YearMonth.of(2021, 9))))
                .doesNotThrowAnyException();
        services.close();
        services = Services.of(LedgerSession.open(base.resolve("ledger"), null));
        MonthlyProgress row = RowCopy.with(other(OCTOBER), "investment", Money.ofYuan("1.00"));
        assertThatThrownBy(() -> services.months().save(row)).isInstanceOf(LockedMonthException.class);
    }

    @Test
    void takesNoBlankReason() {
        assertThatThrownBy(() -> services.session().explain(OCTOBER, " \t")).isInstanceOf(Refused.class);
    }

    @Test
    void namesTheMonthsThatAreTouchedApart() {
        services.editions().lock(NOVEMBER, List.of("R01"), true);
        assertThatThrownBy(() -> services.months().save(other(NOVEMBER)))
                .isInstanceOfSatisfying(
                        LockedMonthException.class, e -> assertThat(e.months()).containsExactly(NOVEMBER));
        assertThatThrownBy(() -> services.months().save(other(OCTOBER)))
                .isInstanceOfSatisfying(
                        LockedMonthException.class, e -> assertThat(e.months()).containsExactly(OCTOBER));
    }

    @Test
    void doesNotTakeTheLockBack() {
        long lock = services.session().ledger().changeNumber();
        ChangeSet set = services.session().store().journal().find(lock).orElseThrow();
        assertThat(set.title()).isEqualTo("锁定 2021年10月，存 1 张报表");
        assertThat(services.history().check(lock))
                .isInstanceOfSatisfying(
                        UndoCheck.Blocked.class,
                        blocked -> assertThat(blocked.sentence()).startsWith("已报送的月份不能解锁，报送版本也不能撤回"));
        assertThatThrownBy(() -> services.history().undoOne(lock)).hasMessageContaining("不能解锁");
        assertThat(services.history().nextUndo()).map(ChangeSet::number).isNotEqualTo(java.util.Optional.of(lock));
    }
}
