package cn.banshi.work.list;

import cn.banshi.report.ReportDocument;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lists as seen, and the exchange of items in the program's own format. */
public final class ListWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public ListWork(LedgerSession session) {
        this.session = session;
    }

    /** The list as a document to print, preview or write, see {@link cn.banshi.work.report.ReportWork}. */
    public ReportDocument document(ListPicture list) {
        throw new UnsupportedOperationException();
    }

    /** Writes the list as seen into a .xlsx or .csv. */
    public void write(ListPicture list, Path file) {
        throw new UnsupportedOperationException();
    }

    /** The list as tab-separated text for the clipboard, heading first. */
    public String clipboard(ListPicture list) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes items in the program's own format, .xlsx (everything) or .csv (one row per item).
     *
     * @param year list year, null = all items
     * @return number of items written
     */
    public int exportProjects(@Nullable Integer year, Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads items in the program's own format; good rows are taken, wrong ones named. The same file twice changes nothing.
     *
     * @throws cn.banshi.base.AppException INPUT when the file is not in that format
     */
    public ImportResult importProjects(Path file) {
        throw new UnsupportedOperationException();
    }
}
