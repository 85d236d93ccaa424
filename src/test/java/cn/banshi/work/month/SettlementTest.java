package cn.banshi.work.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.SampleFolder;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.Refused;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 决算: its difference to what was invested becomes this month's money, and nothing else changes. */
class SettlementTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @TempDir
    private Path folder;

    private Services services;

    @BeforeEach
    void open() {
        SampleFolder.copyTo(folder);
        services = Services.of(LedgerSession.open(folder, null));
    }

    @AfterEach
    void close() {
        services.close();
    }

    private Dossier item(String name) {
        return services.session().ledger().all().stream()
                .filter(dossier -> dossier.project().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Money invested(long id) {
        ItemView view = Views.item(
                services.session().ledger(), id, 2021, services.session().today());
        return Objects.requireNonNull(view).investedTotal();
    }

    private MonthlyProgress november(String name) {
        return item(name).months().stream()
                .filter(row -> row.month().equals(NOVEMBER))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void booksWhatIsMissingAsThisMonthsMoneyInOneStep() {
        String name = "三新苑健身路径改造";
        long id = item(name).id();
        Money before = Objects.requireNonNull(november(name).investment());
        long change = services.session().ledger().changeNumber();
        services.months().settle(id, Money.ofYuan("97000"), "");
        assertThat(services.session().ledger().changeNumber()).isEqualTo(change + 1);
        assertThat(invested(id)).isEqualTo(Money.ofYuan("97000"));
        assertThat(november(name).investment()).isEqualTo(before.plus(Money.ofYuan("4000")));
        assertThat(november(name).text()).endsWith("待验收。决算调整：决算9.7万元，累计完成投资9.3万元，补记0.4万元。");
        services.history().undo();
        assertThat(invested(id)).isEqualTo(Money.ofYuan("93000"));
        assertThat(november(name).text()).doesNotContain("决算");
    }

    @Test
    void asksForTheReasonWhereTheSettlementIsLess() {
        String name = "三新苑健身路径改造";
        long id = item(name).id();
        assertThatThrownBy(() -> services.months().settle(id, Money.ofYuan("50000"), " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("请写明冲减原因");
        services.months().settle(id, Money.ofYuan("50000"), "审减工程量");
        assertThat(invested(id)).isEqualTo(Money.ofYuan("50000"));
        assertThat(november(name).investment()).isEqualTo(Money.ofYuan("-5000"));
        assertThat(november(name).text()).endsWith("冲减4.3万元，审减工程量。");
    }

    @Test
    void booksNothingWhereBothAreEqualOrTheAmountIsNegative() {
        long id = item("三新苑健身路径改造").id();
        long change = services.session().ledger().changeNumber();
        assertThatThrownBy(() -> services.months().settle(id, Money.ofYuan("93000"), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不用调整");
        assertThatThrownBy(() -> services.months().settle(id, Money.ofYuan("-1"), "笔误"))
                .isInstanceOf(Refused.class);
        assertThat(services.session().ledger().changeNumber()).isEqualTo(change);
    }

    @Test
    void sendsTheClerkToTheSubItemsWhereTheMoneyStandsOnThem() {
        long id = item("柳园、东湖社区党群服务中心建设").id();
        assertThatThrownBy(() -> services.months().settle(id, Money.ofYuan("3000000"), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("到子项目里录入");
    }
}
