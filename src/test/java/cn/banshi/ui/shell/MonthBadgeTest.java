package cn.banshi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.SampleFolder;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.ui.kit.HandTimers;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.work.Services;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number beside 月度填报 follows the ledger, whichever screen is in front. */
class MonthBadgeTest {
    @TempDir
    private Path folder;

    private Services services;
    private Desk desk;
    private final HandTimers timers = new HandTimers();
    private final List<Integer> shown = new ArrayList<>();

    @BeforeEach
    void open() {
        SampleFolder.copyTo(folder);
        services = Services.of(LedgerSession.open(folder, null));
        desk = new Desk(services.session());
        services.session().onChange(desk::take);
        new MonthBadge(desk, new InlineTaskRunner(), timers, shown::add);
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void countsAfterTheStartWithoutAnyScreen() {
        assertThat(shown).isEmpty();
        timers.pass();
        assertThat(shown).containsExactly(1);
    }

    @Test
    void countsAgainAfterAChangeFromAnywhere() {
        timers.pass();
        long open = desk.ledger().items().stream()
                .filter(dossier -> dossier.project().code().equals("SF-DH-2021-004"))
                .findFirst()
                .orElseThrow()
                .id();
        MonthlyProgress row = MonthlyProgress.empty(open, YearMonth.of(2021, 11));
        services.months().save(RowCopy.with(row, "text", "延时服务照常"));
        timers.pass();
        assertThat(shown).containsExactly(1, 0);
    }
}
