package cn.banshi.ui.shell;

import cn.banshi.domain.figures.MonthDue;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.ui.kit.Later;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntConsumer;

/**
 * How many items of this month are not filled yet, for the number beside 月度填报: counted after the start and after every
 * change, whichever screen is in front, once the program has nothing more urgent to do.
 */
final class MonthBadge {
    private static final Duration QUIET = Duration.ofMillis(800);

    private final Desk desk;
    private final TaskRunner tasks;
    private final IntConsumer show;
    private final Latest latest = new Latest();

    MonthBadge(Desk desk, TaskRunner tasks, Later.Maker later, IntConsumer show) {
        this.desk = desk;
        this.tasks = tasks;
        this.show = show;
        Later count = later.make(QUIET, this::count);
        desk.onChange(change -> count.restart());
        count.restart();
    }

    private void count() {
        Ledger ledger = desk.ledger();
        LocalDate today = desk.today();
        YearMonth month = ledger.office().office().calendar().monthOf(today);
        tasks.read(
                progress -> MonthDue.unfilled(ledger, month, today).size(),
                latest.only((Integer unfilled) -> show.accept(unfilled)));
    }
}
