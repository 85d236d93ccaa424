package cn.banshi.paper;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterJob;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.PrintRequestAttributeSet;
import org.jspecify.annotations.Nullable;

/** The printing of the machine that the program runs on. */
final class SystemSpooler implements Spooler {
    @Override
    public boolean hasDisplay() {
        return !GraphicsEnvironment.isHeadless();
    }

    @Override
    public List<PrintService> services() {
        return List.of(PrinterJob.lookupPrintServices());
    }

    @Override
    public @Nullable PrintService standard() {
        return PrintServiceLookup.lookupDefaultPrintService();
    }

    @Override
    public PrinterJob job() {
        return PrinterJob.getPrinterJob();
    }

    @Override
    public boolean ask(PrinterJob job, PrintRequestAttributeSet choice) {
        return onEventThread(() -> job.printDialog(choice));
    }

    /** AWT shows dialogs on its own thread; the caller waits for the answer. */
    static boolean onEventThread(BooleanSupplier question) {
        AtomicBoolean answer = new AtomicBoolean();
        try {
            EventQueue.invokeAndWait(() -> answer.set(question.getAsBoolean()));
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (InvocationTargetException e) {
            throw new AppException(ErrorCode.PAPER, "打印窗口打不开。请先导出 PDF 再打印。", e);
        }
    }
}
