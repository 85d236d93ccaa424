package cn.banshi.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Light;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbenchTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private final Ledger ledger = SampleOffice.read();
    private final Board board = Board.of(ledger, 2021, TODAY, () -> false).orElseThrow();

    @Test
    void monthsAddUpToTheYear() {
        Money sum = board.byMonth().stream().reduce(Money.ZERO, Money::plus);
        assertThat(sum).isEqualTo(board.figures().overall().investedInYear());
        assertThat(board.byMonth().get(11)).isEqualTo(Money.ZERO);
    }

    @Test
    void watchesTheItemsThatSomebodyMustLookAfter() {
        assertThat(board.watched())
                .extracting(ItemView::light)
                .containsExactly(Light.LATE, Light.LATE, Light.NOT_STARTED, Light.DUE_SOON, Light.SLOW);
        assertThat(board.watched().stream()
                        .map(cn.banshi.domain.figures.WatchList::brief)
                        .toList())
                .containsExactly("逾期 22 天完工，待验收", "逾期 15 天，低 40 个百分点", "应于 11月20日开工", "今天到期，进度 82%", "两个月没有填进展");
    }

    @Test
    void listsWhatIsToBeDone() {
        assertThat(board.unfilled()).extracting(item -> item.project().code()).containsExactly("SF-DH-2021-004");
        assertThat(board.overdue()).hasSize(2);
    }

    @Test
    void owesNothingForAPastYear() {
        Board past = Board.of(ledger, 2020, TODAY, () -> false).orElseThrow();
        assertThat(past.unfilled()).isEmpty();
        assertThat(past.figures().asOf()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void givesUpWhenThePageIsNoLongerWanted() {
        assertThat(Board.of(ledger, 2021, TODAY, () -> true)).isEmpty();
    }

    @Test
    void opensExactlyTheRowsBehindAFigure() {
        List<ItemView> done = board.figures().done();
        assertThat(WorkbenchModel.rows("累计办结", done).only())
                .satisfies(only -> assertThat(only.ids())
                        .hasSize(board.figures().overall().done())
                        .containsAll(done.stream().map(ItemView::id).toList()));
    }

    @Test
    void opensTheItemOfASubItemSinceTheListHasNoRowForIt() {
        ItemView parent = board.figures().items().stream()
                .filter(item -> item.subItems() > 0)
                .findFirst()
                .orElseThrow();
        ItemView subItem = parent.subViews().get(0);
        assertThat(WorkbenchModel.rows("数据质量", List.of(parent, subItem)).only())
                .satisfies(only -> assertThat(only.ids()).containsExactly(parent.id()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 3, 7, 9, 10, 42, 99.5, 551, 12_345, 1_000_000})
    void axisHasRoomAboveTheTallestBar(double most) {
        AxisScale scale = AxisScale.upTo(most);
        assertThat(scale.top()).isGreaterThanOrEqualTo(most * 1.1).isGreaterThan(0);
        assertThat(scale.step()).isEqualTo(Math.rint(scale.step())).isPositive();
        assertThat(scale.top() / scale.step()).isLessThanOrEqualTo(6);
    }
}
