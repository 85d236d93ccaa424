package cn.banshi.work.form;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests with forms of receiving offices, given and made, filled from the sample office for October. */
abstract class FormCase {
    static final Path FORMS = Path.of("src/test/resources/cn/banshi/forms");
    static final Path DONE = FORMS.resolve("done-with-sums.xlsx");
    static final Path MONTHLY = FORMS.resolve("monthly-a3.xlsx");
    static final Path PROGRESS = FORMS.resolve("progress-two-headings.xlsx");
    static final ReportPeriod OCTOBER = ReportPeriod.of(YearMonth.of(2021, 10));

    @TempDir
    Path temp;

    Services services;

    @BeforeEach
    void open() {
        services = WorkFixture.sample(temp.resolve("data"));
    }

    @AfterEach
    void close() {
        services.close();
    }

    FormWork forms() {
        return services.forms();
    }

    /** A form with these rows; an empty text is no cell, one that begins with = a formula. */
    Path form(String sheet, List<List<String>> rows) throws IOException {
        Path file = temp.resolve("form.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet written = workbook.createSheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                XSSFRow cells = written.createRow(row);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String text = rows.get(row).get(column);
                    if (text.startsWith("=")) {
                        cells.createCell(column).setCellFormula(text.substring(1));
                    } else if (!text.isEmpty()) {
                        cells.createCell(column).setCellValue(text);
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    /** Filled as the program understands it. */
    FilledForm fill(Path form) {
        return fill(form, forms().guess(form));
    }

    FilledForm fill(Path form, FormDefinition definition) {
        return forms().fill(form, definition, 2021, OCTOBER, temp.resolve("out.xlsx"));
    }

    static XSSFWorkbook read(FilledForm filled) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(filled.file()));
    }

    static Cell cell(XSSFSheet sheet, String place) {
        CellReference at = new CellReference(place);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }
}
