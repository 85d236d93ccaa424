package cn.banshi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {
    @TempDir
    Path folder;

    @Test
    void refusesWhatIsNoWorkbook() throws Exception {
        Path file = Files.writeString(folder.resolve("坏.xlsx"), "not a zip", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new SheetReader().read(file)).isInstanceOfSatisfying(AppException.class, trouble -> {
            assertThat(trouble.code()).isEqualTo(ErrorCode.INPUT);
            assertThat(trouble.sentence()).contains("坏.xlsx");
        });
    }

    @Test
    void saysWhenTheFileIsNotThere() {
        assertThatThrownBy(() -> new SheetReader().read(folder.resolve("无.csv")))
                .isInstanceOfSatisfying(
                        AppException.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(ErrorCode.FILE));
    }
}
