package cn.banshi.ui.project.detail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Target;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.ui.project.detail.form.FormRow;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sub-items state is shown at their parent, never stored with it. */
class SubItemSumsTest {
    private static final String PARENT = "电动自行车集中充电停车棚建设";
    private static final String SUB = "北门健身点";
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    private DetailFixture office;

    @BeforeEach
    void openOffice(@TempDir Path folder) {
        office = new DetailFixture(folder);
        DetailModel sub = office.model();
        sub.openNew(null, office.item(PARENT).id());
        sub.form().field(ProjectField.NAME).type(SUB);
        sub.save(() -> {});
        assertThat(sub.findings().errorsProperty().get()).isZero();
        assertThat(office.item(SUB).project().parentId())
                .isEqualTo(office.item(PARENT).id());
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private interface Typing {
        void in(DetailModel model);
    }

    private void type(String item, Typing typing) {
        DetailModel model = office.open(item);
        typing.in(model);
        model.save(() -> {});
        assertThat(model.dirtyProperty().get()).isFalse();
    }

    private static void month(DetailModel model, YearMonth month, String field, String text) {
        model.monthRow(month).field(field).type(text);
    }

    private MonthlyProgress stored(YearMonth month) {
        return office.item(PARENT).months().stream()
                .filter(row -> row.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void storesNoSumWithTheTextOfTheMonth() {
        type(PARENT, model -> {
            month(model, NOVEMBER, "monthInvestment", "1.5");
            month(model, NOVEMBER, "physicalProgress", "40");
        });
        type(SUB, model -> {
            month(model, NOVEMBER, "monthInvestment", "9");
            month(model, NOVEMBER, "physicalProgress", "60");
        });
        type(PARENT, model -> {
            FormRow row = model.monthRow(NOVEMBER);
            assertThat(row.field("monthInvestment").text()).isEqualTo("9.00");
            assertThat(row.field("monthInvestment").lockedProperty().get()).isTrue();
            assertThat(row.field("physicalProgress").text()).isEqualTo("60");
            assertThat(row.field("physicalProgress").lockedProperty().get()).isTrue();
            row.field("monthText").type("两处都在施工");
        });
        assertThat(stored(NOVEMBER).text()).isEqualTo("两处都在施工");
        assertThat(stored(NOVEMBER).investment()).isEqualTo(Money.ofYuan("15000"));
        assertThat(stored(NOVEMBER).physicalProgress()).hasToString("40");
    }

    @Test
    void storesNoSumInANewMonth() {
        YearMonth month = YearMonth.of(2020, 12);
        type(SUB, model -> month(model, month, "monthInvestment", "9"));
        type(PARENT, model -> month(model, month, "monthText", "刚开工"));
        assertThat(stored(month).investment()).isNull();
    }

    @Test
    void locksTheMoneyOfAMonthOnlyWhereASubItemHasSome() {
        type(SUB, model -> month(model, NOVEMBER, "monthInvestment", "9"));
        DetailModel model = office.open(PARENT);
        FormField october = model.monthRow(NOVEMBER.minusMonths(1)).field("monthInvestment");
        assertThat(october.lockedProperty().get()).isFalse();
        Money before = Objects.requireNonNull(model.viewProperty().get()).investedTotal();
        String own = october.text();
        october.type("77");
        model.save(() -> {});
        Money after = Objects.requireNonNull(model.viewProperty().get()).investedTotal();
        assertThat(own).isNotEqualTo("77.00");
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void storesNoSumWithTheGoalOfTheYear() {
        type(SUB, model -> {
            FormRow row = Objects.requireNonNull(model.form().tables().listYear(2021));
            row.field("plannedYear").type("88");
        });
        Money own = year(office.item(PARENT)).plannedYear();
        type(PARENT, model -> {
            FormRow row = Objects.requireNonNull(model.form().tables().listYear(2021));
            assertThat(row.field("plannedYear").text()).isEqualTo("88.00");
            row.field("yearGoal").type("全部完工");
        });
        assertThat(year(office.item(PARENT)).yearGoal()).isEqualTo("全部完工");
        assertThat(year(office.item(PARENT)).plannedYear()).isEqualTo(own);
    }

    private static ListYear year(Dossier item) {
        return item.listYears().stream()
                .filter(row -> row.year() == 2021)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheOwnValueAgainWhenTheSubItemsIsTakenBack() {
        type(PARENT, model -> month(model, NOVEMBER, "monthInvestment", "1.5"));
        type(SUB, model -> month(model, NOVEMBER, "monthInvestment", "9"));
        DetailModel open = office.open(PARENT);
        FormField money = open.monthRow(NOVEMBER).field("monthInvestment");
        assertThat(money.text()).isEqualTo("9.00");
        office.services.history().undo();
        assertThat(money.text()).isEqualTo("1.50");
        assertThat(money.lockedProperty().get()).isFalse();
        assertThat(open.dirtyProperty().get()).isFalse();
    }

    @Test
    void locksTheNumbersOfAQuantityThatSubItemsState() {
        type(PARENT, model -> {
            FormRow row = model.form().tables().targets().add();
            row.field("targetName").type("路灯");
            row.field("targetUnit").type("盏");
            row.field("targetPlanned").type("5");
            row.field("targetDone").type("1");
        });
        type(SUB, model -> {
            FormRow row = model.form().tables().targets().add();
            row.field("targetName").type("路灯");
            row.field("targetUnit").type("盏");
            row.field("targetPlanned").type("12");
        });
        type(PARENT, model -> {
            FormRow row = model.form().tables().targets().rows().stream()
                    .filter(one -> one.field("targetName").text().equals("路灯"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.field("targetPlanned").text()).isEqualTo("12");
            assertThat(row.field("targetDone").lockedProperty().get()).isFalse();
            row.field("targetDone").type("2");
        });
        Target target = office.item(PARENT).targets().stream()
                .filter(one -> one.name().equals("路灯"))
                .findFirst()
                .orElseThrow();
        assertThat(target.planned()).isEqualByComparingTo("5");
        assertThat(target.done()).isEqualByComparingTo("2");
    }

    @Test
    void locksOnlyThePaymentsOfMonthsInWhichASubItemPaid() {
        type(PARENT, model -> {
            pay(model, "2021-10");
            pay(model, "2021-11");
        });
        type(SUB, model -> pay(model, "2021-11"));
        DetailModel model = office.open(PARENT);
        for (FormRow row : model.form().tables().payments().rows()) {
            assertThat(row.field("paymentAmount").lockedProperty().get())
                    .as(row.field("paymentMonth").text())
                    .isEqualTo(row.field("paymentMonth").text().equals("2021-11"));
        }
        model.form().tables().payments().rows().stream()
                .filter(row -> row.field("paymentMonth").text().equals("2021-10"))
                .forEach(row -> row.field("paymentAmount").type("2"));
        model.save(() -> {});
        assertThat(office.item(PARENT).payments())
                .filteredOn(row -> row.month().equals(YearMonth.of(2021, 10)))
                .extracting(Payment::amount)
                .contains(Money.ofYuan("20000"));
    }

    private void pay(DetailModel model, String month) {
        FormRow row = model.form().tables().payments().add();
        row.field("paymentMonth").type(month);
        row.field("paymentSource")
                .type(String.valueOf(office.item(PARENT).fundings().get(0).sourceId()));
        row.field("paymentAmount").type("1");
    }

    @Test
    void showsAQuantityThatOnlySubItemsHaveAndStoresNothingOfIt() {
        type(SUB, model -> {
            FormRow row = model.form().tables().targets().add();
            row.field("targetName").type("坡道");
            row.field("targetUnit").type("处");
            row.field("targetPlanned").type("4");
            row.field("targetDone").type("1");
        });
        int own = office.item(PARENT).targets().size();
        DetailModel model = office.open(PARENT);
        FormRow sum = model.form().tables().targets().rows().stream()
                .filter(FormRow::summed)
                .findFirst()
                .orElseThrow();
        assertThat(sum.fields()).extracting(FormField::text).containsExactly("坡道", "处", "4", "1");
        assertThat(sum.fields()).allMatch(cell -> cell.lockedProperty().get());
        assertThat(model.dirtyProperty().get()).isFalse();
        model.form().tables().targets().remove(sum);
        assertThat(model.form().tables().targets().rows()).contains(sum);
        model.form().field(ProjectField.PLACE).type("西区");
        model.save(() -> {});
        assertThat(office.item(PARENT).targets())
                .hasSize(own)
                .noneMatch(target -> target.name().equals("坡道"));
        assertThat(model.form().tables().targets().rows())
                .filteredOn(FormRow::summed)
                .hasSize(1);

        type(
                SUB,
                sub -> sub.form()
                        .tables()
                        .targets()
                        .remove(sub.form().tables().targets().rows().get(0)));
        assertThat(model.form().tables().targets().rows()).noneMatch(FormRow::summed);
    }
}
