package cn.banshi.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Seeded random ledgers against a naive computation. */
class RandomFiguresTest {
    private static final LocalDate EARLIEST = LocalDate.of(2020, 9, 1);
    private static final YearMonth FIRST = YearMonth.of(2020, 9);
    private static final int MONTHS = 20;

    private final SplittableRandom random = new SplittableRandom(43_2021);

    @Test
    void agreesWithTheNaiveComputation() {
        int counted = 0;
        for (int round = 0; round < 400; round++) {
            Ledger ledger = ledger();
            YearMonth first = FIRST.plusMonths(random.nextInt(MONTHS));
            YearMonth last = first.plusMonths(random.nextInt(3) == 0 ? random.nextInt(12) : 0);
            LocalDate today = EARLIEST.plusDays(random.nextInt(MONTHS * 31));
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
            Ledger ledger = ledger();
            YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
            LocalDate day = EARLIEST.plusDays(random.nextInt(MONTHS * 31));
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

    private Ledger ledger() {
        List<TestItem> items = new ArrayList<>();
        int count = 1 + random.nextInt(15);
        long id = 1;
        for (int i = 0; i < count; i++) {
            long parent = id++;
            items.add(item(parent).in(1 + random.nextInt(4), maybe(11L), maybe(21L)));
            int subs = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
            for (int s = 0; s < subs; s++) {
                items.add(item(id++).under(parent));
            }
        }
        return TestItem.ledger(random.nextInt(3) == 0 ? 25 : 0, items);
    }

    private Long maybe(Long value) {
        return random.nextInt(5) == 0 ? null : value;
    }

    private String day() {
        return EARLIEST.plusDays(random.nextInt(MONTHS * 31)).toString();
    }

    private String dayOrNone() {
        return random.nextInt(4) == 0 ? null : day();
    }

    private String yuan() {
        return random.nextInt(3) == 0 ? null : random.nextInt(1000) + "." + (10 + random.nextInt(90));
    }

    private Integer people() {
        return random.nextInt(3) == 0 ? null : random.nextInt(500);
    }

    private TestItem item(long id) {
        TestItem item = TestItem.item(id)
                .from(random.nextBoolean() ? null : day())
                .until(dayOrNone())
                .plan(yuan())
                .opening(random.nextInt(4) == 0 ? yuan() : null)
                .serves(people(), people(), people());
        if (random.nextInt(8) != 0) {
            String joined = random.nextInt(4) == 0 ? day() : null;
            item.onList(2021, yuan(), joined, String.valueOf(id));
        }
        if (random.nextInt(20) == 0) {
            item.recycled();
        }
        addMoves(item);
        addMonths(item);
        if (random.nextInt(4) == 0) {
            item.extended(day(), dayOrNone(), dayOrNone());
        }
        if (random.nextInt(4) == 0) {
            item.replanned(AdjustmentTarget.PLANNED_TOTAL, null, day(), yuan(), yuan());
            item.replanned(AdjustmentTarget.PLANNED_YEAR, 2020 + random.nextInt(3), day(), yuan(), yuan());
        }
        for (int i = random.nextInt(10) == 0 ? 2 : 0; i > 0; i--) {
            Light[] lights = Light.values();
            item.light(
                    lights[random.nextInt(lights.length)],
                    day(),
                    FIRST.plusMonths(random.nextInt(MONTHS)).toString());
        }
        return item;
    }

    private void addMoves(TestItem item) {
        LocalDate date = EARLIEST.plusDays(random.nextInt(300));
        Status status = random.nextInt(4) == 0 ? Status.RESERVE : Status.APPROVED;
        item.move(status, date.toString());
        for (int i = random.nextInt(7); i > 0; i--) {
            List<Status> next = LifeCycle.next(status);
            status = next.get(random.nextInt(3) == 0 ? random.nextInt(next.size()) : 0);
            date = date.plusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(90));
            item.move(status, date.toString());
        }
    }

    private void addMonths(TestItem item) {
        for (int m = 0; m < MONTHS; m++) {
            String month = FIRST.plusMonths(m).toString();
            if (random.nextBoolean()) {
                String progress = random.nextBoolean() ? null : String.valueOf(random.nextInt(10_001) / 100.0);
                String money = random.nextInt(6) == 0 ? "-" + random.nextInt(50) : yuan();
                item.month(month, progress, money, random.nextInt(4) == 0 ? "" : "进展", null);
            }
            if (random.nextInt(6) == 0) {
                item.paid(month, 31 + random.nextInt(2), random.nextInt(100) + ".5");
            }
        }
        if (random.nextBoolean()) {
            item.funding(31, yuan(), yuan());
        }
        if (random.nextBoolean()) {
            item.funding(32, yuan(), yuan());
        }
    }
}
