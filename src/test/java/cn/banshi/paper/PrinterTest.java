package cn.banshi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.report.Documents;
import cn.banshi.report.PrintOrder;
import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.awt.print.PrinterException;
import java.util.Arrays;
import javax.print.attribute.standard.DialogOwner;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private final Printed printed = new PaperRenderer().render(Documents.grouped(40, 5, "发放时令蔬菜"));

    private static void refuses(ThrowingCallable printing, String... words) {
        assertThatThrownBy(printing).isInstanceOfSatisfying(AppException.class, trouble -> {
            assertThat(trouble.code()).isEqualTo(ErrorCode.PAPER);
            assertThat(trouble.sentence()).contains(words);
        });
    }

    @Test
    void saysThatThereIsNoPrinterAndNamesThePdf() {
        Printer printer = new Printer(new FakeSpooler());
        refuses(() -> printer.printWithDialog(printed, "月报"), "没有安装打印机", "导出 PDF");
        refuses(() -> printer.print(printed, PrintOrder.ALL), "没有安装打印机", "导出 PDF");
        assertThat(printer.standard()).isEmpty();
        assertThat(printer.names()).isEmpty();
    }

    @Test
    void putsEveryPageOnPaperAsItIsShown() {
        FakeSpooler spooler = new FakeSpooler("一楼", "二楼");
        assertThat(new Printer(spooler).printWithDialog(printed, "月报")).isTrue();
        assertThat(spooler.jobs).containsExactly("一楼: 月报");
        assertThat(spooler.sheets).hasSize(printed.count());
        for (int page = 0; page < printed.count(); page++) {
            BufferedImage sheet = spooler.sheets.get(page);
            assertThat(sheet.getWidth()).isEqualTo(printed.width(page));
            assertThat(sheet.getHeight()).isEqualTo(printed.height(page));
            int[] shown = printed.image(page, 1).argb();
            // The preview smooths its edges, paper does not: what is ink stays ink.
            assertThat(ink(sheet)).as("page " + page).isBetween(ink(shown) / 2, ink(shown) * 2);
        }
    }

    private static long ink(BufferedImage sheet) {
        return ink(sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth()));
    }

    private static long ink(int[] argb) {
        long dark = Arrays.stream(argb).filter(pixel -> (pixel & 0xFF) < 160).count();
        assertThat(dark).isPositive();
        return dark;
    }

    @Test
    void printsTheAskedPagesOnTheAskedPrinter() {
        FakeSpooler spooler = new FakeSpooler("一楼", "二楼");
        new Printer(spooler).print(printed, new PrintOrder("二楼", 1, 2, 2));
        assertThat(spooler.jobs).singleElement().asString().startsWith("二楼: ");
        assertThat(spooler.sheets).hasSize(1);
    }

    @Test
    void printsNothingWhereTheClerkCancels() {
        FakeSpooler spooler = new FakeSpooler("一楼");
        spooler.accepted = false;
        assertThat(new Printer(spooler).printWithDialog(printed, "月报")).isFalse();
        assertThat(spooler.jobs).isEmpty();
    }

    @Test
    void saysWhatToDoWhereThePrinterRefuses() {
        FakeSpooler spooler = new FakeSpooler("一楼");
        spooler.refusal = new PrinterException("out of paper");
        Printer printer = new Printer(spooler);
        refuses(() -> printer.printWithDialog(printed, "月报"), "缺纸", "导出 PDF");
        refuses(() -> printer.print(printed, PrintOrder.ALL), "一楼", "缺纸");
    }

    @Test
    void namesAPrinterThatIsNotThere() {
        Printer printer = new Printer(new FakeSpooler("一楼"));
        refuses(() -> printer.print(printed, new PrintOrder("没有这台", 1, 1, 1)), "没有这台", "另选一台");
    }

    @Test
    void refusesAPageRangeBeyondTheEnd() {
        Printer printer = new Printer(new FakeSpooler("一楼"));
        refuses(
                () -> printer.print(printed, new PrintOrder(null, 1, printed.count() + 1, 99)),
                "共 " + printed.count() + " 页");
    }

    @Test
    void asksForNoPrinterWithoutADisplay() {
        refuses(() -> new Printer().printWithDialog(printed, "月报"), "显示器");
    }

    @Test
    void showsTheDialogInFrontAndOnItsOwnThread() {
        assertThat(Printer.inFront().get(DialogOwner.class)).isNotNull();
        assertThat(EventQueue.isDispatchThread()).isFalse();
        assertThat(SystemSpooler.onEventThread(EventQueue::isDispatchThread)).isTrue();
        assertThat(SystemSpooler.onEventThread(() -> false)).isFalse();
        assertThatThrownBy(() -> SystemSpooler.onEventThread(() -> {
                    throw new IllegalStateException("driver");
                }))
                .isInstanceOf(AppException.class);
    }
}
