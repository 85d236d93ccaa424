package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSettingsTest {
    private record View(String name, List<String> columns, Map<String, Integer> widths) {}

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("设 置 [1]").resolve("settings.json");
    }

    @Test
    void keepsRecordsListsAndNumbers() {
        View view = new View("滞后项目", List.of("name", "light"), Map.of("name", 230));
        UserSettings settings = UserSettings.read(file);
        settings.put("views", List.of(view));
        settings.put("size", 14.5);
        settings.save();

        UserSettings again = UserSettings.read(file);
        assertThat(again.<List<View>>get("views", new TypeToken<List<View>>() {}.getType()))
                .contains(List.of(view));
        assertThat(again.<Double>get("size", Double.class)).contains(14.5);
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        UserSettings settings = UserSettings.read(file);
        settings.put("a", 1);
        settings.save();

        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesNothingWhereNothingChanged() {
        UserSettings.read(file).save();

        assertThat(file).doesNotExist();
    }

    @Test
    void readsButNeverWritesTheFileOfANewerProgram() throws IOException {
        Files.createDirectories(file.getParent());
        String newer = "{\"version\": 2, \"size\": 16}";
        Files.writeString(file, newer, StandardCharsets.UTF_8);
        UserSettings settings = UserSettings.read(file);
        settings.put("size", 12);
        settings.save();

        assertThat(settings.readOnly()).isTrue();
        assertThat(file).hasContent(newer);
    }

    @Test
    void startsWithoutWhereTheFileIsDamagedAndPutsItAside() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"size\": ", StandardCharsets.UTF_8);
        UserSettings settings = UserSettings.read(file);
        settings.put("size", 12);
        settings.save();

        assertThat(UserSettings.read(file).<Integer>get("size", Integer.class)).contains(12);
        assertThat(file.resolveSibling("settings.bad.json")).hasContent("{\"size\": ");
    }

    @Test
    void aValueOfAnotherKindCountsAsNone() {
        UserSettings settings = UserSettings.read(file);
        settings.put("views", "text");

        assertThat(settings.<List<View>>get("views", new TypeToken<List<View>>() {}.getType()))
                .isEmpty();
    }
}
