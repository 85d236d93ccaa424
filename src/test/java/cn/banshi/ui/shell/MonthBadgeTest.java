package cn.banshi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.SampleFolder;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.Later;
import cn.banshi.work.Services;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number beside 月度填报 follows the ledger, whichever screen is in front. */
class MonthBadgeTest {
    private static final class ByHand implements Later {
        private final Runnable act;
        private boolean waiting;

        ByHand(Runnable act) {
            this.act = act;
        }

        @Override
        public void restart() {
            waiting = true;
        }

        @Override
        public void stop() {
            waiting = false;
        }

        void pass() {
            if (waiting) {
                waiting = false;
                act.run();
            }
        }
    }

    @TempDir
    private Path folder;

    private Services services;
    private Desk desk;
    private final List<ByHand> timers = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();

    @BeforeEach
    void open() {
        SampleFolder.copyTo(folder);
        services = Services.of(LedgerSession.open(folder, null));
        desk = new Desk(services.session());
        services.session().onChange(desk::take);
        new MonthBadge(
                desk,
                new InlineTaskRunner(),
                (Duration quiet, Runnable act) -> {
                    ByHand timer = new ByHand(act);
                    timers.add(timer);
                    return timer;
                },
                shown::add);
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void countsAfterTheStartWithoutAnyScreen() {
        assertThat(shown).isEmpty();
        timers.forEach(ByHand::pass);
        assertThat(shown).containsExactly(1);
    }

    @Test
    void countsAgainAfterAChangeFromAnywhere() {
        timers.forEach(ByHand::pass);
        long open = desk.ledger().items().stream()
                .filter(dossier -> dossier.project().code().equals("SF-DH-2021-004"))
                .findFirst()
                .orElseThrow()
                .id();
        MonthlyProgress row = MonthlyProgress.empty(open, YearMonth.of(2021, 11));
        services.months().save(RowCopy.with(row, "text", "延时服务照常"));
        timers.forEach(ByHand::pass);
        assertThat(shown).containsExactly(1, 0);
    }
}
