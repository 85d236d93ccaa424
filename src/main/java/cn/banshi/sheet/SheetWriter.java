package cn.banshi.sheet;

import cn.banshi.base.file.WholeFile;
import cn.banshi.report.CardSet;
import cn.banshi.report.Letter;
import cn.banshi.report.ReportDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes documents as workbooks that print as they are. Thread-safe. */
public final class SheetWriter {
    private static final int MOST_IN_MEMORY = 500;

    /** Charts are drawn in memory only. */
    private static final int MOST_WITH_CHARTS = 3000;

    /**
     * Writes the document, a report or a list, as .xlsx.
     *
     * @throws cn.banshi.base.AppException FILE when the file cannot be written (an existing one is then unchanged), INPUT
     *     when a text does not fit into a cell
     */
    public void write(ReportDocument document, Path target) {
        if (document.rows().size() <= (document.charts().isEmpty() ? MOST_IN_MEMORY : MOST_WITH_CHARTS)) {
            WholeFile.write(target, out -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                    write(document, workbook, out);
                }
            });
        } else {
            WholeFile.write(target, out -> writeLong(target, workbook -> write(document, workbook, out)));
        }
    }

    /**
     * Writes cards, a sheet for each behind the sheets of the tables, as .xlsx.
     *
     * @throws cn.banshi.base.AppException as {@link #write(ReportDocument, Path)}
     */
    public void write(CardSet set, Path target) {
        WholeFile.write(target, out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                SheetStyles.setStandard(workbook);
                set.tables().forEach(table -> new SheetPage(table, workbook).fill());
                SheetStyles styles = new SheetStyles(workbook);
                set.cards().forEach(card -> new CardPage(card, workbook, styles).fill(set.marks()));
                workbook.getProperties().getCoreProperties().setCreator(SheetPage.PROGRAM);
                workbook.getProperties().getCoreProperties().setTitle(set.titleLine());
                workbook.write(out);
            }
        });
    }

    /**
     * Writes a letter, its words on the first sheet and each annex on one of its own, as .xlsx.
     *
     * @throws cn.banshi.base.AppException as {@link #write(ReportDocument, Path)}
     */
    public void write(Letter letter, Path target) {
        WholeFile.write(target, out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                new LetterPage(letter, workbook).fill();
                letter.annexes().forEach(table -> new SheetPage(table, workbook).fill());
                workbook.getProperties().getCoreProperties().setCreator(SheetPage.PROGRAM);
                workbook.getProperties().getCoreProperties().setTitle(letter.titleLine());
                workbook.write(out);
            }
        });
    }

    /** Fills and writes a workbook. */
    @FunctionalInterface
    interface Filling {
        void fill(SXSSFWorkbook workbook) throws IOException;
    }

    /** Long lists go through a file; it lies beside the target, since rows must not reach the common folder for such files. */
    static void writeLong(Path target, Filling filling) throws IOException {
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        try {
            TempFile.withStrategy(new DefaultTempFileCreationStrategy(folder.toFile()), () -> {
                try (SXSSFWorkbook workbook = new LongWorkbook()) {
                    filling.fill(workbook);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                return true;
            });
        } catch (RuntimeException failure) {
            // The library's own file may find no room either.
            if (failure.getCause() instanceof IOException) {
                throw new IOException(failure);
            }
            throw failure;
        }
    }

    private static void write(ReportDocument document, Workbook workbook, OutputStream out) throws IOException {
        new SheetPage(document, workbook).fill();
        workbook.write(out);
    }
}
