package cn.banshi.sheet;

import cn.banshi.sheet.text.FormulaGuard;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A comma separated table with one heading row; cells are text as written, blanks and line breaks included.
 *
 * <p>Spreadsheets take a cell that begins with =, +, - or @ for a formula: such a cell is written with an apostrophe before
 * it, and one apostrophe before such a sign (or before another apostrophe) is taken off when read.
 */
public final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<String> headings;
    private final List<List<String>> rows;
    private final Map<String, Integer> columns = new HashMap<>();

    /** A table of these headings and rows; shorter rows end with empty cells. */
    public CsvTable(List<String> headings, List<List<String>> rows) {
        this.headings = List.copyOf(headings);
        this.rows = List.copyOf(rows);
        for (int i = 0; i < headings.size(); i++) {
            columns.putIfAbsent(headings.get(i), i);
        }
    }

    /**
     * Reads a table; a byte order mark is passed over.
     *
     * @throws IOException when it cannot be read or quotes do not close
     */
    public static CsvTable read(Reader reader) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
            for (CSVRecord csvRecord : parser) {
                List<String> row = new ArrayList<>(csvRecord.size());
                csvRecord.forEach(cell -> row.add(FormulaGuard.unguarded(cell)));
                rows.add(row);
            }
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        if (rows.isEmpty()) {
            return new CsvTable(List.of(), List.of());
        }
        List<String> headings = rows.remove(0);
        if (!headings.isEmpty() && !headings.get(0).isEmpty() && headings.get(0).charAt(0) == BYTE_ORDER_MARK) {
            headings.set(0, headings.get(0).substring(1));
        }
        return new CsvTable(headings, rows);
    }

    /** Writes the table with a byte order mark, so that spreadsheets take it for UTF-8. */
    public void write(Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        writeRow(out, headings);
        for (List<String> row : rows) {
            writeRow(out, row);
        }
    }

    private static void writeRow(Appendable out, List<String> row) throws IOException {
        CSVFormat.RFC4180.printRecord(
                out, row.stream().map(FormulaGuard::guarded).toArray());
    }

    /** Headings in order. */
    public List<String> headings() {
        return headings;
    }

    /** Cells of the rows below the heading. */
    public List<List<String>> rows() {
        return rows;
    }

    /** Number of rows below the heading. */
    public int size() {
        return rows.size();
    }

    /** Whether there is such a column. */
    public boolean has(String heading) {
        return columns.containsKey(heading);
    }

    /** The cell, empty where the column or cell is missing. */
    public String get(int row, String heading) {
        @Nullable Integer column = columns.get(heading);
        List<String> cells = rows.get(row);
        return column == null || column >= cells.size() ? "" : cells.get(column);
    }
}
