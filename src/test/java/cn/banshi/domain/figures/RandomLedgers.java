package cn.banshi.domain.figures;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Ledgers as nobody would keep them, from a seed. */
public final class RandomLedgers {
    /** First day on which anything happens in them. */
    public static final LocalDate EARLIEST = LocalDate.of(2020, 9, 1);

    /** Its month. */
    public static final YearMonth FIRST = YearMonth.of(2020, 9);

    /** Months in which something happens. */
    public static final int MONTHS = 20;

    private final SplittableRandom random;

    public RandomLedgers(SplittableRandom random) {
        this.random = random;
    }

    /** A ledger of up to fifteen items with sub-items, moves, months and adjustments in 2020 to 2022. */
    public Ledger ledger() {
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
