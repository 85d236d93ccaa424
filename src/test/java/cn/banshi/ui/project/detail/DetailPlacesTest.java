package cn.banshi.ui.project.detail;

import static cn.banshi.ui.project.detail.DetailFixture.field;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.ui.project.detail.form.FormTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the detail shows at which place: findings at the very cell, the list number beside the name, payments in the timeline. */
class DetailPlacesTest {
    private static final String PATH = "三新苑健身路径改造";

    private DetailFixture office;

    @BeforeEach
    void openOffice(@TempDir Path folder) {
        office = new DetailFixture(folder);
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private static Finding at(FormField cell) {
        return Objects.requireNonNull(cell.findingProperty().get(), cell.key());
    }

    private static List<FormField> marked(FormTable<?> table) {
        return table.rows().stream()
                .flatMap(row -> row.fields().stream())
                .filter(cell -> cell.findingProperty().get() != null)
                .toList();
    }

    @Test
    void marksTheCellWithANegativeQuantity() {
        DetailModel model = office.open(PATH);
        FormRow second = model.form().tables().targets().rows().get(1);
        second.field("targetDone").type("-3");
        office.pause();
        assertThat(at(second.field("targetDone")).isError()).isTrue();
        assertThat(marked(model.form().tables().targets())).containsExactly(second.field("targetDone"));
        assertThat(model.findings().errorsProperty().get()).isEqualTo(1);
        second.field("targetDone").type("3");
        office.pause();
        assertThat(marked(model.form().tables().targets())).isEmpty();
    }

    @Test
    void marksTheSecondRowOfASourceThatIsWrittenTwice() {
        DetailModel model = office.open(PATH);
        FormTable<?> sources = model.form().tables().fundings();
        FormRow again = sources.add();
        again.field("fundingSource")
                .type(sources.rows().get(0).field("fundingSource").text());
        again.field("applied").type("1");
        office.pause();
        assertThat(at(again.field("fundingSource")).sentence()).contains("写了两行");
        assertThat(sources.rows()
                        .get(0)
                        .field("fundingSource")
                        .findingProperty()
                        .get())
                .isNull();
    }

    @Test
    void marksTheCellThatCannotBeReadAndTheCellThatIsMissing() {
        DetailModel model = office.open(PATH);
        FormTable<?> payments = model.form().tables().payments();
        payments.rows().get(0).field("paymentAmount").type("很多");
        FormRow fresh = payments.add();
        fresh.field("paymentMonth").type("2021-11");
        office.pause();
        assertThat(at(payments.rows().get(0).field("paymentAmount")).isError()).isTrue();
        assertThat(at(fresh.field("paymentSource")).sentence()).contains("支付来源");
        assertThat(model.findings().errorsProperty().get()).isEqualTo(2);
    }

    @Test
    void marksTheListNumberThatAnotherItemHas() {
        DetailModel model = office.open(PATH);
        FormRow year = Objects.requireNonNull(model.listYearInFront());
        year.field("listNumber").type("1");
        office.pause();
        Finding finding = at(year.field("listNumber"));
        assertThat(finding.isError()).isFalse();
        assertThat(finding.sentence()).contains("已有序号1");
        assertThat(model.form().tables().listYears().cell(finding)).isEqualTo(year.field("listNumber"));
    }

    @Test
    void keepsWhatConcernsNoSingleRowAtTheTable() {
        DetailModel model = office.open(PATH);
        field(model, ProjectField.PLANNED_TOTAL).type("12");
        office.pause();
        FormTable<?> sources = model.form().tables().fundings();
        Finding finding = Objects.requireNonNull(sources.findingProperty().get());
        assertThat(finding.sentence()).contains("资金来源合计");
        assertThat(sources.cell(finding)).isNull();
        assertThat(marked(sources)).isEmpty();
    }

    @Test
    void listNumberOfTheYearInFrontIsTheOneOfItsRow() {
        DetailModel model = office.open(PATH);
        assertThat(model.yearInFront()).isEqualTo(2021);
        FormRow row = Objects.requireNonNull(model.listYearInFront());
        assertThat(model.form().tables().listYears().rows()).contains(row);
        row.field("listNumber").type("99");
        model.save(() -> {});
        assertThat(office.item(PATH).listYears())
                .extracting(ListYear::listNumber)
                .containsExactly("99");
        office.desk.yearProperty().set(2020);
        assertThat(model.listYearInFront()).isNull();
    }

    @Test
    void timelineTellsWhatWasPaidInAMonth() {
        Dossier item = office.item(PATH);
        List<TimelineEntry> paid = Timeline.of(item, office.desk.ledger().office(), office.desk.today()).stream()
                .filter(entry -> entry.kind().equals("支付"))
                .toList();
        assertThat(paid)
                .extracting(entry -> entry.date() + " " + entry.text())
                .containsExactly("2021-11-30 11月支付 3.04 万元：区级财政 1.60、福彩公益金 1.44", "2021-10-31 10月支付：区级财政 4.40 万元");
    }

    @Test
    void settlementShowsItsDifferenceBeforeItIsBooked() {
        DetailModel model = office.open(PATH);
        SettleModel settling = new SettleModel(model);
        settling.begin();
        settling.amount().type("9.7");
        assertThat(settling.previewProperty().get()).contains("9.3 万元", "0.4 万元补记为 11 月完成投资");
        settling.amount().type("5");
        assertThat(settling.previewProperty().get()).contains("4.3 万元从 11 月完成投资冲减");
        settling.book(() -> {});
        assertThat(at(settling.reason()).sentence()).contains("冲减原因");
        settling.reason().type("审减");
        settling.book(() -> {});
        assertThat(settling.askingProperty().get()).isFalse();
        assertThat(Objects.requireNonNull(model.viewProperty().get()).investedTotal())
                .isEqualTo(Money.ofYuan("50000"));
        assertThat(model.monthRow(model.month()).field("monthText").text()).contains("决算调整", "审减");
    }

    @Test
    void settlementWaitsForTheMonthToBeSaved() {
        DetailModel model = office.open(PATH);
        model.monthRow(model.month()).field("monthInvestment").type("4");
        SettleModel settling = new SettleModel(model);
        settling.begin();
        settling.amount().type("9.7");
        long before = office.lastChange();
        settling.book(() -> {});
        assertThat(settling.refusalProperty().get()).contains("请先保存");
        assertThat(office.lastChange()).isEqualTo(before);
    }
}
