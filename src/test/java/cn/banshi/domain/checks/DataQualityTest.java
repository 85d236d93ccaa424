package cn.banshi.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.Status;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataQualityTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);
    private static final Ledger SAMPLE = SampleOffice.read();

    private static List<String> points(Ledger ledger, YearMonth month) {
        return DataQuality.of(ledger, 2021, month, TODAY).stream()
                .map(point -> point.kind() + " " + point.item().project().code())
                .toList();
    }

    /** The points that are there after the change and were not before. */
    private static List<String> after(String code, UnaryOperator<Edit> change) {
        Dossier edited = change.apply(Edit.of(SAMPLE, code)).dossier();
        List<String> before = points(SAMPLE, NOVEMBER);
        return points(SAMPLE.with(List.of(edited), List.of(), 1), NOVEMBER).stream()
                .filter(point -> !before.contains(point))
                .toList();
    }

    @Test
    void findsWhatIsWrongInTheSampleOfficeOnPurpose() {
        assertThat(points(SAMPLE, NOVEMBER)).containsExactly("SOURCES_DIFFER SF-WC-2021-003", "NO_TEXT SF-DH-2021-004");
        QualityPoint gap = DataQuality.of(SAMPLE, 2021, NOVEMBER, TODAY).get(0);
        assertThat(gap.sentence()).isEqualTo("资金来源合计46.49万元，计划总投资46.50万元，相差100.00元。请改其中一处");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsNothingElseInTheSampleOfficeInAnyMonth(int month) {
        assertThat(points(SAMPLE, YearMonth.of(2021, month)))
                .isSubsetOf("SOURCES_DIFFER SF-WC-2021-003", "NO_TEXT SF-DH-2021-004");
    }

    @Test
    void findsFundedItemsWithoutAmount() {
        assertThat(after("SF-XY-2021-004", edit -> edit.money(MoneyKind.FUNDED, null)))
                .containsExactly("NO_AMOUNT SF-XY-2021-004");
        assertThat(after("SF-XY-2021-004", edit -> edit.money(MoneyKind.PENDING, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1100000.00, false", "1100000.01, true"})
    void findsMoreThanElevenTenthsInvested(String invested, boolean found) {
        Ledger ledger = SAMPLE.with(
                List.of(Edit.of(SAMPLE, "SF-AJ-2021-006")
                        .money(MoneyKind.FUNDED, "1000000")
                        .noFundings()
                        .onlyMonth(NOVEMBER, "进展", null, invested)
                        .dossier()),
                List.of(),
                1);
        assertThat(points(ledger, NOVEMBER).contains("OVERSPENT SF-AJ-2021-006"))
                .isEqualTo(found);
    }

    @Test
    void findsProgressThatFellButNotInTheMonthOfARestart() {
        assertThat(after("SF-AJ-2021-006", edit -> edit.progress(NOVEMBER, Percent.of("10"))))
                .containsExactly("PROGRESS_FELL SF-AJ-2021-006");
        assertThat(points(SAMPLE, YearMonth.of(2021, 9))).doesNotContain("PROGRESS_FELL SF-XY-2021-005");
    }

    @Test
    void findsOverdueItemsWithoutLagReason() {
        assertThat(after("SF-DH-2021-003", Edit::noLagReasons)).containsExactly("NO_LAG_REASON SF-DH-2021-003");
        assertThat(after("SF-AJ-2021-006", Edit::noLagReasons)).isEmpty();
    }

    @Test
    void findsItemsOfTheSameNameInOneCommunityAndYear() {
        String name = Edit.of(SAMPLE, "SF-CX-2021-003").dossier().project().name();
        assertThat(after("SF-CX-2021-004", edit -> edit.name(" " + name)))
                .containsExactlyInAnyOrder("SAME_NAME SF-CX-2021-003", "SAME_NAME SF-CX-2021-004");
        assertThat(after("SF-HS-2021-002", edit -> edit.name(name))).isEmpty();
    }

    @Test
    void findsAmountsThatAreAHundredTimesTheMedian() {
        Peers peers = Peers.of(SAMPLE);
        Money median = peers.median(Edit.of(SAMPLE, "SF-JT-2021-002").dossier().project());
        assertThat(median).isNotNull();
        Money hundred = Money.ofFen(median.fen() * 100);
        assertThat(after(
                        "SF-JT-2021-002",
                        edit -> edit.money(MoneyKind.FUNDED, hundred.toString()).noFundings()))
                .containsExactly("UNIT_SLIP SF-JT-2021-002");
        Money less = hundred.minus(Money.ofFen(1));
        assertThat(after(
                        "SF-JT-2021-002",
                        edit -> edit.money(MoneyKind.FUNDED, less.toString()).noFundings()))
                .isEmpty();
    }

    @Test
    void findsCancelledItemsWithoutBasis() {
        assertThat(after("SF-CX-2021-008", edit -> edit.lastMoveWithoutBasis(Status.CANCELLED)))
                .containsExactly("NO_BASIS SF-CX-2021-008");
    }

    @Test
    void findsFewerPeopleThanHouseholds() {
        assertThat(after("SF-AJ-2021-006", edit -> edit.benefit(10, 9))).containsExactly("FEW_PEOPLE SF-AJ-2021-006");
        assertThat(after("SF-AJ-2021-006", edit -> edit.benefit(10, 10))).isEmpty();
        assertThat(QualityKind.FEW_PEOPLE.amber()).isTrue();
    }

    @Test
    void findsNumbersOfPersonsInPublicTextsOnly() {
        assertThat(after("SF-AJ-2021-006", edit -> edit.open(true).name("联系１３８００００００１０修剪")))
                .containsExactly("PERSONAL_NUMBER SF-AJ-2021-006");
        assertThat(after("SF-AJ-2021-006", edit -> edit.open(false).name("联系13800000010修剪")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "电话13800000010。, true",
        "证号35010019800101001X, true",
        "证号350100198001010012, true",
        "编号1380000001, false",
        "编号138000000101, false",
        "编号3501001980010100123, false",
        "12530000元, false"
    })
    void knowsElevenAndEighteenDigits(String text, boolean found) {
        assertThat(PersonalNumbers.in(text)).isEqualTo(found);
    }
}
