package cn.banshi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.report.Documents;
import cn.banshi.report.PageImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedTest {
    private final Printed printed = new PaperRenderer().render(Documents.grouped(40, 5, "发放时令蔬菜"));

    @TempDir
    Path folder;

    @Test
    void drawsAPageAtTheAskedZoom() {
        PageImage image = printed.image(printed.count() - 1, 1.5f);
        assertThat(image.width()).isEqualTo(1263);
        assertThat(image.height()).isEqualTo(893);
        long dark = Arrays.stream(image.argb())
                .filter(pixel -> (pixel & 0xFF) < 100)
                .count();
        assertThat(dark).isBetween(1_000L, image.argb().length / 4L);
        assertThat(image.argb()[0]).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void writesThePdfAsAWhole() throws Exception {
        Path target = folder.resolve("月报 （11月）[1].pdf");
        Files.writeString(target, "old");
        printed.writePdf(target);
        assertThat(Files.readAllBytes(target)).startsWith(new byte[] {'%', 'P', 'D', 'F'});
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void refusesAFolderAsTarget() {
        assertThatThrownBy(() -> printed.writePdf(folder))
                .isInstanceOfSatisfying(
                        AppException.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(ErrorCode.FILE));
    }
}
