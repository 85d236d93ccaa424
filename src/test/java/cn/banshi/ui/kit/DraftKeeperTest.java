package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.SampleFolder;
import cn.banshi.base.AppException;
import cn.banshi.ui.UiTest;
import cn.banshi.work.Services;
import cn.banshi.work.draft.Draft;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftKeeperTest {
    private static final int DRAFTS = 40;

    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    private Services services;
    private FxTaskRunner tasks;
    private DraftKeeper keeper;

    @BeforeEach
    void openLedger(@TempDir Path folder) {
        UiTest.stage(Pane::new, 10, 10);
        SampleFolder.copyTo(folder);
        services = Services.of(LedgerSession.open(folder, null));
        tasks = new FxTaskRunner(new Listening());
        keeper = new DraftKeeper(services.drafts(), tasks);
    }

    @AfterEach
    void closeLedger() {
        tasks.drain();
        tasks.close();
        services.close();
    }

    @Test
    void keepsTheLastDraftOfEveryKey() {
        UiTest.fx(() -> {
            for (int i = 0; i < DRAFTS; i++) {
                keeper.keep("project/" + i, "半句");
                keeper.keep("project/" + (i + 1) % DRAFTS, "整句" + i);
                keeper.keep("project/" + i, "改好" + i);
            }
            keeper.forget("project/0");
            keeper.flush();
            return true;
        });
        assertThat(services.drafts().list()).hasSize(DRAFTS - 1);
        for (int i = 1; i < DRAFTS; i++) {
            assertThat(services.drafts().find("project/" + i).map(Draft::json)).contains("改好" + i);
        }
    }

    @Test
    void isOnDiskWhenFlushReturns() {
        String json = UiTest.fx(() -> {
            keeper.keep("project/1", "一");
            keeper.flush();
            return services.drafts().find("project/1").map(Draft::json).orElse("");
        });
        assertThat(json).isEqualTo("一");
    }

    @Test
    void findsWhatWasKeptBefore() {
        List<String> found = new ArrayList<>();
        UiTest.fx(() -> {
            keeper.keep("month/2021-11/1", "一");
            keeper.keep("project/1", "二");
            keeper.under("month/", drafts -> drafts.forEach(draft -> found.add(draft.json())));
            return true;
        });
        UiTest.awaitFx(() -> !found.isEmpty());
        assertThat(found).containsExactly("一");
    }

    @Test
    void doesNotCallADraftSaved() {
        UiTest.fx(() -> {
            keeper.keep("project/1", "一");
            keeper.flush();
            return true;
        });
        UiTest.fx(() -> true);
        assertThat(heard).isEmpty();
    }

    private final class Listening implements FxTaskRunner.Watcher {
        @Override
        public void saving(int open) {
            heard.add("saving");
        }

        @Override
        public void saved() {
            heard.add("saved");
        }

        @Override
        public void notSaved() {
            heard.add("not saved");
        }

        @Override
        public void began(String title, Runnable cancel) {
            heard.add("began");
        }

        @Override
        public void at(String words, long done, long of) {
            heard.add("at");
        }

        @Override
        public void ended() {
            heard.add("ended");
        }

        @Override
        public void trouble(AppException trouble) {
            heard.add(trouble.sentence());
        }

        @Override
        public void bug(Throwable bug) {
            heard.add(bug.toString());
        }
    }
}
