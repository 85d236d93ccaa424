package cn.banshi.paper;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import org.jspecify.annotations.Nullable;

/** Printers that keep what they were sent as pixels. */
final class FakeSpooler implements Spooler {
    final List<BufferedImage> sheets = new ArrayList<>();
    final List<String> jobs = new ArrayList<>();
    boolean accepted = true;

    @Nullable
    PrinterException refusal;

    private final List<PrintService> services;

    FakeSpooler(String... printers) {
        services = Arrays.stream(printers).map(FakeSpooler::service).toList();
    }

    private static PrintService service(String name) {
        return (PrintService) Proxy.newProxyInstance(
                PrintService.class.getClassLoader(),
                new Class<?>[] {PrintService.class},
                (proxy, method, arguments) -> method.getName().equals("getName") ? name : null);
    }

    @Override
    public boolean hasDisplay() {
        return true;
    }

    @Override
    public List<PrintService> services() {
        return services;
    }

    @Override
    public @Nullable PrintService standard() {
        return null;
    }

    @Override
    public PrinterJob job() {
        return new Job();
    }

    @Override
    public boolean ask(PrinterJob job, PrintRequestAttributeSet choice) {
        return accepted;
    }

    private final class Job extends PrinterJob {
        private Pageable pages;
        private PrintService service;
        private String name = "";

        @Override
        public void setPrintService(PrintService service) {
            this.service = service;
        }

        @Override
        public void setPageable(Pageable document) {
            pages = document;
        }

        @Override
        public void setJobName(String jobName) {
            name = jobName;
        }

        @Override
        public String getJobName() {
            return name;
        }

        @Override
        public void print() throws PrinterException {
            if (refusal != null) {
                throw refusal;
            }
            jobs.add(service.getName() + ": " + name);
            for (int i = 0; i < pages.getNumberOfPages(); i++) {
                PageFormat format = pages.getPageFormat(i);
                BufferedImage sheet = new BufferedImage(
                        (int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
                Graphics2D graphics = sheet.createGraphics();
                graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
                if (pages.getPrintable(i).print(graphics, format, i) == Printable.PAGE_EXISTS) {
                    sheets.add(sheet);
                }
                graphics.dispose();
            }
        }

        @Override
        public void setPrintable(Printable painter) {}

        @Override
        public void setPrintable(Printable painter, PageFormat format) {}

        @Override
        public boolean printDialog() {
            return accepted;
        }

        @Override
        public PageFormat pageDialog(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat defaultPage(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat validatePage(PageFormat page) {
            return page;
        }

        @Override
        public void setCopies(int copies) {}

        @Override
        public int getCopies() {
            return 1;
        }

        @Override
        public String getUserName() {
            return "";
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
