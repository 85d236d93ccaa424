package cn.banshi.work.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.paper.FontCheck;
import cn.banshi.paper.PaperRenderer;
import cn.banshi.paper.Printed;
import cn.banshi.report.CardSet;
import cn.banshi.report.Ledgers;
import cn.banshi.report.Letter;
import cn.banshi.report.Report;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.ValueStyle;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.sheet.SheetWriter;
import cn.banshi.work.json.RecordJson;
import cn.banshi.work.sample.SampleOffice;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report with no items, one item, the sample office, the longest texts, for the public, and with 2,000 items. */
class EveryReportTest {
    private static final ReportPeriod NOVEMBER = ReportPeriod.of(YearMonth.of(2021, 11));
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final int MANY = 2_000;

    @TempDir
    Path folder;

    static Stream<String> codes() {
        return ReportCatalogue.all().stream().map(ReportDefinition::code);
    }

    static Stream<String> tables() {
        Ledger ledger = Ledgers.empty();
        return ReportCatalogue.all().stream()
                .filter(definition -> definition.report(input(ledger, standard(ledger))) instanceof ReportDocument)
                .map(ReportDefinition::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsTheSampleOffice(String code) throws IOException {
        Ledger ledger = SampleOffice.read();
        assertPrinted(ledger, code, standard(ledger));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void comesBackFromAnEditionAsItWas(String code) {
        Ledger ledger = SampleOffice.read();
        Report report = report(ledger, code, standard(ledger));
        assertThat(RecordJson.read(RecordJson.write(report, Report.class), Report.class))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsForThePublicWithEverythingAroundTheTable(String code) throws IOException {
        Ledger ledger = SampleOffice.read();
        ReportParameters.Frame all = new ReportParameters.Frame(true, true, true, true, true);
        assertPrinted(ledger, code, standard(ledger).with(ReportAudience.PUBLIC).with(all));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsAnEmptyList(String code) throws IOException {
        Ledger ledger = Ledgers.empty();
        assertPrinted(ledger, code, standard(ledger));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsOneItem(String code) throws IOException {
        Ledger ledger = Ledgers.one();
        assertPrinted(ledger, code, standard(ledger));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsTheLongestTexts(String code) throws IOException {
        Ledger ledger = Ledgers.longest();
        assertPrinted(ledger, code, standard(ledger));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void printsTwoThousandItems(String code) throws IOException {
        Ledger ledger = Ledgers.many(MANY);
        ReportDocument document = (ReportDocument) report(ledger, code, standard(ledger));
        Printed pages = new PaperRenderer().render(document);
        PdfReader reader = new PdfReader(pages.pdf());
        assertThat(reader.getNumberOfPages()).isEqualTo(pages.count());
        String ends = text(reader, 1, 1) + text(reader, Math.max(1, pages.count() - 2), pages.count());
        ReportRow first = document.rows().get(0);
        ReportRow last = document.rows().get(document.rows().size() - 1);
        Stream.of(first, last)
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> assertThat(ends).contains(plain(cell.text())));
        assertSheet(document);
    }

    private void assertPrinted(Ledger ledger, String code, ReportParameters parameters) throws IOException {
        Report report = report(ledger, code, parameters);
        assertThat(new FontCheck().missing(report)).isEmpty();
        Printed pages = new PaperRenderer().render(report);
        PdfReader reader = new PdfReader(pages.pdf());
        assertThat(reader.getNumberOfPages()).isEqualTo(pages.count()).isPositive();
        assertFontsEmbedded(reader);
        if (report instanceof ReportDocument document) {
            String text = text(reader, 1, pages.count());
            for (ReportRow row : document.rows()) {
                for (ReportCell cell : row.cells()) {
                    if (cell.number() != null) {
                        assertThat(text).contains(cell.text());
                    }
                }
            }
            document.title().forEach(line -> assertThat(text).contains(plain(line)));
            document.notes().forEach(note -> assertThat(text).contains(plain(note)));
            document.signature().forEach(piece -> assertThat(text).contains(plain(piece)));
            document.seal().forEach(line -> assertThat(text).contains(plain(line)));
            document.charts().forEach(chart -> assertThat(text).contains(plain(chart.title() + "（" + chart.unit())));
            assertSheet(document);
        } else if (report instanceof Letter letter) {
            String text = text(reader, 1, pages.count())
                    .replaceAll("—\\d+—", "")
                    .replace(String.join("", letter.marks()), "");
            letter.body().forEach(paragraph -> assertThat(text).contains(plain(paragraph.words())));
            letter.annexes().forEach(annex -> assertThat(text).contains(plain(annex.titleLine())));
            assertSheet(letter);
        } else if (report instanceof CardSet) {
            assertThat(pages.count()).isPositive();
        }
    }

    private void assertSheet(Letter letter) throws IOException {
        Path file = folder.resolve(letter.code() + ".xlsx");
        new SheetWriter().write(letter, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getNumberOfSheets())
                    .isEqualTo(1 + letter.annexes().size());
            StringBuilder words = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> words.append(cell.getStringCellValue())));
            String text = plain(words.toString());
            letter.body().forEach(paragraph -> assertThat(text).contains(plain(paragraph.words())));
            letter.title().forEach(line -> assertThat(text).contains(plain(line)));
        }
    }

    /** The numbers of the workbook, cell by cell, are those of the document. */
    private void assertSheet(ReportDocument document) throws IOException {
        Path file = folder.resolve(document.code() + ".xlsx");
        new SheetWriter().write(document, file);
        List<BigDecimal> numbers = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(document.charts().isEmpty() ? 1 : 2);
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(BigDecimal.valueOf(cell.getNumericCellValue()));
                    } else if (cell.getCellType() == CellType.STRING) {
                        words.add(cell.getStringCellValue());
                    }
                }
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException failure) {
            throw new IOException(failure);
        }
        List<BigDecimal> expected = new ArrayList<>();
        for (ReportRow row : document.rows()) {
            int column = 0;
            for (ReportCell cell : row.cells()) {
                boolean numeric = document.columns().get(column).style().kind() == ValueStyle.Kind.NUMBER;
                if (numeric && cell.number() != null) {
                    expected.add(cell.number());
                } else if (!cell.text().isEmpty()) {
                    assertThat(words).contains(cell.text());
                }
                column += cell.span();
            }
        }
        assertThat(numbers).usingElementComparator(BigDecimal::compareTo).isEqualTo(expected);
    }

    private static void assertFontsEmbedded(PdfReader reader) {
        int fonts = 0;
        for (int i = 0; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary dictionary
                    && PdfName.FONTDESCRIPTOR.equals(dictionary.getAsName(PdfName.TYPE))) {
                fonts++;
                assertThat(dictionary.get(PdfName.FONTFILE2) != null || dictionary.get(PdfName.FONTFILE3) != null)
                        .isTrue();
            }
        }
        assertThat(fonts).isPositive();
    }

    private static String text(PdfReader reader, int first, int last) throws IOException {
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = first; page <= last; page++) {
            text.append(plain(extractor.getTextFromPage(page)));
        }
        return text.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Report report(Ledger ledger, String code, ReportParameters parameters) {
        return ReportCatalogue.find(code).orElseThrow().report(input(ledger, parameters));
    }

    private static ReportInput input(Ledger ledger, ReportParameters parameters) {
        return ReportInput.of(ledger, 2021, NOVEMBER, parameters, TODAY);
    }

    private static ReportParameters standard(Ledger ledger) {
        return ReportParameters.of(ledger.office().office());
    }
}
