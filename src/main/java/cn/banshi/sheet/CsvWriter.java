package cn.banshi.sheet;

import cn.banshi.base.file.WholeFile;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the table of a document as csv: UTF-8 with BOM (Excel asks for it), one heading row, numbers without grouping. */
public final class CsvWriter {
    /**
     * Writes columns and rows; titles, notes and signatures are left out.
     *
     * @throws cn.banshi.base.AppException FILE when the file cannot be written; an existing one is then unchanged
     */
    public void write(ReportDocument document, Path target) {
        WholeFile.write(target, out -> write(document, out));
    }

    private static void write(ReportDocument document, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<String> headings =
                document.columns().stream().map(ReportColumn::title).toList();
        new CsvTable(headings, document.rows().stream().map(CsvWriter::fields).toList()).write(writer);
        writer.flush();
    }

    private static List<String> fields(ReportRow row) {
        List<String> fields = new ArrayList<>();
        for (ReportCell cell : row.cells()) {
            fields.add(value(cell));
            for (int i = 1; i < cell.span(); i++) {
                fields.add("");
            }
        }
        return fields;
    }

    private static String value(ReportCell cell) {
        BigDecimal number = cell.number();
        LocalDate date = cell.date();
        if (number != null) {
            return number.toPlainString();
        }
        return date != null ? date.toString() : cell.text();
    }
}
