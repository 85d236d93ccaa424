package cn.banshi.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.ui.kit.UserSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptWidthsTest {
    @TempDir
    private Path folder;

    private static ColumnPlan column(String heading, @Nullable IncomingField field) {
        return new ColumnPlan(3, heading, field, null, false, ColumnPlan.Origin.HEADING);
    }

    @Test
    void remembersTheWidthOfAFieldForEveryTable() {
        Path file = folder.resolve("settings.json");
        UserSettings settings = UserSettings.read(file);
        new KeptWidths(settings).keep(column("项目名称", IncomingField.NAME), 260.4);
        settings.save();
        KeptWidths again = new KeptWidths(UserSettings.read(file));
        assertThat(again.of(column("工程名称", IncomingField.NAME))).hasValue(260);
        assertThat(again.of(column("项目名称", null))).isEmpty();
        assertThat(again.of(null)).isEmpty();
    }

    @Test
    void remembersColumnsThatGoNowhereByTheirHeading() {
        KeptWidths kept = new KeptWidths(UserSettings.read(folder.resolve("settings.json")));
        kept.keep(column("2021年灯色", null), 80);
        assertThat(kept.of(column("2022年灯色", null))).hasValue(80);
        assertThat(kept.of(column("监理单位", null))).isEmpty();
    }

    @Test
    void takesNothingFromDamagedSettings() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(
                file,
                "{\"import.widths\":{\"columns\":{\"name\":-5,\"code\":null,\"place\":99999}}}",
                StandardCharsets.UTF_8);
        KeptWidths kept = new KeptWidths(UserSettings.read(file));
        assertThat(kept.of(column("项目名称", IncomingField.NAME))).isEmpty();
        assertThat(kept.of(column("编号", IncomingField.CODE))).isEmpty();
        assertThat(kept.of(column("地点", IncomingField.PLACE))).isEmpty();
    }

    @Test
    void forgetsTheOldestOfManyHeadings() {
        KeptWidths kept = new KeptWidths(UserSettings.read(folder.resolve("settings.json")));
        for (int i = 0; i < 300; i++) {
            kept.keep(column("列" + (char) ('a' + i % 26) + (char) ('a' + i / 26), null), 100 + i);
        }
        assertThat(kept.of(column("列aa", null))).isEmpty();
        assertThat(kept.of(column("列nl", null))).hasValue(399);
    }
}
