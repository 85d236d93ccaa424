package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.edition.Edition;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.UserSettings;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockStateTest {
    @TempDir
    private Path folder;

    @Test
    void knowsMonthsThatAreLockedWithALaterOne() {
        try (SampleDesk desk = SampleDesk.open(folder.resolve("data"))) {
            YearMonth october = YearMonth.of(2021, 10);
            Edition edition = desk.services().editions().lock(october, List.of("R01"), true);
            ReportChoices choices = new ReportChoices(
                    desk.desk(),
                    UserSettings.read(folder.resolve("settings.json")),
                    desk.services().reports().catalogue());
            LockState state = new LockState(desk.services().editions(), choices, desk.desk(), new InlineTaskRunner());
            state.active(true);
            assertThat(state.stateProperty().get())
                    .isEqualTo(new LockState.State(YearMonth.of(2021, 11), null, false, ""));
            choices.period().step(-1);
            assertThat(state.stateProperty().get()).isEqualTo(new LockState.State(october, edition, true, ""));
            choices.period().step(-1);
            assertThat(state.stateProperty().get())
                    .isEqualTo(new LockState.State(YearMonth.of(2021, 9), null, true, "2021年9月已随2021年10月一起锁定，不能再单独锁定"));
        }
    }
}
