package cn.banshi.work.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.history.HistoryFilter;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.Refused;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthWorkTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @TempDir
    private Path folder;

    private Services services;
    private Dossier item;

    @BeforeEach
    void open() {
        services = WorkFixture.empty(folder.resolve("ledger"));
        item = services.projects().create(WorkFixture.form(services, "路灯改造"));
    }

    @AfterEach
    void close() {
        services.close();
    }

    private MonthlyProgress row(String text) {
        return RowCopy.with(MonthlyProgress.empty(item.id(), NOVEMBER), "text", text);
    }

    @Test
    void savesEachCellAsOneChangeSetOfTheSameRow() {
        MonthlyProgress first = services.months().save(row("已安装30盏"));
        assertThat(first.id()).isPositive();
        MonthlyProgress second = services.months().save(RowCopy.with(first, "physicalProgress", Percent.of("60")));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(services.session().ledger().dossier(item.id()).months()).containsExactly(second);
        assertThat(services.history().list(HistoryFilter.newest(2)))
                .extracting(set -> set.title())
                .containsExactly("11月填报 路灯改造：形象进度", "11月填报 路灯改造：本月进展");
        services.history().undo();
        assertThat(services.session()
                        .ledger()
                        .dossier(item.id())
                        .months()
                        .get(0)
                        .physicalProgress())
                .isNull();
    }

    @Test
    void takesARowWithoutIdForTheStoredOneOfItsMonth() {
        MonthlyProgress first = services.months().save(row("甲"));
        MonthlyProgress again = services.months().save(row("乙"));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.text()).isEqualTo("乙");
    }

    @Test
    void writesNothingWhereNothingDiffers() {
        long before = services.session().ledger().changeNumber();
        services.months().save(MonthlyProgress.empty(item.id(), NOVEMBER));
        assertThat(services.session().ledger().changeNumber()).isEqualTo(before);
    }

    @Test
    void refusesBadValuesAndKeepsTheOldOnes() {
        MonthlyProgress stored = services.months().save(row("已安装30盏"));
        assertThatThrownBy(() -> services.months().save(RowCopy.with(stored, "physicalProgress", Percent.of("100.01"))))
                .isInstanceOf(Refused.class);
        MonthlyProgress negative = RowCopy.with(RowCopy.with(stored, "investment", Money.ofYuan("-1.00")), "text", "");
        assertThatThrownBy(() -> services.months().save(negative)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> services.months().save(RowCopy.with(stored, "onSchedule", false)))
                .as("an override needs its reason")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> services.months()
                        .save(RowCopy.with(MonthlyProgress.empty(item.id(), NOVEMBER.plusMonths(1)), "text", "早")))
                .as("a month that has not begun")
                .isInstanceOf(Refused.class);
        assertThat(services.session().ledger().dossier(item.id()).months()).containsExactly(stored);
    }

    @Test
    void warnsWhereTheProgressFallsBehindAnEarlierMonth() {
        MonthlyProgress october = MonthlyProgress.empty(item.id(), NOVEMBER.minusMonths(1));
        services.months().save(RowCopy.with(october, "physicalProgress", Percent.of("60")));
        MonthlyProgress less = RowCopy.with(row("返工"), "physicalProgress", Percent.of("40"));
        assertThat(services.months().check(less))
                .containsExactly(Finding.warning(ProjectField.PHYSICAL_PROGRESS, "11月形象进度40%低于以前的60%，请核对")
                        .at(less));
        assertThat(services.months().check(RowCopy.with(less, "physicalProgress", Percent.of("60"))))
                .isEmpty();
    }

    @Test
    void takesANegativeInvestmentWithItsText() {
        MonthlyProgress row = RowCopy.with(row("冲减上月多报"), "investment", Money.ofYuan("-1.00"));
        assertThat(services.months().save(row).investment()).isEqualTo(Money.ofYuan("-1.00"));
    }

    @Test
    void copiesLastMonthsTextWithoutItsInvestment() {
        services.months()
                .save(RowCopy.with(
                        RowCopy.with(
                                RowCopy.with(MonthlyProgress.empty(item.id(), NOVEMBER.minusMonths(1)), "text", "施工中"),
                                "physicalProgress",
                                Percent.of("40")),
                        "investment",
                        Money.ofYuan("5000.00")));
        MonthlyProgress copied = services.months().copyLast(item.id(), NOVEMBER);
        assertThat(copied.text()).isEqualTo("施工中");
        assertThat(copied.physicalProgress()).isEqualTo(Percent.of("40"));
        assertThat(copied.investment()).isNull();
    }

    @Test
    void listsWhatIsDue() {
        assertThat(services.months().due(NOVEMBER))
                .extracting(view -> view.project().id())
                .containsExactly(item.id());
    }
}
