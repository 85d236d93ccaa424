package cn.banshi.paper;

import java.awt.print.PrinterJob;
import java.util.List;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import org.jspecify.annotations.Nullable;

/** What the system has for printing. */
interface Spooler {
    /** Whether there is a display for a dialog. */
    boolean hasDisplay();

    /** The printers, in the system's order. */
    List<PrintService> services();

    /** The standard printer; null where there is none. */
    @Nullable
    PrintService standard();

    /** A new job. */
    PrinterJob job();

    /** Shows the dialog and waits; false when the clerk cancelled. */
    boolean ask(PrinterJob job, PrintRequestAttributeSet choice);
}
