package cn.banshi.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.ui.kit.UserSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsKeeperTest {
    @TempDir
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private Path file;
    private UserSettings settings;
    private SettingsKeeper keeper;

    @BeforeEach
    void keep() {
        file = folder.resolve("settings.json");
        settings = UserSettings.read(file);
        keeper = SettingsKeeper.keep(settings, waiting::add);
    }

    @Test
    void writesAfterTheLastOfSeveralChanges() {
        settings.put("size", 14);
        settings.put("size", 15);
        assertThat(file).doesNotExist();
        waiting.get(0).run();
        assertThat(file).doesNotExist();
        waiting.get(1).run();
        assertThat(UserSettings.read(file).<Integer>get("size", Integer.class)).contains(15);
    }

    @Test
    void waitsForNothingWhereNothingChanged() {
        settings.put("size", 14);
        settings.put("size", 14);
        assertThat(waiting).hasSize(1);
    }

    @Test
    void writesAtTheEndAndNeverAfterwards() throws Exception {
        settings.put("size", 14);
        keeper.end();
        assertThat(UserSettings.read(file).<Integer>get("size", Integer.class)).contains(14);
        settings.put("size", 16);
        waiting.forEach(Runnable::run);
        assertThat(waiting).hasSize(1);
        assertThat(UserSettings.read(file).<Integer>get("size", Integer.class)).contains(14);
    }
}
