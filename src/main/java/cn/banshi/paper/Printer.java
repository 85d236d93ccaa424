package cn.banshi.paper;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.report.PrintOrder;
import java.awt.Graphics2D;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import org.jspecify.annotations.Nullable;

/** The machine's printers. */
public final class Printer {
    private final Spooler spooler;

    /** The printers of this machine. */
    public Printer() {
        this(new SystemSpooler());
    }

    Printer(Spooler spooler) {
        this.spooler = spooler;
    }

    /** Names of the printers, in the system's order. */
    public List<String> names() {
        return spooler.services().stream().map(PrintService::getName).toList();
    }

    /** The standard printer, if there is one. */
    public Optional<String> standard() {
        return Optional.ofNullable(spooler.standard()).map(PrintService::getName);
    }

    /**
     * Sends pages to a printer and returns when they are handed over.
     *
     * @throws AppException PAPER when there is no such printer, no page in the range, or the printer refuses
     */
    public void print(Printed pages, PrintOrder order) {
        int last = Math.min(order.lastPage(), pages.count());
        if (order.firstPage() < 1 || order.firstPage() > last || order.copies() < 1) {
            throw new AppException(ErrorCode.PAPER, "没有要打印的页。这张表共 " + pages.count() + " 页，请改页码和份数。");
        }
        PrintService service = find(order.printer());
        PrinterJob job = spooler.job();
        try {
            job.setPrintService(service);
            job.setJobName(pages.title());
            job.setCopies(order.copies());
            job.setPageable(book(pages, order.firstPage() - 1, last - 1));
            job.print();
        } catch (PrinterException failure) {
            throw new AppException(
                    ErrorCode.PAPER, "打印机“" + service.getName() + "”没有接收。请检查是否开机、缺纸，或先导出 PDF 再打印。", failure);
        }
    }

    /**
     * Lets the clerk choose printer, pages and copies in the system's dialog, then prints.
     *
     * <p>The dialog comes in front of every window: with the program's window over it, that window would look dead.
     *
     * @return false when the clerk cancelled
     * @throws AppException PAPER when there is no display or no printer, or it refuses
     */
    public boolean printWithDialog(Printed pages, String jobName) {
        if (!spooler.hasDisplay()) {
            throw new AppException(ErrorCode.PAPER, "这里没有显示器，不能选打印机。请先导出 PDF，再到别的电脑上打印。");
        }
        PrintService standard = find(null);
        PrinterJob job = spooler.job();
        PrintRequestAttributeSet choice = inFront();
        try {
            job.setPrintService(standard);
            job.setJobName(jobName);
            job.setPageable(book(pages, 0, pages.count() - 1));
            if (!spooler.ask(job, choice)) {
                return false;
            }
            job.print(choice);
            return true;
        } catch (PrinterException failure) {
            throw new AppException(ErrorCode.PAPER, "打印机没有接收。请检查是否开机、缺纸，或先导出 PDF 再打印。", failure);
        }
    }

    /** What asks for a dialog above all windows, and on Windows for the system's own. */
    static PrintRequestAttributeSet inFront() {
        PrintRequestAttributeSet choice = new HashPrintRequestAttributeSet();
        choice.add(new DialogOwner());
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            choice.add(DialogTypeSelection.NATIVE);
        }
        return choice;
    }

    private PrintService find(@Nullable String name) {
        if (name == null) {
            PrintService standard = spooler.standard();
            if (standard != null) {
                return standard;
            }
        }
        return spooler.services().stream()
                .filter(service -> name == null || service.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AppException(
                        ErrorCode.PAPER,
                        name == null ? "这台电脑没有安装打印机。请先在系统设置中添加打印机，或导出 PDF。" : "找不到打印机“" + name + "”。请另选一台，或导出 PDF。"));
    }

    private static Book book(Printed pages, int first, int last) {
        Book book = new Book();
        for (int page = first; page <= last; page++) {
            int index = page;
            book.append(
                    (graphics, pageFormat, ignored) -> {
                        pages.draw((Graphics2D) graphics, index, 1);
                        return Printable.PAGE_EXISTS;
                    },
                    format(pages, page));
        }
        return book;
    }

    /** The whole sheet is ours: the pages bring their own margins, and each lies as it is wide. */
    private static PageFormat format(Printed pages, int page) {
        boolean landscape = pages.width(page) > pages.height(page);
        Paper paper = new Paper();
        paper.setSize(Math.min(pages.width(page), pages.height(page)), Math.max(pages.width(page), pages.height(page)));
        paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
        PageFormat format = new PageFormat();
        format.setOrientation(landscape ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        format.setPaper(paper);
        return format;
    }
}
