package cn.banshi.ui.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.SampleFolder;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthModelTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);
    private static final String LONG_RUNNING = "SF-DH-2021-004";
    private static final String SHEDS = "SF-WC-2021-002";

    @TempDir
    private Path folder;

    private Services services;
    private Desk desk;
    private InlineTaskRunner tasks;
    private MonthModel model;

    @BeforeEach
    void open() {
        SampleFolder.copyTo(folder);
        services = Services.of(LedgerSession.open(folder, null));
        openModel();
    }

    private void openModel() {
        desk = new Desk(services.session());
        services.session().onChange(desk::take);
        tasks = new InlineTaskRunner();
        model = new MonthModel(services, desk, tasks);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private MonthRow row(String code) {
        return model.lines().all().stream()
                .filter(row -> row.view().project().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private MonthlyProgress stored(String code) {
        Dossier dossier = services.session().ledger().all().stream()
                .filter(one -> one.project().code().equals(code))
                .findFirst()
                .orElseThrow();
        return dossier.months().stream()
                .filter(one -> one.month().equals(NOVEMBER))
                .findFirst()
                .orElse(MonthlyProgress.empty(dossier.id(), NOVEMBER));
    }

    private MonthSums sums() {
        return Objects.requireNonNull(model.sumsProperty().get());
    }

    @Test
    void showsTheMonthOfTodayWithItsCounts() {
        assertThat(model.month()).isEqualTo(NOVEMBER);
        assertThat(sums().due()).isEqualTo(16);
        assertThat(sums().filled()).isEqualTo(15);
        assertThat(sums().doneInMonth()).isEqualTo(3);
        assertThat(sums().open()).isEqualTo(13);
        assertThat(sums().figures().overall().investedInPeriod()).isEqualTo(Money.ofYuan("1456500.00"));
    }

    @Test
    void putsSubItemsBelowTheirParentWithoutCountingThem() {
        int parent = model.lines().indexOf(row("SF-LY-2021-002").id());
        assertThat(model.rows().get(parent + 1).row().sub()).isTrue();
        assertThat(row("SF-LY-2021-002").summed(MonthField.PROGRESS)).isTrue();
        assertThat(row("SF-LY-2021-002").summed(MonthField.INVESTMENT)).isTrue();
    }

    @Test
    void savesACellAtOnceAndCountsIt() {
        model.commit(row(LONG_RUNNING), MonthField.TEXT, "延时服务至20:00");
        assertThat(stored(LONG_RUNNING).text()).isEqualTo("延时服务至20:00");
        assertThat(sums().filled()).isEqualTo(16);
        assertThat(model.lines().nextUnfilled(0)).isEqualTo(-1);
    }

    @Test
    void takesAmountsInTheWaysTheyAreWritten() {
        model.commit(row(SHEDS), MonthField.INVESTMENT, "12530000元");
        assertThat(stored(SHEDS).investment()).isEqualTo(Money.ofYuan("12530000.00"));
        model.commit(row(SHEDS), MonthField.INVESTMENT, "3.6");
        assertThat(stored(SHEDS).investment()).isEqualTo(Money.ofYuan("36000.00"));
        assertThat(row(SHEDS).typed(MonthField.INVESTMENT)).isEqualTo("3.60");
    }

    @Test
    void takesFullWidthProgressWithAPercentSign() {
        model.commit(row(SHEDS), MonthField.PROGRESS, "８５.５％");
        assertThat(stored(SHEDS).physicalProgress()).isEqualTo(Percent.of("85.5"));
    }

    @Test
    void keepsWhatItCannotReadAndSaysWhy() {
        MonthlyProgress before = stored(SHEDS);
        model.commit(row(SHEDS), MonthField.PROGRESS, "快了");
        assertThat(stored(SHEDS)).isEqualTo(before);
        assertThat(row(SHEDS).typed(MonthField.PROGRESS)).isEqualTo("快了");
        assertThat(model.lines().refusals()).isEqualTo(1);
        openModel();
        assertThat(row(SHEDS).typed(MonthField.PROGRESS))
                .as("after the next start")
                .isEqualTo("快了");
        model.commit(row(SHEDS), MonthField.PROGRESS, "83");
        assertThat(model.lines().refusals()).isZero();
        assertThat(stored(SHEDS).physicalProgress()).isEqualTo(Percent.of("83"));
    }

    @Test
    void refusesANegativeMonthWithoutATextAndKeepsIt() {
        model.commit(row(LONG_RUNNING), MonthField.INVESTMENT, "-5");
        assertThat(stored(LONG_RUNNING).investment()).isNull();
        assertThat(row(LONG_RUNNING).refused()).containsKey(MonthField.INVESTMENT);
    }

    @Test
    void overridesTheScheduleOnlyWithAReason() {
        model.override(row(SHEDS), false, "");
        assertThat(stored(SHEDS).onSchedule()).isNull();
        assertThat(tasks.troubles()).hasSize(1);
        model.override(row(SHEDS), false, "西区点位未定");
        assertThat(stored(SHEDS).onSchedule()).isFalse();
        assertThat(row(SHEDS).onSchedule()).isFalse();
        model.override(row(SHEDS), null, "");
        assertThat(stored(SHEDS).onSchedule()).isNull();
        assertThat(stored(SHEDS).overrideReason()).isEmpty();
    }

    @Test
    void copiesNothingWhereLastMonthSaysNothing() {
        model.copyLast(row(LONG_RUNNING));
        assertThat(stored(LONG_RUNNING).text()).isEmpty();
    }

    @Test
    void copiesLastMonthOnlyIntoEmptyCells() {
        String text = stored(SHEDS).text();
        model.commit(row(SHEDS), MonthField.TEXT, "");
        model.copyLast(row(SHEDS));
        assertThat(stored(SHEDS).text())
                .isNotEqualTo(text)
                .isEqualTo(Objects.requireNonNull(row(SHEDS).last()).text());
        assertThat(stored(SHEDS).investment()).as("money is never copied").isEqualTo(Money.ofYuan("36000.00"));
    }

    @Test
    void keepsALineInPlaceWhileItIsFilledUnderAFilter() {
        model.lines().segmentProperty().set(MonthSegment.UNFILLED);
        assertThat(model.rows())
                .extracting(line -> line.row().view().project().code())
                .contains(LONG_RUNNING);
        model.commit(row(LONG_RUNNING), MonthField.TEXT, "已填");
        assertThat(model.lines().indexOf(row(LONG_RUNNING).id())).isNotNegative();
        model.refresh();
        assertThat(model.lines().indexOf(row(LONG_RUNNING).id())).isNegative();
    }

    @Test
    void neverGoesBeyondTheMonthOfToday() {
        model.step(1);
        assertThat(model.month()).isEqualTo(NOVEMBER);
        model.step(-1);
        assertThat(model.month()).isEqualTo(YearMonth.of(2021, 10));
        assertThat(sums().figures().overall().investedInPeriod()).isEqualTo(Money.ofYuan("1621300.00"));
    }

    @Test
    void undoBringsTheCellBack() {
        String text = stored(SHEDS).text();
        model.commit(row(SHEDS), MonthField.TEXT, "改了");
        services.history().undo();
        assertThat(row(SHEDS).now().text()).isEqualTo(text);
    }

    @Test
    void warnsOfAnAmountBeyondThePlanAndSavesItAllTheSame() {
        model.commit(row(SHEDS), MonthField.INVESTMENT, "36000");
        assertThat(stored(SHEDS).investment()).isEqualTo(Money.ofYuan("360000000"));
        assertThat(row(SHEDS).warned()).containsKey(MonthField.INVESTMENT);
        model.commit(row(SHEDS), MonthField.INVESTMENT, "3.6");
        assertThat(row(SHEDS).warned()).isEmpty();
    }

    @Test
    void warnsOfAProgressThatFell() {
        model.commit(row(SHEDS), MonthField.PROGRESS, "50");
        assertThat(row(SHEDS).warned().get(MonthField.PROGRESS)).contains("低于以前的74%");
    }

    @Test
    void countsOffScheduleTheSameInTheFilterAndInTheSums() {
        MonthSums sums = Objects.requireNonNull(model.sumsProperty().get());
        model.lines().segmentProperty().set(MonthSegment.OFF_SCHEDULE);
        assertThat(model.rows().stream().filter(line -> !line.row().sub())).hasSize(sums.offSchedule());
        assertThat(sums.onSchedule() + sums.offSchedule() + sums.unfilled()).isEqualTo(sums.due());
    }
}
