package cn.banshi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.report.Documents;
import cn.banshi.report.PageImage;
import cn.banshi.report.PrintOrder;
import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.print.attribute.standard.DialogOwner;
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

    @Test
    void namesAPrinterThatIsNotThere() {
        assertThatThrownBy(() -> new Printer().print(printed, new PrintOrder("没有这台", 1, 1, 1)))
                .isInstanceOfSatisfying(AppException.class, trouble -> {
                    assertThat(trouble.code()).isEqualTo(ErrorCode.PAPER);
                    assertThat(trouble.sentence()).contains("没有这台");
                });
    }

    @Test
    void refusesAPageRangeBeyondTheEnd() {
        assertThatThrownBy(() -> new Printer().print(printed, new PrintOrder(null, 1, printed.count() + 1, 99)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("共 " + printed.count() + " 页");
    }

    @Test
    void asksForNoPrinterWithoutADisplay() {
        assertThatThrownBy(() -> new Printer().printWithDialog(printed, "月报"))
                .isInstanceOfSatisfying(AppException.class, trouble -> {
                    assertThat(trouble.code()).isEqualTo(ErrorCode.PAPER);
                    assertThat(trouble.sentence()).contains("显示器");
                });
    }

    @Test
    void showsTheDialogInFrontAndOnItsOwnThread() {
        assertThat(Printer.inFront().get(DialogOwner.class)).isNotNull();
        assertThat(EventQueue.isDispatchThread()).isFalse();
        assertThat(Printer.onEventThread(EventQueue::isDispatchThread)).isTrue();
        assertThat(Printer.onEventThread(() -> false)).isFalse();
        assertThatThrownBy(() -> Printer.onEventThread(() -> {
                    throw new IllegalStateException("driver");
                }))
                .isInstanceOf(AppException.class);
    }
}
