package cn.banshi.work.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.paper.PaperRenderer;
import cn.banshi.report.Ledgers;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.sheet.SheetWriter;
import cn.banshi.work.sample.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook, printed as it is set up, takes as many pages as the report does on paper. */
class SheetPagesTest {
    private static final Map<String, Supplier<Ledger>> OFFICES = Map.of(
            "sample", SampleOffice::read,
            "long texts", Ledgers::diligent,
            "many items", () -> Ledgers.many(120));
    private static final double POINTS_PER_INCH = 72;

    @TempDir
    Path folder;

    static Stream<Arguments> tables() {
        return OFFICES.keySet().stream()
                .sorted()
                .flatMap(office -> ReportCatalogue.all().stream()
                        .filter(definition -> document(definition, Ledgers.one()) != null)
                        .map(definition -> Arguments.of(definition.code(), office)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void takesAboutAsManyPagesAsPaper(String code, String office) throws IOException {
        Ledger ledger = OFFICES.get(office).get();
        ReportDocument document = document(ReportCatalogue.find(code).orElseThrow(), ledger);
        int paper = new PaperRenderer().render(document).count();
        Path file = folder.resolve(code + ".xlsx");
        new SheetWriter().write(document, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(pages(workbook.getSheetAt(0))).isBetween(paper - slack(paper), paper + slack(paper));
        }
    }

    /** One page; with many pages one in ten, since on paper groups and closing lines stay together. */
    private static int slack(int pages) {
        return Math.max(1, pages / 10);
    }

    /** Lays the rows out as a spreadsheet does. */
    private static int pages(XSSFSheet sheet) {
        boolean large = sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE;
        double height = (large ? 842 : 595)
                - (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM)) * POINTS_PER_INCH;
        CellRangeAddress repeated = sheet.getRepeatingRows();
        double heading = 0;
        for (int i = repeated.getFirstRow(); i <= repeated.getLastRow(); i++) {
            heading += sheet.getRow(i).getHeightInPoints();
        }
        int pages = 1;
        double at = 0;
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            double row = sheet.getRow(i).getHeightInPoints();
            if (at + row > height) {
                pages++;
                at = heading;
            }
            at += row;
        }
        return pages;
    }

    private static @Nullable ReportDocument document(ReportDefinition definition, Ledger ledger) {
        return definition.report(ReportInput.of(
                                ledger,
                                2021,
                                ReportPeriod.of(YearMonth.of(2021, 11)),
                                ReportParameters.of(ledger.office().office()),
                                LocalDate.of(2021, 11, 30)))
                        instanceof ReportDocument document
                ? document
                : null;
    }
}
