package cn.banshi.work.report;

import cn.banshi.report.MissingCharacter;
import cn.banshi.report.ReportDocument;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.List;

/** Reports: from the ledger to the page, the file and the printer. */
public final class ReportWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public ReportWork(LedgerSession session) {
        this.session = session;
    }

    /** Every report that there is. */
    public List<ReportEntry> catalogue() {
        throw new UnsupportedOperationException();
    }

    /**
     * The report as it stands now.
     *
     * @throws cn.banshi.base.AppException USAGE for an unknown code
     */
    public ReportDocument document(ReportRequest request) {
        throw new UnsupportedOperationException();
    }

    /** A file name for it, without folder and extension, fit for every system. */
    public String fileName(ReportDocument document) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes a .pdf or .xlsx beside its place and moves it there when it is whole.
     *
     * @throws cn.banshi.base.AppException USAGE for another extension, FILE when it cannot be written
     */
    public void write(ReportDocument document, Path file) {
        throw new UnsupportedOperationException();
    }

    /** Lays the document out. */
    public Pages pages(ReportDocument document) {
        throw new UnsupportedOperationException();
    }

    /**
     * Prints pages on paper.
     *
     * @param withDialog whether to ask for the printer
     * @return false when the clerk cancelled
     * @throws cn.banshi.base.AppException PAPER when there is no printer
     */
    public boolean print(Pages pages, String jobName, boolean withDialog) {
        throw new UnsupportedOperationException();
    }

    /** Characters that the fonts lack; they would be missing on paper. */
    public List<MissingCharacter> missing(ReportDocument document) {
        throw new UnsupportedOperationException();
    }
}
