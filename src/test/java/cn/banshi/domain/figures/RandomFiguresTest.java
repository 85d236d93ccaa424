package cn.banshi.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Seeded random ledgers against a naive computation. */
class RandomFiguresTest {
    private final SplittableRandom random = new SplittableRandom(43_2021);
    private final RandomLedgers ledgers = new RandomLedgers(random);

    @Test
    void agreesWithTheNaiveComputation() {
        int counted = 0;
        for (int round = 0; round < 400; round++) {
            Ledger ledger = ledgers.ledger();
            YearMonth first = RandomLedgers.FIRST.plusMonths(random.nextInt(RandomLedgers.MONTHS));
            YearMonth last = first.plusMonths(random.nextInt(3) == 0 ? random.nextInt(12) : 0);
            LocalDate today = RandomLedgers.EARLIEST.plusDays(random.nextInt(RandomLedgers.MONTHS * 31));
            Figures figures = Figures.of(ledger, 2021, new ReportPeriod(first, last), today);
            NaiveFigures naive = new NaiveFigures(ledger, 2021, first, last, today);
            assertThat(NaiveFigures.of(figures.overall(), figures.byFundingSource()))
                    .as("round %d", round)
                    .isEqualTo(naive.figures(item -> true));
            counted += figures.overall().items();
            assertThat(total(figures.overall().scheduleWords()))
                    .isEqualTo(figures.overall().items());
            assertThat(total(figures.overall().lights()))
                    .isEqualTo(figures.overall().items());
            for (GroupFigures group : figures.byCommunity()) {
                List<SourceFigures> sources = sources(group.items());
                assertThat(NaiveFigures.of(group.figures(), sources))
                        .as("round %d %s", round, group.name())
                        .isEqualTo(naive.figures(item -> group.id() == null
                                ? item.project().basics().communityId() > 3
                                : item.project().basics().communityId() == group.id()));
            }
        }
        assertThat(counted).isGreaterThan(1000);
    }

    @Test
    void comesToTheSameInStretches() {
        for (int round = 0; round < 100; round++) {
            Ledger ledger = ledgers.ledger();
            YearMonth month = RandomLedgers.FIRST.plusMonths(random.nextInt(RandomLedgers.MONTHS));
            LocalDate day = RandomLedgers.EARLIEST.plusDays(random.nextInt(RandomLedgers.MONTHS * 31));
            Lens lens = Lens.of(ledger, 2021, day, month, month);
            Supplier<Sums> none = () -> Sums.none(lens, month.atDay(1), month.atEndOfMonth());
            List<Sums> whole = Views.parts(lens, 1_000, none, Sums::add);
            assertThat(whole).hasSize(1);
            List<Sums> parts = Views.parts(lens, 1 + random.nextInt(4), none, Sums::add);
            Sums sum = none.get();
            parts.forEach(sum::addAll);
            assertThat(text(sum, ledger)).as("round %d", round).isEqualTo(text(whole.get(0), ledger));
        }
    }

    /** Everything in it, items by their codes. */
    private static String text(Sums sums, Ledger ledger) {
        return sums.overall().items() + "\n" + sums.overall().figures() + "\n"
                + sums.communities().groups() + "\n"
                + sums.categories().groups() + "\n"
                + sums.departments().groups() + "\n"
                + sums.sources().figures(ledger.office());
    }

    private static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<SourceFigures> sources(List<ItemView> items) {
        Sources sources = new Sources();
        items.forEach(sources::add);
        return items.isEmpty()
                ? List.of()
                : sources.figures(items.get(0).lens().ledger().office());
    }
}
