package cn.banshi.sheet.read;

import cn.banshi.base.AppException;
import cn.banshi.domain.intake.table.RawSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Reads .xlsx, .xlsm, .xls, .csv and .txt files, whichever they are by content. The source is opened for reading only, and
 * is closed again when a method returns. Thread-safe.
 *
 * <p>All methods throw {@link AppException}: INPUT when the file cannot be read as a table, with its reason and what to do,
 * and FILE when it cannot be opened.
 */
public final class WorkbookReader {
    /** What a reading of an opened file does. */
    private interface Reading<T> {
        T of(SourceBook book) throws IOException;
    }

    /** The sheets of the file in its order; at least one. Charts and macro sheets are passed over. */
    public List<IncomingSheetName> sheets(Path file) {
        return reading(file, SourceBook::sheets);
    }

    /**
     * Reads the sheet of that name.
     *
     * @throws CancellationException when {@code progress} says so
     */
    public RawSheet read(Path file, String sheetName, ReadProgress progress) {
        return reading(file, book -> book.read(sheetName, progress));
    }

    /**
     * Reads every sheet, in the file's order.
     *
     * @throws CancellationException when {@code progress} says so
     */
    public List<RawSheet> readAll(Path file, ReadProgress progress) {
        return reading(file, book -> {
            List<RawSheet> all = new ArrayList<>();
            for (IncomingSheetName sheet : book.sheets()) {
                all.add(book.read(sheet.name(), progress));
            }
            return List.copyOf(all);
        });
    }

    private static <T> T reading(Path file, Reading<T> reading) {
        Refusal refusal = new Refusal(file);
        try (SourceBook book = SourceFile.open(file, refusal)) {
            return reading.of(book);
        } catch (AppException | CancellationException told) {
            throw told;
        } catch (OutOfMemoryError tooMuch) {
            throw refusal.tooMuch(tooMuch);
        } catch (OoxmlParser.DocumentTypeException declared) {
            throw refusal.documentType(declared);
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            throw refusal.damaged(failure);
        }
    }
}
