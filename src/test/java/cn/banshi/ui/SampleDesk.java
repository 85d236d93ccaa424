package cn.banshi.ui;

import cn.banshi.Copies;
import cn.banshi.SampleFolder;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.YearMonth;

/** The sample office in a folder of its own, open, with a desk that follows it on any thread. */
public record SampleDesk(LedgerSession session, Services services, Desk desk) implements AutoCloseable {
    /** Makes it in a folder that does not exist yet. */
    public static SampleDesk open(Path folder) {
        SampleFolder.copyTo(folder);
        LedgerSession session = LedgerSession.open(folder, null);
        Desk desk = new Desk(session);
        session.onChange(desk::take);
        return new SampleDesk(session, Services.of(session), desk);
    }

    /** Adds to what an item has invested in a month, with a reason where that month is locked. */
    public void invest(YearMonth month, long fen, String reason) {
        MonthlyProgress row = services.months().due(month).stream()
                .map(item -> services.months().row(item.id(), month))
                .filter(one -> one.investment() != null && one.investment().fen() > 0)
                .findFirst()
                .orElseThrow();
        session.explain(month, reason);
        services.months()
                .save(Copies.with(
                        row, "investment", Money.ofFen(row.investment().fen() + fen)));
    }

    @Override
    public void close() {
        session.close();
    }
}
