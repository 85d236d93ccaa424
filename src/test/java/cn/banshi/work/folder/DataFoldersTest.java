package cn.banshi.work.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFoldersTest {
    @TempDir
    private Path home;

    @Test
    void followsTheSystemsCustom() {
        DataFolders linux = new DataFolders(false, home, Map.of());
        assertThat(linux.data("")).isEqualTo(home.resolve(".local/share/banshi"));
        assertThat(new DataFolders(false, home, Map.of("XDG_DATA_HOME", "/x")).data(""))
                .isEqualTo(Path.of("/x/banshi"));
        DataFolders windows = new DataFolders(true, home, Map.of("LOCALAPPDATA", home + "/L", "APPDATA", home + "/R"));
        assertThat(windows.data("")).isEqualTo(home.resolve("L/BanShi"));
        assertThat(windows.pointer()).isEqualTo(home.resolve("R/BanShi/location.json"));
        assertThat(windows.data("-sample")).as("the sample office lives apart").isNotEqualTo(windows.data(""));
    }

    @Test
    void remembersTheChosenFolder() throws Exception {
        DataFolders folders = new DataFolders(false, home, Map.of());
        assertThat(folders.pointed()).isEmpty();
        Path chosen = home.resolve("我的 台账 (1)");
        folders.point(chosen);
        assertThat(folders.pointed()).contains(chosen);
        Files.writeString(folders.pointer(), "{broken", StandardCharsets.UTF_8);
        assertThat(folders.pointed()).isEmpty();
        Files.writeString(folders.pointer(), "{}", StandardCharsets.UTF_8);
        assertThat(folders.pointed()).isEmpty();
    }
}
